/** Width of a character of the label, as a share of the plot. An estimate: labels that might touch are left out. */
const CHARACTER = 0.0175;

interface Spell {
  from: number;
  to: number;
  name: string;
  current: boolean;
}

/** Which spells of a logarithmic axis have room for their name: the current one always, others in what it leaves free. */
export function labelledSpells(spells: readonly Spell[]): Set<number> {
  const first = Math.max(1, spells[0]?.from ?? 1);
  const span = Math.log((spells.at(-1)?.to ?? 1) / first) || 1;
  const position = (watches: number) => Math.log(Math.max(1, watches) / first) / span;
  const current = spells.find((spell) => spell.current);
  const free = 1 - (current?.name.length ?? 0) * CHARACTER;
  const labelled = spells.flatMap(({ from, to, name, current: isCurrent }, index) => {
    const end = position(from) + name.length * CHARACTER;
    return isCurrent || (end <= position(to) && end <= free) ? [index] : [];
  });
  return new Set(labelled);
}
