import { NothingThere } from "../../_desk/nothing-there";

export default function NotFound() {
  return <NothingThere kind="attack" />;
}
