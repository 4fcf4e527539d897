import { wordSet } from '../../text/word-set';
import { isFamilysLabel } from './family-words';
import type { NameMention } from './child';
import { isNext, type Reading } from './name-words';
import { genders } from './pronoun-gender';

/** What is told of a parent where the parent is asked: not what a child does. */
const opines = wordSet(`
wants wanted thinks thought hopes hoped feels felt says said sees saw wishes wished worries asks asked knows believes reckons agrees agreed
reports reported mentions mentioned wonders wondered prefers would adds added describes described notices noticed
`);
const opening = /^(?:(?:also|really|still|now|then|always|often|just) )*(\S+)/;
const women = /\b(?:mum|mummy|mam|mother|nan|gran|grandma|grandmother|aunt|auntie|stepmum|mrs|miss|ms)\b/i;
const men = /\b(?:dad|daddy|father|grandad|grandfather|uncle|stepdad|mr)\b/i;

/** Whether a pronoun means the parent whose part it stands in: “Mum’s concerns: … She wants less homework.” */
export function meansParent(
  { passage, words, sentences }: Reading,
  { span }: NameMention,
  isFamilysPart: boolean,
): boolean {
  const { label } = passage;
  const ofLabel = isFamilysLabel(label?.replace(/ ?\([^)]*\)/g, ''));
  const at = words.findIndex(({ from }) => from === span.from);
  const word = words[at];
  if (!word || (!isFamilysPart && !ofLabel) || !sentences.includes(at) || !/^s?he$/.test(word.lower)) return false;
  const other = genders.get(word.lower) === 'he' ? women : men;
  const own = other === men ? women : men;
  if (label && other.test(label) && !own.test(label)) return false;
  const behind = words.slice(at + 1, at + 5).filter((one, index) => index > 0 || isNext(one));
  const verb = opening.exec(behind.map(({ lower }) => lower).join(' '))?.[1];
  return verb !== undefined && opines.has(verb);
}
