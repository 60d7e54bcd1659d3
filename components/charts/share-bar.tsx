/** A share as a bar on the column's own scale; the number stands beside it. */
export function ShareBar({ value, max, className = "w-18" }: { value: number; max: number; className?: string }) {
  const width = `${Math.min(100, max > 0 ? (value / max) * 100 : 0).toFixed(1)}%`;
  return (
    <svg className={`inline-block h-2 ${className}`} aria-hidden="true">
      <rect width="100%" height="100%" fill="var(--track)" />
      <rect width={width} height="100%" fill="var(--bar)" />
    </svg>
  );
}
