/** The words of a line, for contexts that would be long as an array. */
export const list = (words: string): readonly string[] => words.split(' ');
