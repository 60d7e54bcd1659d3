import { escapeTime } from "./escape-time";
import { meanOfKnown } from "./mean-of-known";
import type { RabbitHole } from "./rabbit-hole";

/** How one topic took over, of all people who watched. */
export interface RabbitHoles {
  /** mean rise of the top topic's share, over people with two windows of watches */
  readonly rise: number | null;
  /** share of people who entered one */
  readonly entered: number | null;
  /** of those, the share who left it within the run */
  readonly escaped: number | null;
  /** median watches until it is left; null when nobody entered, or not even half leave */
  readonly escapeTime: number | null;
}

/** What `rabbitHole` found, over people; null = watched nothing. O(people · log people). */
export function rabbitHoles(holes: readonly (RabbitHole | null)[]): RabbitHoles {
  const watched = holes.filter((hole) => hole !== null);
  const stays = watched.flatMap(({ stay }) => (stay === null ? [] : [stay]));
  return {
    rise: meanOfKnown(watched.map((hole) => hole.rise)),
    entered: watched.length > 0 ? stays.length / watched.length : null,
    escaped: stays.length > 0 ? stays.filter((stay) => stay.escaped).length / stays.length : null,
    escapeTime: escapeTime(stays),
  };
}
