import { givenNames } from '../../lexicons/names';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import type { Misspelling, NameMention } from './child';
import { isOneEdit, isOwn, isSameSound, isSwapped, type ChildName } from './child-name';
import { isName, namesFriends, type Evidence } from './name-evidence';
import { isSecondHalf, isSlip, isSlipOfPen, isVariant } from './name-slips';
import { fold, isNext, type Reading, type Word } from './name-words';
import { isNameLike, isPersonWord, isSureName } from './people';

/** Sorts the names of the draft: the child's own, the child's in another spelling, and another child's. */
export function findNames(
  readings: readonly Reading[],
  evidence: ReadonlyMap<string, Evidence>,
  known: ReadonlySet<string>,
  child: ChildName | undefined,
): { mentions: readonly Span[]; others: readonly NameMention[]; misspelt: readonly Misspelling[] } {
  const mentions: Span[] = [];
  const others: NameMention[] = [];
  const misspelt: Misspelling[] = [];
  if (!child?.first) return { mentions, others, misspelt };
  const first = fold(child.first);
  // “Wiktoria” of a child whom all call Wiki
  const [full = child.first, ...surnames] = child.full?.split(' ') ?? [];
  const given = fold(full);
  const withChild = sentencesNaming(readings, child);
  const acting = namesThatAct(readings, given);
  const company = besideChild(readings, child);
  const sorted = new Map<string, 'other' | 'spelling' | undefined>();
  const sort = (word: Word): 'other' | 'spelling' | undefined => {
    const { lower } = word;
    if (known.has(lower) || company.has(lower) || isPersonWord(lower)) return;
    const own = evidence.get(lower);
    if (isVariant(word, lower, first, own) || (given !== first && isVariant(word, lower, given, own)))
      return 'spelling';
    if (acting.has(lower)) return 'spelling';
    // “Handwriting tires her hand.”
    if (/(?:ing|ness|tion|ment)$/.test(lower) && !isSureName(lower)) return;
    if (!own || !isName(lower, own)) return;
    // Somebody named beside the child does something with the child.
    if ([...own.sentences].every((sentence) => withChild.has(sentence))) return;
    return isSlip(lower, first) ? 'spelling' : 'other';
  };
  // “Victoria” of Wiktoria, whom all call Wiki
  const meant = (lower: string) =>
    given !== first && (isSameSound(lower, given) || isOneEdit(lower, given)) && !isOneEdit(lower, first)
      ? full
      : child.first!;
  for (const { passage, words } of readings) {
    for (const [index, word] of words.entries()) {
      if (!word.capital) continue;
      const mention = { name: word.text, span: { block: passage.block, from: word.from, to: word.to } };
      if (isSecondHalf(words, index, first)) {
        const before = words[index - 1]!;
        const name = `${before.text} ${word.text}`;
        mentions.pop();
        misspelt.push({ name, span: { block: passage.block, from: before.from, to: word.to }, meant: child.first });
        continue;
      }
      if (isOwn(child, word.lower)) {
        mentions.push(mention.span);
        continue;
      }
      const surname = surnames.find((one) => isSlipOfSurname(words, index, fold(one), child));
      if (surname !== undefined) {
        misspelt.push({ ...mention, meant: surname });
        continue;
      }
      if (!isNameLike(word)) continue;
      // Who is named there is a friend, unless two letters of the child's own name are exchanged.
      if (namesFriends.has(passage.section ?? '') && !isExchanged(word.lower, given, first)) continue;
      const key = `${word.lower}${word.initial ? '' : '.'}`;
      if (!sorted.has(key)) sorted.set(key, sort(word));
      const kind = sorted.get(key);
      if (kind === 'spelling' && isSurname(words, index, child)) continue;
      if (kind === 'other') others.push(mention);
      else if (kind === 'spelling') misspelt.push({ ...mention, meant: meant(word.lower) });
    }
  }
  return { mentions, others, misspelt };
}

const isExchanged = (lower: string, ...own: readonly string[]): boolean =>
  !givenNames.has(lower) && own.some((name) => name.length >= 5 && isSwapped(lower, name));

/** “Dilys Noon” in a plan of Noor: the surname of somebody else. */
function isSurname(words: readonly Word[], at: number, child: ChildName): boolean {
  const before = words[at - 1];
  return before !== undefined && isNext(words[at]) && isSureName(before.lower) && !isOwn(child, before.lower);
}

const titles = wordSet('mr mrs ms miss mx dr mum dad');

/** “Jaydon Mbeke-Lowe” in a plan of Jaydon Mbeki-Lowe, “Mr and Mrs Szymanksi” in one of Ben Szymanski; his mother may be Szymanska. */
function isSlipOfSurname(words: readonly Word[], at: number, surname: string, child: ChildName): boolean {
  const { lower } = words[at]!;
  const before = words[at - 1];
  if (!before || surname.length < 5 || isOwn(child, lower) || !isNext(words[at])) return false;
  if (isSwapped(lower, surname))
    return titles.has(before.lower) || isSureName(before.lower) || isOwn(child, before.lower);
  return before.capital && isOwn(child, before.lower) && isSlipOfPen(lower, surname);
}

/** “Jaygo stands by the wall and tells us …”: what begins sentences in the name's place, is one slip from it, and does what only the child does. */
function namesThatAct(readings: readonly Reading[], first: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (first.length < 4) return found;
  for (const { words, sentences } of readings) {
    for (const [index, from] of sentences.slice(0, -1).entries()) {
      const [word, next, third] = words.slice(from, from + 3);
      if (!word?.capital || word.lower[0] !== first[0] || word.lower.length < 5) continue;
      if (!isNext(next) || /(?:ed|ing|ly)$/.test(word.lower) || !isSlipOfPen(word.lower, first)) continue;
      if (givenNames.has(word.lower) || english.has(word.lower)) continue;
      const goesOn = words.slice(from + 1, sentences[index + 2] ?? sentences[index + 1]);
      const acts =
        (/^(?:will|can|has|also)$/.test(next.lower) &&
          !/^(?:be|come|help|cause|make|not|an?|the)$/.test(third?.lower ?? 'be')) ||
        (/^[a-z]{3,}s$/.test(next.lower) && goesOn.some(({ lower }) => /^(?:he|she|his|him|her)$/.test(lower)));
      if (acts) found.add(word.lower);
    }
  }
  return found;
}

/** Words one letter away from a name. */
const english = wordSet(
  'hunger clarity dairy hurry grade grape grapes grace graces hobby curry carry marks slogan teams topic music basic jacket table maths learn mason miles',
);

/** “Mia and Hannah play chess”: who is named in one breath with the child is somebody else on purpose. */
function besideChild(readings: readonly Reading[], child: ChildName): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of readings)
    words.forEach((word, at) => {
      const [before, after] = [words[at - 1], words[at + 1]];
      if (!isNext(word) || word.lower !== 'and' || !before?.capital || !isNext(after) || !after.capital) return;
      if (isOwn(child, before.lower)) found.add(after.lower);
      else if (isOwn(child, after.lower)) found.add(before.lower);
    });
  return found;
}

function sentencesNaming(readings: readonly Reading[], child: ChildName): ReadonlySet<string> {
  const found = new Set<string>();
  readings.forEach(({ words, sentences }, index) => {
    for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
      for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at++) {
        if (words[at]!.capital && isOwn(child, words[at]!.lower)) found.add(`${index}:${sentence}`);
      }
    }
  });
  return found;
}
