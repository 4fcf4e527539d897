import { givenNames } from '../../lexicons/names';
import { alsoNames } from '../../text/date-words';
import { readName, type ChildName } from './child-name';
import type { Reading, Word } from './name-words';
import { isNameLike, isPersonWord, isSureName, isTitle } from './people';
import type { Passage } from '../plan';

/** A name at the head of a plan and what speaks for its being the child's. */
interface Candidate {
  readonly name: ChildName;
  readonly points: number;
}

const listsOthers = new Set(['contributors', 'signatures_sharing', 'circle_of_support', 'timeline']);
const mayTell = ({ section, field }: Passage): boolean =>
  !listsOthers.has(section ?? '') && (field === undefined || field === 'name' || field === 'date_of_birth');

/** How far down a name may stand that no label announces; one whose birth is told may stand farther down. */
const head = 16;
const bornHead = 40;

/**
 * The child's name where no field holds it: of the names that stand at the head of the plan, the one for which most
 * speaks. A title (“Support plan for …”), a birth, a class or a year beside it, and a plan that goes on to tell of
 * somebody of that name speak for it; a role, a title (Mrs) or a place speak against it.
 */
export function nameAtHead(readings: readonly Reading[], known: ReadonlySet<string>): ChildName | undefined {
  let best: Candidate | undefined;
  const times = countNames(readings);
  for (const [index, reading] of readings.slice(0, bornHead).entries()) {
    if (!mayTell(reading.passage) || (index >= head && !birth.test(reading.text))) continue;
    for (const one of candidatesIn(reading, readings[index + 1], times, known))
      if (one.points >= enough && one.points > (best?.points ?? 0)) best = one;
  }
  return best?.name;
}

const enough = 4;

/** How often each folded word stands with a capital. */
function countNames(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { passage, words } of readings) {
    if (listsOthers.has(passage.section ?? '')) continue;
    for (const { capital, lower } of words) if (capital) times.set(lower, (times.get(lower) ?? 0) + 1);
  }
  return times;
}

function* candidatesIn(
  { passage, text, words }: Reading,
  next: Reading | undefined,
  times: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): Iterable<Candidate> {
  for (let at = 0; at < Math.min(words.length, 24); at++) {
    const end = endOfName(words, at);
    if (end === at) continue;
    const run = words.slice(at, end);
    const [from, to] = [run[0]!.from - passage.from, run.at(-1)!.to - passage.from];
    const before = `${at === 0 && passage.label ? `${passage.label}: ` : ''}${text.slice(0, from)}`;
    const behind = text.slice(to);
    const below = end === words.length ? (next?.passage.label ?? next?.text ?? '') : '';
    const name = readName(text.slice(from, to) + nickname(behind));
    at = end - 1;
    if (!name || isOther(run, before, behind)) continue;
    const surname = run.length > 1 ? run.at(-1)!.lower : '';
    const again = [...name.own].reduce((sum, one) => sum + (one === surname ? 0 : (times.get(one) ?? 0)), 0) - 1;
    yield { name, points: weigh(run, before, behind, below, again + prefixes(run[0]!.lower, times), known) };
  }
}

