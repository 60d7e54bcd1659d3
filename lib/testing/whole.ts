type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<NonNullable<Item>>[]
  : T extends object
    ? { [Key in keyof T]: Whole<NonNullable<T[Key]>> }
    : T;

/** An answer of a room without safeguards, in which nothing is withheld: for the type, and checked where a test reads it. */
export function whole<T>(answer: T): Whole<NonNullable<T>> {
  return answer as Whole<NonNullable<T>>;
}
