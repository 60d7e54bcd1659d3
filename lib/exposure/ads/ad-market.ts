/**
 * The invented market of the ad manager; no figure of a real company. One ad is shown after so many videos, at most so
 * often to one person; the least price of a click in cents; how many of a hundred views of an ad that fits nobody in
 * particular end in a click, and how far taste moves that; the least audience that an ad is shown to.
 * minimumAudience: 20, as in exposure.md 1.2 and D5; the rest is invented.
 */
export const AD_MARKET = {
  videosPerAd: 10,
  viewsPerPerson: 3,
  reserveCents: 5,
  clickChance: 0.01,
  leastAffinity: 0.25,
  mostAffinity: 8,
  minimumAudience: 20,
} as const;

/** Campaigns in one market at once: who reaches somebody is kept as the bits of one whole number. */
export const MOST_CAMPAIGNS = 52;
