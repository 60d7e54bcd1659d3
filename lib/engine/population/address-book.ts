import { integerBelow } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { DIMENSIONS, type World } from "../world/world";
import { BOOK } from "./collected-data";

/** How many of them are friends over a shared taste rather than anyone; friends of a feather, invented numbers. */
export const LIKE_MINDED = 4;
const MET = 30;

/**
 * The contacts of a synthetic persona, as distinct background user indices: some it knows by chance, some because they watch alike (the most alike of a few
 * dozen people met). Nobody typed anything about a taste; the book tells it all the same. preference: P(topic).
 * Cost: O(contacts · people met · DIMENSIONS).
 */
export function contactsOf(world: World, preference: Float64Array, seed: number): number[] {
  const random = sfc32(deriveSeed(seed, STREAM.contacts));
  const contacts = new Set<number>();
  const count = world.users.count;
  const size = Math.min(BOOK.contacts, count);
  while (contacts.size < size) {
    let friend = integerBelow(random, count);
    if (contacts.size < LIKE_MINDED)
      for (let met = 1; met < MET; met++) {
        const other = integerBelow(random, count);
        if (alike(world, preference, other) > alike(world, preference, friend)) friend = other;
      }
    contacts.add(contacts.has(friend) ? integerBelow(random, count) : friend);
  }
  return [...contacts];
}

function alike(world: World, preference: Float64Array, user: number): number {
  let product = 0;
  for (let t = 0; t < preference.length; t++)
    product += (preference[t] as number) * (world.profiles[user * DIMENSIONS + t] as number);
  return product;
}
