import { ofWord } from '../../text/word-table';
import { kindOf, lemmaOf } from '../outcome/acts';
import { formsOf } from '../outcome/words';
import { attitudes, nouns, verbs, type WordKind } from './activity-words';

const kinds = new Map<string, WordKind>();
const list = (words: string | undefined): readonly string[] => words?.split(/\s+/).filter((word) => word !== '') ?? [];

for (const [kind, words] of Object.entries(nouns) as [WordKind, string][])
  for (const word of list(words)) kinds.set(word, kind);
for (const [kind, words] of Object.entries(verbs) as [WordKind, string][])
  for (const form of formsOf(list(words)).keys()) if (!kinds.has(form)) kinds.set(form, kind);
for (const word of list(attitudes)) kinds.set(word, 'aim');

/** Kind of a word in lower case as part of a provision; undefined for one that no list has: it probably says something. */
export const kindOfWord = ofWord(judge);

function judge(word: string): WordKind | undefined {
  const bare = word.replace(/'s$/, '');
  const known = kinds.get(bare) ?? kinds.get(bare.replace(/(?<=[^s])s$/, ''));
  if (known) return known;
  const lemma = lemmaOf(bare);
  if (lemma) return /^(?:plain|light|adult)$/.test(kindOf(lemma)) ? 'act' : 'aim';
  // “Language-rich”, “small-group”: as their parts.
  const parts = bare.split('-');
  if (parts.length < 2) return undefined;
  const each = parts.map(kindOfWord);
  return each.every((kind) => kind === 'glue' || kind === 'area' || kind === 'subject')
    ? (each.find((kind) => kind !== 'glue') ?? 'glue')
    : undefined;
}
