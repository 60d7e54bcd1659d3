/** What tells rows about people apart: the ID, or the place where no ID is shown. */
export function personKey({ userId }: { userId: string | null }, index: number): string {
  return userId ?? `row-${index}`;
}
