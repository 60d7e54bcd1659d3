/** A cache of values by key that holds the last `most` of them: the one made first goes first. */
export function keptBy<Key, Value>(most: number): (key: Key, make: () => Value) => Value {
  const known = new Map<Key, Value>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    const oldest = known.keys().next().value as Key;
    if (known.size > most) known.delete(oldest);
    return made;
  };
}