/** Behind the last word of a name that begins here, initials and nicknames in marks within it; the beginning itself where none does. */
function endOfName(words: readonly Word[], at: number): number {
  const first = words[at]!;
  const previous = words[at - 1];
  if (!isPartOfName(first) || (previous && isTitle(previous.lower) && /^[. ]+$/.test(first.gap))) return at;
  const shouted = isShouted(first);
  let end = at + 1;
  while (
    end < at + 4 &&
    words[end] &&
    /^(?: | ?["“‘(]|["”’)] )$/.test(words[end]!.gap) &&
    (isPartOfName(words[end]!) || (shouted && isShouted(words[end]!)))
  )
    end++;
  // “Harriet Eze (Hattie)”
  if (/^ ?["“‘(]$/.test(words[end - 1]!.gap) && end - 1 > at) end--;
  return end;
}

const isPartOfName = (word: Word): boolean =>
  !word.possessive &&
  // A bear may be called Teddy, and a boy.
  (!isPersonWord(word.lower) || givenNames.has(word.lower)) &&
  !/^(?:I['’]|Dear$|Hello$|Hi$)/.test(word.text) &&
  (isNameLike(word) || (isShouted(word) && givenNames.has(word.lower)));

/** “HARRIET BONSU” */
const isShouted = ({ capital, text }: Word): boolean => capital && text.length > 2 && text === text.toUpperCase();

const nickname = (behind: string): string =>
  /^\s*(?:\([^()]{2,40}\)|, known (?:as|to [a-z]+ as) \p{Lu}\p{L}+)/u.exec(behind)?.[0] ?? '';

const titled =
  /(?:\b(?:plan|profile|passport|page|sheet|agreement|map|notes?|record|review|meeting|catch-up|log|contract|summary|programme|form|letter|book|journey|story)\b[^.!?]{0,40}\b(?:for|of|about|by|with|between)|^(?:for|about|re|by)|\b(?:[Ii] am|[Ii]['’]m|is about|about|[Mm]y name is)|\b(?:name|child|pupil|student|learner|whose|who|holder|belongs to|subject)\b[^.!?]{0,30}[:?]|^[^.:?]{2,40}[:?]|\b(?:name|child|pupil|student|learner) {2,})\s*["“‘]?$/i;
const birth = /^[^\n]{0,60}?\b(?:d\.?o\.?b|born|date of birth|birthday)\b/i;
const yearOrClass =
  /^[\s"”’)]*(?:\([^()]*\))?[\s,(|·•–.-]*(?:is in |is |in )?(?:(?:Year|Yr|Y) ?(?:\d|[A-Z][a-z])|\d{1,2} ?[A-Z]|Reception\b|Nursery\b|Pre-?school\b|aged? \d|Class\b|\d{1,2} [A-Z][a-z]+ \d{4}|he\b|she\b|they\b)/i;
const ofRole =
  /^\s*(?:[,(–-]|is)\s*(?:(?:his|her|their|my|our|the|class|form|head|deputy|assistant|special|key|school|speech|family|learning|support|[a-z]+-?[a-z]*) ){0,3}(?:mum|mummy|mother|dad|father|parents?|carers?|nan|gran[a-z]*|brother|sister|cousin|teachers?|tutor|senco|sendco|coordinator|co-ordinator|assistant|ta|lsa|worker|person|therapist|psychologist|nurse|head|headteacher|mentor|coach|leader|manager|governor|twin|friend)\b/i;
const ofPlaces =
  /\b(?:school|academy|college|nursery|pre-?school|house|lodge|centre|class|room|ward|primary|infants?|juniors?|secondary|high|middle|street|road|lane|park|plan|profile|passport|term|week|sixth|form|trust|council)\b/i;
const byAdult =
  /^(?:From|To|Cc|Copied to|Copy to|Copies)\b|\bgrown-?ups?\b|\b(?:written|typed|done|led|made|drawn up|completed|filled in|scribed|prepared|taken|chaired) by [^.]{0,30}$|\b(?:teacher|tutor|senco|sendco|lead|leader|coordinator|co-ordinator|person|worker|parents?|mum|dad|carers?|staff|contact|school|setting)\b[^.:]{0,20}:?\s*$/i;

/** Whether a name is that of a place or of somebody who has a part of their own in the plan. */
const isOther = (run: readonly Word[], before: string, behind: string): boolean =>
  ofPlaces.test(run.map((word) => word.text).join(' ')) ||
  ofPlaces.test(/^ \S+/.exec(behind)?.[0] ?? '') ||
  ofRole.test(behind) ||
  byAdult.test(before) ||
  owned.test(before);

const owned = /\b(?:my|our|the|an?|his|her|their) $/i;

function weigh(
  run: readonly Word[],
  before: string,
  behind: string,
  below: string,
  again: number,
  known: ReadonlySet<string>,
): number {
  const { lower } = run[0]!;
  // A word alone, or one that never comes again, must be a known name.
  if (!isSureName(lower) && (run.length === 1 || again <= 0)) return 0;
  const place =
    (birth.test(behind) ? 3 : 0) +
    (yearOrClass.test(behind) || belowName.test(below) ? 2 : 0) +
    (titled.test(before) || ofPlan.test(behind) ? 2 : 0) +
    // “All about Rosie”, “Lorcan”: nothing else stands there.
    (behind.trim() === '' && (titled.test(before) || before === '') ? 1 : 0);
  // Somebody else whom the plan tells of stands in no such place.
  const stranger = known.has(lower) ? (place === 0 ? 3 : run.length === 1 ? 2 : 0) : 0;
  return (
    Math.min(3, Math.max(0, again)) +
    (run.length > 1 ? 1 : 0) +
    (givenNames.has(lower) && !alsoNames.has(lower) ? 1 : 0) +
    (before.trim() === '' ? 1 : 0) +
    place -
    stranger
  );
}

/** “Mia Patel: our plan for the autumn” */
const ofPlan =
  /^[:,]?\s*[–—-]?\s*(?:(?:my|our|one|send?|support|learning|the|a|page) ){0,3}(?:plan|profile|passport)\b/i;
const belowName =
  /^(?:(?:Year|Yr|Y) ?\d|\d{1,2} ?[A-Z]|Reception\b|Nursery\b|Pre-?school\b|Born\b|Birthday\b|DOB\b|D\.o\.b|Date of birth\b|Class\b|[^.:]{1,30}\b(?:class|year \d))/i;

/** How often a short form stands there: “Bron” of Bronwen. */
function prefixes(lower: string, times: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let length = 3; length < lower.length; length++) sum += times.get(lower.slice(0, length)) ?? 0;
  return sum;
}
