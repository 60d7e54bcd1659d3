import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { numberOf } from "./exposure-address";
import type { Switching } from "./switching";

/** What was announced in the reported case, as sets of safeguards. */
export const AS_REPORTED: readonly SafeguardId[] = ["numbers", "delete-dashboard", "fewer-staff"];

interface SafeguardSetsProps {
  switching: Switching;
  measured: readonly SafeguardId[];
  bestPair: readonly SafeguardId[] | null;
}

/** Whole sets at one press. */
export function SafeguardSets({ switching, measured, bestPair }: SafeguardSetsProps) {
  const t = useTranslations("exposure.safeguards");
  const numbers = (ids: readonly SafeguardId[]) => ids.map(numberOf).join(", ");
  const button = (ids: readonly SafeguardId[], label: string) =>
    switching.leads ? (
      <button
        type="submit"
        name="on"
        value={ids.join(" ")}
        aria-pressed={measured.join() === ids.join()}
        className="desk-button"
      >
        {label}
      </button>
    ) : (
      <Link
        href={switching.tryHref(ids)}
        prefetch={false}
        scroll={false}
        data-pressed={measured.join() === ids.join()}
        className="desk-button"
      >
        {label}
      </Link>
    );
  return (
    <div className="desk-safeguard-sets">
      <span className="desk-sub">{t("sets")}</span>
      {button(AS_REPORTED, t("asReported", { numbers: numbers(AS_REPORTED) }))}
      {bestPair ? button(bestPair, t("bestPair", { numbers: numbers(bestPair) })) : null}
      <p className="desk-sub">{t(bestPair ? "bestPairNote" : "bestPairLater")}</p>
    </div>
  );
}
