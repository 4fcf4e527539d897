/** The words of a text parted by spaces, to ask whether a word is one of them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
