/**
 * A key for “this rule about these words” that does not hold the words: 53 bits of two multiplicative hashes.
 * The salt makes it this device's own, so that keys of two devices cannot be compared.
 */
export function keyOf(rule: string, words: string, salt: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const text = `${salt}\n${rule}\n${words}`;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${rule}:${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
