import type { AdCampaign } from "./ad-campaign";

/**
 * Whether a campaign is shown at all: where those it reaches, real people and made-up accounts alike, since the company cannot
 * tell them apart, are at least the floor. people ≥ 0: real ones. O(1).
 * Source: Korolova 2010; exposure.md D5. Example: floor 20, 1 person, 19 sock-puppets → shown, and the person alone clicks.
 */
export function isServed(people: number, { floor, sockPuppets }: Pick<AdCampaign, "floor" | "sockPuppets">): boolean {
  return people + sockPuppets >= floor;
}

/**
 * How many accounts must be made up to get a target under the floor. O(1). Example: 3 people, floor 20 → 17; 40 people → 0.
 */
export function sockPuppetsNeeded(people: number, floor: number): number {
  return Math.max(0, floor - people);
}
