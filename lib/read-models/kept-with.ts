/** A cache of values by owner and key; it goes when its owner is no longer in use. Values are made when first asked for. */
export function keptWith<Owner extends object, Key, Value>(): (owner: Owner, key: Key, make: () => Value) => Value {
  const all = new WeakMap<Owner, Map<Key, Value>>();
  return (owner, key, make) => {
    const known = all.get(owner) ?? new Map<Key, Value>();
    all.set(owner, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    return made;
  };
}
