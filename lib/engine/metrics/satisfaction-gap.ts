/**
 * Engagement less satisfaction, −1…1: above 0, people watch more than it contents them. Both on 0…1, and both scales are
 * ours, so its sign alone says little; its difference between two recommenders on the same people does. One entry a person,
 * null = not known, and then left out. Nobody known: null. O(people).
 * Source: Kleinberg, Mullainathan and Raghavan 2022 (what people do is not what they want). Example: .9 and .7 watched, .5 and .6 content → .25.
 */
export function satisfactionGap(
  engagement: readonly (number | null)[],
  satisfaction: readonly (number | null)[],
): number | null {
  let sum = 0;
  let known = 0;
  engagement.forEach((watched, u) => {
    const content = satisfaction[u] ?? null;
    if (watched === null || content === null) return;
    sum += watched - content;
    known++;
  });
  return known > 0 ? sum / known : null;
}
