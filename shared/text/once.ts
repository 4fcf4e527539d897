/** A function whose value is made once for each object that it is asked of, and forgotten with it. */
export function onceFor<Of extends object, Made extends object | string>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, Made>();
  return (of) => {
    let made = known.get(of);
    if (made === undefined) known.set(of, (made = make(of)));
    return made;
  };
}

/** A list by a key, each part in the order of the list; what has no key is left out. */
export function byKey<Key, One>(
  all: Iterable<One>,
  keyOf: (one: One) => Key | undefined,
): ReadonlyMap<Key, readonly One[]> {
  const parts = new Map<Key, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const part = parts.get(key);
    if (part) part.push(one);
    else parts.set(key, [one]);
  }
  return parts;
}
