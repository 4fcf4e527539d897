import { capitalised } from '../../text/first-letter';
import { longestLabel } from '../label';
import { ofReview, type SectionId } from '../section';
import { lookUp, lookUpWithin, type Named } from '../vocabulary';
import { tellsAdult } from './cell-shapes';
import { labelKey, numberedLabel, repeatedKey } from './label-keys';
import { withoutRelatives } from './relatives';
import { inOutcomes, isDetail, type Sorted } from './sorted';

/** Looks a label up where it stands: inside its section first, then by itself. */
export function nameAt(sorted: Sorted, section: SectionId | undefined, text: string): Named | undefined {
  if (text.length > longestLabel) return undefined;
  const key = `${section ?? ''}\n${text}`;
  if (sorted.names.has(key)) return sorted.names.get(key);
  const named = nameIn(sorted, section, text);
  sorted.names.set(key, named);
  return named;
}

const letter = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/;

/** The label with “child” for the child's name where that is a whole word. */
const withoutName = (text: string, name: RegExp): string =>
  // A `\p{L}` beside a name in any case takes a millisecond to compile, for every plan.
  text.replace(name, (found, at: number) =>
    letter.test(text[at - 1] ?? '') || letter.test(text[at + found.length] ?? '')
      ? found
      : /['’]s?$/.test(found)
        ? 'child’s'
        : 'child',
  );

/** “PART B”, “Section 2”, “Page 3.”, “B3”, “PS3.2” in front of what the heading names. */
const partOfForm =
  /^\s*(?:(?:section|part|box|clause|page|sheet)\s+(?:\d{1,2}|[a-z])\b|(?:[A-H]\d{1,2}|[A-Z]{1,4}\d{1,2}\.\d{1,2})(?=[.):]?\s)|q(?=[.:]\s))[\s.):–-]*(?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/i;

/** “Journey 1”, “Mission two”: what a school calls an outcome, by its number. */
const byOtherName =
  /^(?:my )?(?:journey|mission|challenge|quest|adventure|focus|star|rocket|(?:goal|target|aim|outcome) (?:card|sheet|box|page))(?= (?:\d{1,2}|one|two|three|four|five)\b)/i;

/** What a heading of the school's own kind of plan names. */
export function ownHeading(sorted: Sorted, text: string): Named | undefined {
  const key = labelKey(text);
  const section = sorted.own.get(key);
  return section && { key, section, exact: true };
}

/** “What we do about (a)”, “Support for 2”: which outcome a label of support is for. */
function withPointer(named: Named | undefined, text: string): Named | undefined {
  if (!named || named.number !== undefined || (named.section !== 'provision' && named.field !== 'provision'))
    return named;
  const number = /\b(?:about|for|with|towards) \(?([a-h]|\d{1,2})\)?$/i.exec(text)?.[1];
  return number === undefined ? named : { ...named, field: 'provision', number };
}

/** “Target 1 Frequency”: systems print the target in front of each of its fields. */
export const ofTarget = /^(?:target|outcome|goal|objective|aim) \d{1,2}[a-d]?\W{1,3}(?=[A-Za-z])/i;

/** “Goal 1 – Homework”: an outcome by its number, with what it is about. */
const titledOutcome =
  /^((?:outcome|target|goal|aim|objective|priority) (?:\d{1,2}|[A-H]|one|two|three|four|five|six))(?: ?[–—-]|,) (?!to\b|by\b)(?!.*\b(?:will|can)\b)\S[^.:!?]{2,50}$/i;

/** “HANDLE WITH CARE (how best to help me)”: what stands in brackets says what the heading means. */
function explained(sorted: Sorted, section: SectionId | undefined, text: string): Named | undefined {
  const words = /^[^()]{2,60} \(([^()]{3,70})\)\W*$/.exec(text)?.[1];
  // “Sam Rigg, therapist (who helps with movements)” is somebody.
  const tells =
    words !== undefined &&
    !tellsAdult(text.slice(0, text.indexOf('('))) &&
    (/ .* /.test(words) || /^cop(?:y|ies)$/i.test(words));
  const name = tells ? nameAt(sorted, section, words) : undefined;
  if (name?.section === undefined || (name.field !== undefined && isDetail(name.field))) return undefined;
  // “P04 (all outcomes)” among the support
  return inOutcomes.has(section) && inOutcomes.has(name.section) ? undefined : name;
}

/** “LRN_DOB”, “OBJ_1_START_VAL”: what a system calls a field. */
const fieldCode = /^[A-Z]{2,}\d*(?:_[A-Z\d]+)+$/;

/** What a field of a system means: by its answers, or by its words, less those in front and behind. */
function ofCode(sorted: Sorted, section: SectionId | undefined, text: string): Named | undefined {
  const { key, number } = numberedLabel(text);
  const told = sorted.told.get(key);
  if (told) return { ...told, number };
  const words = key.replace(/^(?:lrn|stu|std|pup|pupil|student|chd) /, 'learner ').split(' ');
  for (const [from, to] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const rest = words.slice(from, words.length - to).join(' ');
    const name = rest === '' ? undefined : nameAt(sorted, section, capitalised(rest));
    if (name) return number === undefined ? name : { ...name, number };
  }
  return undefined;
}

function nameIn(sorted: Sorted, section: SectionId | undefined, text: string): Named | undefined {
  const target = sorted.groups > 0 ? ofTarget.exec(text)?.[0].length : undefined;
  const field = target ? nameAt(sorted, 'outcomes', text.slice(target)) : undefined;
  // “Outcome 2 (need B)” is the outcome that answers B.
  const answers = field?.field === 'need' && field.number !== undefined;
  if (field?.field !== undefined && field.field !== 'outcome' && !answers) return field;
  if (fieldCode.test(text)) return ofCode(sorted, section, text);
  // “[date]” is a gap to fill, not the name of a column.
  if (/^[[<{].*[\]>}]$/.test(text)) return undefined;
  const titled = titledOutcome.exec(text)?.[1];
  if (titled !== undefined) return nameAt(sorted, section, titled);
  const own = section === undefined && ownHeading(sorted, text);
  if (own) return own;
  const bare = text.replace(partOfForm, '').replace(byOtherName, 'Outcome');
  const ofYou = sorted.toChild ? bare.replace(/\byou\b/gi, 'child').replace(/\byour\b/gi, 'child’s') : bare;
  const label = withoutRelatives(sorted.child ? withoutName(ofYou, sorted.child) : ofYou, sorted.relatives);
  const known = lookUpWithin(section, label) ?? lookUp(label);
  const told = sorted.told.size > 0 ? sorted.told.get(repeatedKey(text)) : undefined;
  const ofDetails = known?.field !== undefined && isDetail(known.field);
  if (told && (!known || (told.instead && (inOutcomes.has(section) || !(ofDetails || ofReview.has(section))))))
    return { ...told, number: numberedLabel(text).number };
  const named = withPointer(known, bare);
  if (named?.key === 'next step' && !sorted.namesOutcomes())
    return { key: named.key, section: 'outcomes', exact: true };
  if (!named) {
    // “Short-term steps towards A”, “Short-term steps to get there:”
    const stem = bare.replace(
      / (?:towards|to|for) (?:(?:outcome|aim|goal|target) )?[A-H]$|(?<=\S steps) (?:to get (?:there|to (?:it|this))|towards (?:it|this|that)|on the way(?: there)?)(?=:?$)/i,
      '',
    );
    return stem === bare ? explained(sorted, section, bare) : nameAt(sorted, section, stem);
  }
  // “At home: Mum, Dad” among the people round the child
  if (section === 'circle_of_support' && /^(?:at|in) (?:home|school|college|nursery)$/i.test(bare)) return undefined;
  // “Desired change” is aimed at; “Changes” alone may be hard, or what somebody changed.
  if (named.key === 'change' && !/desired/i.test(text)) return undefined;
  // “Tomos: “I want to fly””: whose words they are, and not what the child is called.
  if (label !== bare && named.key === 'child' && named.field === 'name') return undefined;
  // “Part A: The child” heads the details; “Child: …” is the name.
  if (bare !== text && named.field === 'name') return { key: named.key, section: 'personal_details', exact: false };
  // “By:” with an outcome asks for its day, elsewhere for who signs.
  if (named.key === 'by' && inOutcomes.has(section)) return { ...named, section: undefined };
  // “Result: Met” in a review is no attainment.
  if (named.field === 'impact' && ofReview.has(section)) return { ...named, section };
  if ((named.section === 'assess' || named.section === 'plan' || named.section === 'do') && !sorted.cycle) {
    return named.field === undefined ? undefined : { ...named, section: undefined };
  }
  return named;
}
