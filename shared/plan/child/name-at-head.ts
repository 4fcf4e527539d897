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

/** Words that may be a name, and what stands round them. */
interface Place {
  readonly run: readonly Word[];
  /** “Mia’s One Plan”, “MIA’S PLAN” */
  readonly owns: boolean;
  /** With the label of the passage, where the words begin it. */
  readonly before: string;
  /** Behind the possessive ending. */
  readonly behind: string;
  /** The next line, where the words end theirs. */
  readonly below: string;
}

/** Parts that list people beside the child. */
export const listsOthers: ReadonlySet<string> = new Set([
  'contributors',
  'signatures_sharing',
  'circle_of_support',
  'timeline',
]);
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
    const from = words[at]!.from - passage.from;
    const before = `${at === 0 && passage.label ? `${passage.label}: ` : ''}${text.slice(0, from)}`.slice(-120);
    const end = endOfName(words, at, ofPlanBefore.test(before));
    if (end === at) continue;
    const run = words.slice(at, end);
    const owns = isOwner(run.at(-1)!);
    const written = text.slice(from, run.at(-1)!.to - passage.from).replace(/['’]S$/, '');
    const last = from + written.length;
    const behind = text.slice(last, last + 120).replace(owns ? /^['’]s?/i : '', '');
    const below = end === words.length ? (next?.passage.label ?? next?.text ?? '') : '';
    const place: Place = { run, owns, before, behind, below };
    const name = readName(written + nickname(behind));
    at = end - 1;
    if (!name || isOther(place)) continue;
    const surname = run.length > 1 ? run.at(-1)!.lower : '';
    const again = [...name.own].reduce((sum, one) => sum + (one === surname ? 0 : (times.get(one) ?? 0)), 0) - 1;
    yield { name, points: weigh(place, again + prefixes(run[0]!.lower, times), known) };
  }
}

/** Behind the last word of a name that begins here, initials and nicknames in marks within it; the beginning itself where none does. */
function endOfName(words: readonly Word[], at: number, titled: boolean): number {
  const first = words[at]!;
  const previous = words[at - 1];
  if (previous && isTitle(previous.lower) && /^[. ]+$/.test(first.gap)) return at;
  // “One Plan: April”
  if (!isPartOfName(first) && !(titled && first.capital && givenNames.has(first.lower))) return at;
  const shouted = isShouted(first);
  const goesOn = (word: Word | undefined, before: Word): boolean =>
    word !== undefined &&
    !isOwner(before) &&
    (/^(?: | ?["“‘(]|["”’)] )$/.test(word.gap) || (word.gap === '. ' && before.text.length === 1)) &&
    (isPartOfName(word) || (shouted && isShouted(word)) || /^\p{Lu}$/u.test(word.text) || particle.test(word.text));
  let end = at + 1;
  while (end < at + 4 && goesOn(words[end], words[end - 1]!)) end++;
  // “Harriet Eze (Hattie)”, “Mia Patel 7 B”
  while (
    end - 1 > at &&
    (words[end - 1]!.text.length === 1 ||
      /^\p{Ll}+$/u.test(words[end - 1]!.text) ||
      /^ ?["“‘(]$/.test(words[end - 1]!.gap))
  )
    end--;
  return end;
}

/** “Maria da Silva”, “Ahmed al-Rashid” */
const particle = /^(?:al|el|bin|ibn|de|da|di|du|dos|la|van|von|der|den)(?:-\p{Lu}\p{L}+)?$/u;

const isOwner = ({ possessive, text }: Word): boolean => possessive || /['’]S$/.test(text);

const isPartOfName = (word: Word): boolean =>
  // A bear may be called Teddy, and a boy.
  (!isPersonWord(word.lower) || givenNames.has(word.lower)) &&
  !/^(?:I['’]|Dear$|Hello$|Hi$|St$|Master$)/.test(word.text) &&
  (isNameLike(word) || (isShouted(word) && givenNames.has(word.lower.replace(/['’]s$/, ''))));

/** “HARRIET BONSU” */
const isShouted = ({ capital, text }: Word): boolean => capital && text.length > 2 && text === text.toUpperCase();

const nickname = (behind: string): string =>
  /^\s*(?:\([^()]{2,40}\)|, known (?:as|to [a-z]+ as) \p{Lu}\p{L}+)/u.exec(behind)?.[0] ?? '';

/** A word for the plan and what leads from it to whose it is. */
const ofPlanBefore =
  /\b(?:plan|profile|passport|page)\b[^.!?]{0,30}(?:\b(?:for|of|about)|[:–-])\s*$|\babout\s*$|\bby\s*$/i;
const titled =
  /(?:\b(?:plan|profile|passport|page|sheet|agreement|map|notes?|record|review|meeting|catch-up|log|contract|summary|programme|form|letter|book|journey|story)\b[^.!?]{0,40}\b(?:for|of|about|by|with|between):?|^(?:for|about|re|by)|\b(?:[Ii] am|[Ii]['’]m|is about|about|[Mm]y name is)|\b(?:name|child|pupil|student|learner|whose|who|holder|belongs to|subject)\b[^.!?]{0,30}[:?]|\b(?:name|child|pupil|student|learner) {2})\s*["“‘]?$/i;
const birth = /^[^\n]{0,60}?\b(?:d\.?o\.?b|born|date of birth|birthday)\b/i;
const yearOrClass =
  /^[\s"”’)]*(?:\([^()]*\))?[\s,(|·•–.-]*(?:is in |is |in )?(?:(?:Year|Yr|Y) ?(?:\d|[A-Z][a-z])|\d{1,2} ?[A-Z]|Reception\b|Nursery\b|Pre-?school\b|aged? \d|Class\b|\d{1,2} [A-Z][a-z]+ \d{4}|he\b|she\b|they\b)/i;
const ofRole =
  /^\s*(?:[,(–-]|is)\s*(?:(?:his|her|their|my|our|the|class|form|head|deputy|assistant|special|key|school|speech|family|learning|support|[a-z]+-?[a-z]*) ){0,3}(?:mum|mummy|mother|dad|father|parents?|carers?|nan|gran[a-z]*|brother|sister|cousin|teachers?|tutor|senco|sendco|coordinator|co-ordinator|assistant|ta|lsa|worker|person|therapist|psychologist|nurse|head|headteacher|mentor|coach|leader|manager|governor|twin|friend)\b/i;
const ofPlaces =
  /\b(?:school|academy|college|nursery|pre-?school|house|lodge|centre|class|room|ward|primary|infants?|juniors?|secondary|high|middle|street|road|lane|park|plan|profile|passport|term|week|sixth|form|trust|council)\b/i;
const byAdult =
  /^(?:From|To|Cc|Copied to|Copy to|Copies)\b|\b(?:written|typed|done|led|made|drawn up|completed|filled in|scribed|prepared|taken|chaired) by\b[^.]{0,30}$/i;
/** What stands in front of a name as its label. */
const label = /([^.:?!|\n]{2,60})(?:[:?]| [–-]) *["“‘]?$/;
const ofOthers = /\b(?:grown-?ups?|person|contact|staff|school|setting|co-?ordinator|guardian|doctor)\b/i;
const ofChild = /\b(?:child|pupil|student|learner|name|plan|profile|passport)\b/i;

/** “Headteacher: Sarah Hill”, “Brother: Jake Nowak, born …” */
function isLabelOfOther(before: string): boolean {
  const said = label.exec(before)?.[1];
  if (said === undefined || ofChild.test(said)) return false;
  return ofOthers.test(said) || (said.match(/\p{L}+/gu) ?? []).some((word) => isPersonWord(word.toLowerCase()));
}

const tells = /\b(?:is|are|was|were|will|has)\b/;

/** Whether a name is that of a place or of somebody who has a part of their own in the plan. */
function isOther({ run, owns, before, behind }: Place): boolean {
  const whole = run.map((word) => word.text).join(' ');
  const nextWord = /^ \S+/.exec(behind)?.[0] ?? '';
  return (
    (ofPlaces.test(nextWord) && !ofPlan.test(behind)) ||
    // “Grace Park”
    (ofPlaces.test(whole) && !(run.length === 2 && isSureName(run[0]!.lower))) ||
    ofRole.test(behind) ||
    byAdult.test(before) ||
    isLabelOfOther(before) ||
    owned.test(before) ||
    // “Mia’s mum”, “Sarah’s plan is to sit with Mia”: of one who has something only whose plan it is
    (owns && (!ofPlan.test(behind) || tells.test(behind)))
  );
}

const owned = /\b(?:my|our|the|an?|his|her|their) $/i;

function weigh({ run, owns, before, behind, below }: Place, again: number, known: ReadonlySet<string>): number {
  const lower = run[0]!.lower.replace(/['’]s$/, '');
  const entitled = ofPlanBefore.test(before) || owns;
  // A word alone, or one that never comes again, must be a known name, or the plan’s own title.
  if (!isSureName(lower) && (again <= 0 || (run.length === 1 && !entitled))) return 0;
  const announced = entitled || titled.test(before) || ofPlan.test(behind);
  const place =
    (birth.test(behind) ? 3 : 0) +
    (yearOrClass.test(behind) || belowName.test(below) ? 2 : 0) +
    (announced ? 2 : 0) +
    // “All about Rosie”, “Lorcan”, “Mia’s plan”: nothing else stands there.
    ((behind.trim() === '' && (announced || before === '')) || (owns && before === '') ? 1 : 0);
  // Somebody else whom the plan tells of stands in no such place.
  const stranger = known.has(lower) ? (place === 0 ? 3 : run.length === 1 ? 2 : 0) : 0;
  return (
    Math.min(3, Math.max(0, again)) +
    (run.length > 1 ? 1 : 0) +
    (givenNames.has(lower) && !alsoNames.has(lower) ? 1 : 0) +
    (before.trim() === '' ? 1 : 0) +
    place -
    stranger -
    // “Reviewer: …”: nobody knows who that is.
    (!announced && /[:?]\s*$/.test(before) ? 1 : 0)
  );
}

/** “Mia Patel: our plan for the autumn” */
const ofPlan =
  /^[:,]?\s*[–—-]?\s*(?:(?:my|our|one|send?|support|learning|the|a|page) ){0,3}(?:plan|profile|passport)\b/i;
const belowName =
  /^(?:(?:Year|Yr|Y) ?\d|\d{1,2} ?[A-Z]|Reception\b|Nursery\b|Pre-?school\b|Born\b|Birthday\b|DOB\b|D\.o\.b|Date of birth\b|Class\b|[a-z]+ class\b)/i;

/** How often a short form stands there: “Bron” of Bronwen. */
function prefixes(lower: string, times: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let length = 3; length < lower.length; length++) sum += times.get(lower.slice(0, length)) ?? 0;
  return sum;
}
