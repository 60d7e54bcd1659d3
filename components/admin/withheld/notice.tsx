import "./withheld.css";

/** Said above what a safeguard has changed: which one, and what is still here. */
export function Notice({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className="desk-notice" aria-label={title}>
      <p className="font-semibold">{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
