/** What tells of passages what kind they are: their words and pairs of words, how they begin and end, how long they are. `isName` tells the names among first words, in small letters; any capital behind those is one. */
export function featuresOf(
  passages: readonly string[],
  isName: (word: string) => boolean = () => false,
): ReadonlySet<string> {
  const found = new Set<string>();
  let count = 0;
  for (const passage of passages) {
    const words = wordsOf(passage.slice(0, longest), isName);
    count += words.length;
    for (const [at, word] of words.entries()) {
      found.add(word);
      if (at > 0) found.add(`${words[at - 1]!} ${word}`);
    }
    if (words.length === 0) continue;
    found.add(`^${words[0]!}`);
    found.add(`^${words.slice(0, 2).join(' ')}`);
    found.add(`${words.at(-1)!}$`);
  }
  const mean = count / Math.max(1, passages.length);
  found.add(`#${lengths.find((length) => mean <= length) ?? 'more'}`);
  return found;
}

/** A passage is read so far, in code units: its kind is plain by then. */
const longest = 600;
/** Mean numbers of words, up to which a passage is of one length. */
const lengths = [2, 4, 8, 16, 32];

const tokens = /[A-Za-zÀ-ÖØ-öø-ɏ’'-]+|\d+|[^\sA-Za-z\dÀ-ÖØ-öø-ɏ’'-]/g;
const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const title = /^(?:mr|mrs|ms|miss|dr)$/;

/** The words in small letters, with one word for all names, titles, months, years and figures. */
function wordsOf(text: string, isName: (word: string) => boolean): readonly string[] {
  let begins = true;
  return (text.match(tokens) ?? []).map((token) => {
    const first = begins;
    begins = /^[.!?:]$/.test(token);
    if (/^\d/.test(token)) return token.length === 4 ? '<year>' : '<figure>';
    const small = token.toLowerCase().replaceAll('’', "'");
    if (token[0] === small[0]) return small;
    if (month.test(small)) return '<month>';
    if (title.test(small)) return '<title>';
    return (first && !isName(small)) || token.length === 1 ? small : '<name>';
  });
}
