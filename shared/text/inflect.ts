const sibilant = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;
const shortVowel = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** The plural of a noun as English usually makes it. */
export function plural(noun: string): string {
  if (/[A-Z]$/.test(noun)) return `${noun}s`;
  if (consonantY.test(noun)) return `${noun.slice(0, -1)}ies`;
  return sibilant.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Third person, past and -ing form of a regular verb. */
export function verbForms(verb: string): readonly [third: string, past: string, ing: string] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (consonantY.test(verb)) return [plural(verb), `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = shortVowel.test(verb) ? verb + verb.slice(-1) : verb;
  return [plural(verb), `${stem}ed`, `${stem}ing`];
}
