/** Whom an ad is aimed at: those who meet every condition that is set. Indices; null and [] set none. */
export interface AdTarget {
  /** cluster that the company holds; `clustering.count` is "no clear cluster" */
  readonly cluster: number | null;
  /** listed under each of these topics */
  readonly topics: readonly number[];
  /** lives there */
  readonly region: number | null;
}

/** What an advertiser orders. Prices in cents a click. */
export interface AdCampaign {
  readonly target: AdTarget;
  readonly bidCents: number;
  /** the least audience that the company asks for */
  readonly floor: number;
  /** made-up accounts that fit the target, and count in its reach */
  readonly sockPuppets: number;
  /** decides who clicks */
  readonly seed: number;
}
