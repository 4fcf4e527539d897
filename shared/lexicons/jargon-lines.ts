import type { Listed } from '../text/listed';

/**
 * What a line of the jargon list is: `acronym` and `test` are explained by their expansion, `known` ones only softly;
 * `ambiguous` ones have two meanings; `programme` is a name that stays; `phrase` is a noun, `word` anything else.
 */
export type JargonKind = 'acronym' | 'known' | 'ambiguous' | 'test' | 'programme' | 'phrase' | 'word';

interface More extends Partial<Omit<Listed, 'phrase' | 'instead' | 'kind' | 'expansion' | 'forms'>> {
  /** Acronyms have a plural unless this says that they have none. */
  readonly forms?: 'none';
}

const named =
  (kind: JargonKind) =>
  (phrase: string, expansion: string, instead: string, { forms, ...more }: More = {}): Listed => ({
    phrase,
    expansion,
    instead: [instead],
    kind,
    exact: true,
    ...(!forms && { forms: 'noun' }),
    ...more,
  });

/** An acronym, what it stands for (alternatives between ` / `) and plain words for it. */
export const acronym = named('acronym');
/** An acronym that many parents know. */
export const known = named('known');
/** The short name of a programme or a way of working, which stays, with its full name and plain words. */
export const course = named('programme');
/** A test or a score, what its name stands for and what it looks at. */
export const test = named('test');

/** An acronym with several meanings. */
export const ambiguous = (phrase: string, meanings: readonly string[], more: Omit<More, 'forms'> = {}): Listed => ({
  phrase,
  expansion: meanings.join(' / '),
  instead: [`Write out which is meant: ${meanings.join(' or ')}.`],
  kind: 'ambiguous',
  exact: true,
  forms: 'noun',
  ...more,
});

/** The name of a programme or a way of working, which stays, and plain words that explain it. */
export const programme = (phrase: string, instead: string, more: Omit<More, 'forms'> = {}): Listed => ({
  phrase,
  instead: [instead],
  kind: 'programme',
  ...more,
});

const inForms =
  (kind: JargonKind) =>
  (forms: string, instead: string, more: Omit<More, 'forms'> = {}): readonly Listed[] => {
    const plain = instead.split('|');
    return forms.split('|').map((phrase, index) => ({
      phrase,
      instead: [plain[Math.min(index, plain.length - 1)]!],
      kind,
      ...(kind === 'phrase' && !phrase.endsWith('s') && { forms: 'noun' as const }),
      ...more,
    }));
  };

/** A noun in its forms and, form by form, plain words that can stand in its place, or one sentence of advice. */
export const noun = inForms('phrase');
/** An adjective, verb or adverb in its forms and, form by form, plain words that can stand in its place. */
export const word = inForms('word');

const table =
  (entry: typeof noun) =>
  (lines: string, more: Omit<More, 'forms'> = {}): readonly Listed[] =>
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [forms = '', plain = ''] = line.trim().split(' = ');
        const [wanted, got] = [forms, plain].map((part) => part.split('|').length);
        if (got !== 1 && got !== wanted) throw new Error(`As many plain words as forms are wanted for “${forms}”.`);
        return entry(forms, plain, more);
      });

/** Nouns, a line each: `form|form = plain|plain`. */
export const nouns = table(noun);
/** Adjectives, verbs and adverbs, a line each: `form|form = plain|plain`. */
export const words = table(word);
