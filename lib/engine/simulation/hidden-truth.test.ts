import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { assign } from "../clustering/assign";
import { contactsOf } from "../population/address-book";
import { emptyProfile, updateProfile } from "../profiling/interest-profile";
import { contactsPrior } from "../recommenders/contacts-prior";
import { RECOMMENDER_IDS, RECOMMENDERS } from "../recommenders/registry";
import { watchesOf } from "../world/history";
import type { TruthTable, World } from "../world/world";
import { simulateFeed } from "./simulation";

const world = tinyWorld();

/** The same world with everyone's truth dealt anew. */
function shuffled(): World {
  const { primaryArchetype, secondaryArchetype, groups } = world.truth;
  const moved = (column: Uint8Array) =>
    Uint8Array.from(column, (_, u) => column[(u * 7 + 13) % column.length] as number);
  const truth = {
    primaryArchetype: moved(primaryArchetype),
    secondaryArchetype: moved(secondaryArchetype),
    groups: moved(groups),
  };
  return { ...world, truth };
}

/** The same world, in which looking at the truth is an error. */
function sealed(): World {
  return {
    ...world,
    get truth(): TruthTable {
      throw new Error("something read the truth");
    },
  };
}

describe.each(RECOMMENDER_IDS)("%s", (id) => {
  const plan = { recommender: id, people: 4, days: 2, seed: 9, drift: 0.01 };
  const run = simulateFeed(world, plan);

  it("shows the same to the same behaviour when the truth is shuffled, and never looks at it", () => {
    expect(simulateFeed(shuffled(), plan)).toEqual(run);
    expect(simulateFeed(sealed(), plan)).toEqual(run);
  });

  it("answers from watches alone: people with other tastes who did the same are shown the same", () => {
    const watches = watchesOf(world, 5, 1e12).slice(0, 30);
    const profile = updateProfile(emptyProfile(world), watches, world);
    const assignment = assign(world.clustering, profile.sum, profile.evidence);
    const contacts = contactsPrior(world, contactsOf(world, new Float64Array(60).fill(1 / 60), 3));
    const seen = watches.map((watch) => watch.video);
    const feed = (from: World) =>
      RECOMMENDERS[id].recommend(from, { profile, assignment, contacts, seen, seed: 1, limit: 10 });
    expect(feed(shuffled())).toEqual(feed(world));
    expect(feed(sealed())).toEqual(feed(world));
  });
});
