import { kin } from '../child/kin';
import { wordsAt } from '../passages';
import { isBlank } from '../blank';
import { namesFamily, professional } from '../child/family-words';
import type { Passage, Plan } from '../plan';
import type { SectionId } from '../section';
import { isSignedByFamily } from './sharing';
import { hasFamilysView } from '../voice/familys-view';

/** What the part about who took part says of the family: named, not named though everybody's role is told, or not to be known. */
export function familyAmongContributors(plan: Plan): 'named' | 'not named' | 'unknown' {
  const content = plan.passages.filter(
    (passage) => passage.role === 'content' && passage.section === 'contributors' && !isBlank(wordsAt(plan, passage)),
  );
  const labels = plan.passages.filter(({ section, role }) => section === 'contributors' && role === 'label');
  if (content.length === 0) return 'unknown';
  const rows = new Map<string, string>();
  for (const passage of content) {
    const key = passage.record ?? `${passage.block}:${passage.from}`;
    const label =
      passage.record === undefined && !/contribut|present|attend|involved|people|who/i.test(passage.label ?? '')
        ? (passage.label ?? '')
        : '';
    rows.set(key, `${rows.get(key) ?? ''} ${label} ${wordsAt(plan, passage)}`);
  }
  // “Parent/carer: Joanne” has its role in the label of the row.
  for (const label of labels)
    if (label.record !== undefined && rows.has(label.record))
      rows.set(label.record, `${rows.get(label.record)!} ${wordsAt(plan, label)}`);
  // A row that was taken for headers: “Sue Blake | Mum”.
  const isHeader = ({ block }: Passage) => plan.blocks.get(block)!.cell?.row === 0;
  if (
    labels.some(
      (label) =>
        label.record === undefined &&
        plan.blocks.get(label.block)!.cell &&
        !isHeader(label) &&
        namesFamily(wordsAt(plan, label), plan.child.full),
    )
  )
    return 'named';
  const people = [...rows.values()].flatMap((row) =>
    row.split(
      /\n|;|,(?! ?(?:class|senco|sendco|school|head|specialist|educational|speech|occupational|teaching|ta\b|year|learning|deputy|special|form|key|who\b|leads?\b|in charge))/i,
    ),
  );
  // The child, whose surname the family's may be, is one of those who took part. A letter home calls the family “you”.
  const isFamily = (person: string) =>
    namesFamily(person.replaceAll(plan.child.full ?? '\0', ''), plan.child.full) ||
    /^\W*(?:(?:both|all|the two) of )?you(?: both| two)?\W*$/i.test(person);
  const heads = plan.passages.filter(({ role, section }) => role === 'heading' && section === 'contributors').slice(1);
  if (people.some(isFamily) || heads.some((head) => isFamily(wordsAt(plan, head)))) return 'named';
  const first = plan.child.first?.toLowerCase();
  const staff = staffTold(plan);
  const isStaff = (person: string) => {
    const surname = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? (?:\p{Lu}\.? )?(\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)/u.exec(person)?.[1];
    return surname !== undefined && staff.includes(surname) && !(plan.child.full?.endsWith(` ${surname}`) ?? false);
  };
  // “Key person: Donna Price” at the head of the plan, “bubbles with Steph”
  const isNamedStaff = (person: string) =>
    /^\W*\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)?\W*$/u.test(person) &&
    ` ${staff} `.split(/[^\p{L}'’ -]+/u).some((part) => ` ${part} `.includes(` ${person.trim()} `));
  const known = (person: string) =>
    isStaff(person) ||
    isNamedStaff(person) ||
    !/\p{Lu}/u.test(person.replace(month, '')) ||
    professional.test(person) ||
    /\b(?:educational|in charge of)\b|\b(?:pupil|child|young person|student)\b/i.test(person) ||
    (first !== undefined && person.toLowerCase().includes(first));
  return people.every(known) ? 'not named' : 'unknown';
}

/** “Miss Poe, 12 November 2026” */
const month =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Everything that tells who works with the child at school; a line that speaks of the family may name one of them. */
const staffTold = (plan: Plan): string =>
  plan.passages
    .filter(({ role, section }) => role === 'content' && (section === undefined || atSchool.has(section)))
    .map((passage) => wordsAt(plan, passage))
    .filter((text) => !namesFamily(text, plan.child.full))
    .concat(
      plan.passages
        .filter(({ role, field = '' }) => role === 'content' && /^(?:teacher|senco|who)$/.test(field))
        .map((passage) => wordsAt(plan, passage)),
      plan.provisions.map(({ text }) => text),
    )
    .join(' ');
const atSchool = new Set<SectionId>(['personal_details', 'outcomes', 'provision', 'do', 'strengths', 'attainment']);

const tookPart = new RegExp(
  String.raw`\b(?:${kin}|family)\b[^.!?\n]{0,30}\b(?:came|attended|present|joined|invited|agreed|met|took part|was (?:at|there)|were (?:at|there)|rang|phoned|called in|helped (?:to )?write)\b|\b(?:met|meeting|discussed|talk(?:ed)?|agreed|shared|written|spoke|call|review(?:ed)?) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9]+ ){0,5}(?:with|by) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+[ ,]+(?:and )?){0,3}(?:mum|dad|mother|father|parents?|carers?|family|nan|gran|grandad|grandmother|auntie?|uncle)\b`,
  'i',
);

/** Whether anything in the plan shows that the family had a part in it: their views, a signature, a meeting, a talk. */
export const familyTookPart = (plan: Plan): boolean =>
  hasFamilysView(plan) ||
  isSignedByFamily(plan) ||
  plan.meetings.some(({ family }) => family) ||
  plan.passages.some((passage) => passage.role === 'content' && tookPart.test(wordsAt(plan, passage)));
