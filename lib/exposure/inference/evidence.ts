/** ln P(what is read of the user | holds) / P(… | does not), of the first `watches` held watches where watches are read. */
export type Evidence = (user: number, watches?: number) => number;

/** People by user index, and by whether they hold the trait. */
export interface KnownPeople {
  readonly holders: readonly number[];
  readonly others: readonly number[];
}
