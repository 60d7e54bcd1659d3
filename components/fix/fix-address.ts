import { FIX_CHOICES, type FixChoice } from "@/lib/domain/exposure-views";

/** Safeguards from an address: `?on=numbers,retention`; the first two that there are. */
export function parseChosen(asked: string | string[] | undefined): FixChoice[] {
  const words = (Array.isArray(asked) ? asked.join(",") : (asked ?? "")).split(",");
  return FIX_CHOICES.filter((id) => words.includes(id)).slice(0, 2);
}

/** The choice with one safeguard taken or taken off; null where two are taken already. */
export function toggleChosen(chosen: readonly FixChoice[], id: FixChoice): FixChoice[] | null {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  return chosen.length < 2 ? FIX_CHOICES.filter((each) => each === id || chosen.includes(each)) : null;
}

/** The pair after this one, round and round; of less than two the first. */
export function nextPair(chosen: readonly FixChoice[]): FixChoice[] {
  const pairs = FIX_CHOICES.flatMap((first, i) => FIX_CHOICES.slice(i + 1).map((second) => [first, second]));
  const at = pairs.findIndex((pair) => pair.join() === chosen.join());
  return pairs[(at + 1) % pairs.length] ?? [];
}

export function fixAddress(code: string, chosen: readonly FixChoice[]): string {
  return chosen.length === 0 ? `/r/${code}/fix` : `/r/${code}/fix?on=${chosen.join(",")}`;
}
