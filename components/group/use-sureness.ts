import { useFormatter } from "next-intl";

const NEARLY_ALL = 0.99;
const HARDLY_ANY = 0.01;

/** A confidence in words of percent. An estimate is never written as certain: ends are ">99%" and "<1%". */
export function useSureness(): (confidence: number) => string {
  const format = useFormatter();
  const percent = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  return (confidence) => {
    if (confidence > NEARLY_ALL) return `>${percent(NEARLY_ALL)}`;
    if (confidence < HARDLY_ANY) return `<${percent(HARDLY_ANY)}`;
    return percent(confidence);
  };
}
