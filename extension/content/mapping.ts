import type { SectionId } from '../../shared/plan/section';
import { outermost } from './frames';

/** What the writer said that a field is: a section of the plan, or no part of it. */
export type Meaning = SectionId | 'none';

/** What the fields of one site are, by their keys. */
export type SiteMapping = Readonly<Record<string, Meaning>>;

/** How a field is known again: by its page, its frame and its label, never by an id; without numbers and without names. */
export function fieldKey(document: Document, label: string): string {
  const own = plainPath(document.location);
  const outer = outermost(document);
  return [plainPath(outer.location), ...(own && outer !== document ? [own] : []), plainLabel(label)].join(' | ');
}

/** The site that a document belongs to; that of the page round it, for a frame without an address. */
export function siteOf(document: Document): string {
  return outermost(document).location.hostname;
}

/** The words before whose next word a person stands in addresses: `/pupil/mia-hartley/plan`. */
export const people = /^(?:pupils?|students?|child(?:ren)?|learners?|persons?|people|user|users|profiles?|records?)$/;

/** The path of an address without what tells one child from another; empty where there is no address of a site. */
export function plainPath({ protocol, pathname }: Location): string {
  if (!/^https?:$/.test(protocol)) return '';
  const parts = pathname.split('/').filter(Boolean);
  const plain = parts.map((part, index) =>
    people.test(parts[index - 1] ?? '') || !/^[a-z]{2,24}(?:[-_.][a-z]{2,12})*$/.test(part) ? '*' : part,
  );
  return `/${plain.join('/')}`;
}

/** Words that a label may begin with; any other capital at its beginning may be a name. */
const beginnings = new Set(
  (
    'a about academic access achieve achieved action actions additional advice agreed aim aims all any area areas are arrangements aspiration ' +
    'aspirations assess assessment at attainment autumn background barriers baseline behaviour best by can care carer carers caring child children ' +
    'childs class cognition comment comments communication concern concerns condition contact contributors cost current daily date dates desired ' +
    'description details diagnosis difficulties difficulty do does duration early education educational emotional end english evaluation evidence ' +
    'expected external family father field first frequency friends full further future general goal goals good group guardian has health help ' +
    'history home hopes how i if impact important in independence individual initial interaction interests intervention interventions is issues ' +
    'key language last learner learners learning lesson level likes list literacy long main mathematics maths measure medical medium meeting mental ' +
    'methods mother motor mum my name nature need needs new next notes number numeracy objective objectives of one other our outcome outcomes ' +
    'outside parent parental parents people person personal phonics physical plan plans please post present previous primary priority professional ' +
    'profile progress proposed provision pupil pupils reading reason recommended record referral resources responsibility responsible review ' +
    'reviewed reviewer risk role school score secondary section self sen senco send sensory session sessions short signed skills smart social ' +
    'special specific speech spelling spring staff stage start starting step steps strategies strategy strength strengths student students ' +
    'success summary summer support target targets teacher teaching term termly the these things this timescale title to transition update use ' +
    'views voice weekly wellbeing what when where which who whole why wishes with working worries writing year young your'
  ).split(' '),
);

/** Whose views and hopes a plan asks for: no name, and what tells one field from another. */
const roles =
  /^(?:child(?:ren)?|parent|carer|pupil|student|learner|mother|father|mum|dad|family|familie|school|teacher)$/i;

/** Words behind which a person may stand. */
const before = /^(?:[Ff]or|[Aa]bout|[Oo]f|[Bb]y|[Ww]ith|[Tt]o)$/;

/**
 * A label without numbers and without what may be a name: before an apostrophe s, after such words as `for`, or at the
 * beginning where labels begin with no such word. A label of one word is kept whole.
 */
export function plainLabel(label: string): string {
  const words = label.trim().split(/\s+/);
  const plain = withoutPeople(words.map((word, index) => withoutOwner(word, index === words.length - 1)))
    .map((word) => word.replace(/\d+/g, ''))
    .filter((word) => word !== '');
  const known = plain.findIndex(
    (word) => !/^\p{Lu}\p{L}/u.test(word) || beginnings.has(bare(word)) || roles.test(word.replace(/s?['’]s?$/, '')),
  );
  return (plain.length > 1 ? (known < 0 ? [] : plain.slice(known)) : plain).join(' ').toLowerCase().slice(0, 100);
}

/** A word without who owns something: `Mia’s`, and `Patels’` before another word. */
function withoutOwner(word: string, isLast: boolean): string {
  for (let at = word.length - 1; at > 0; at--) {
    if (!/['’]/.test(word[at]!)) continue;
    const isOne = word[at + 1] === 's' && !/[\p{L}\d]/u.test(word[at + 2] ?? '');
    const areMany = at === word.length - 1 && word[at - 1] === 's' && !isLast;
    if (!isOne && !areMany) continue;
    const end = isOne ? at : at - 1;
    let start = end;
    while (start > 0 && /[\p{L}-]/u.test(word[start - 1]!)) start--;
    while (start < end && !/\p{Lu}/u.test(word[start]!)) start++;
    if (start < end && !roles.test(word.slice(start, end)))
      return word.slice(0, start) + word.slice(isOne ? at + 2 : at + 1);
  }
  return word;
}

/** The words without those with a capital that stand behind such a word as `for`. */
function withoutPeople(words: readonly string[]): readonly string[] {
  let isBehind = false;
  return words.flatMap((word) => {
    const rest = isBehind ? word.slice(nameLength(word)) : word;
    isBehind = before.test(word) || (isBehind && rest === '');
    return rest === '' ? [] : [rest];
  });
}

/** How much of the beginning of a word may be a name: a capital and small letters. */
function nameLength(word: string): number {
  let end = 0;
  while (/\p{Lu}/u.test(word[end] ?? '') && /[\p{Ll}-]/u.test(word[end + 1] ?? ''))
    for (end += 2; /[\p{Ll}-]/u.test(word[end] ?? '');) end++;
  return end;
}

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');
