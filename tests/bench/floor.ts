/** Word letters, digits and `_`, folded to lower case; 0 for anything else. */
const letters = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const isUpper = unit >= 65 && unit <= 90;
  if (isUpper || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95)
    letters[unit] = isUpper ? unit + 32 : unit;
}

/**
 * The least that any check by words can cost: each word of a text is hashed (FNV-1a over folded ASCII) and looked up
 * by its hash in an open-addressed table. Returns a function that counts the words that the list has.
 */
export function wordHashFloor(words: readonly string[]): (text: string) => number {
  let size = 1;
  while (size < words.length * 4) size *= 2;
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const taken = new Uint8Array(size);
  for (const word of new Set(words)) {
    let hash = -2128831035;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (taken[slot] !== 0) slot = (slot + 1) & mask;
    taken[slot] = 1;
    hashes[slot] = hash;
  }
  return (text) => {
    const { length } = text;
    let found = 0;
    for (let at = 0; at < length;) {
      let unit = text.charCodeAt(at);
      if (unit >= 128 || letters[unit] === 0) {
        at++;
        continue;
      }
      let hash = -2128831035;
      do {
        hash = Math.imul(hash ^ letters[unit]!, 16777619);
        unit = ++at < length ? text.charCodeAt(at) : 0;
      } while (unit < 128 && letters[unit] !== 0);
      for (let slot = (hash ^ (hash >>> 15)) & mask; taken[slot] !== 0; slot = (slot + 1) & mask) {
        if (hashes[slot] === hash) {
          found++;
          break;
        }
      }
    }
    return found;
  };
}
