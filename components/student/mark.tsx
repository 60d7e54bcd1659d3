/** The sign of the app: a printed card and, a step off register, its glass twin. */
export function Mark({ size = 28, card = "var(--accent)" }: { size?: number; card?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" className="block shrink-0">
      <rect x="3" y="2" width="14" height="21" rx="3.5" fill={card} />
      <rect x="10" y="5" width="14" height="21" rx="3.5" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
