import type { Plan, Passage } from '../plan/plan';
import { sectionName } from '../plan/section-name';
import type { Finding } from '../rules/finding';
import type { Concern } from '../rules/rule';
import type { Severity } from '../severity';
import { concernLabels } from '../labels';
import { idsOf } from './note-ids';

/** The notes of one section of the plan, or of one kind, under the name the writer knows it by. */
export interface NoteGroup {
  readonly title: string;
  readonly notes: readonly Note[];
}

/** By section in the order of the draft, or by what the notes are about. */
export type Grouping = 'section' | 'kind';

/** A finding with an id that is unique in the list and stays the same while the words stay. */
export interface Note {
  readonly id: string;
  readonly finding: Finding;
  /** Absent where the words say themselves what they are of. */
  readonly around?: Around;
}

/** What stands before and behind the words of a note in their sentence: “Improve” alone is of any outcome. */
export interface Around {
  readonly before: string;
  readonly behind: string;
}

/** Which note is open; the index says which one follows when it goes. */
export interface ActiveNote {
  readonly id?: string;
  readonly index: number;
  /** The keyboard goes there too, as soon as the card is there. */
  readonly focus?: boolean;
  /** The writer asked for its words: the card comes into view, even where it was open unasked before. */
  readonly shown?: boolean;
}

const missingTitle = 'Not in the plan yet';

/** Sorts findings by section in the order in which they stand in the draft, or by kind with the most first. */
export function groupNotes(plan: Plan, findings: readonly Finding[], by: Grouping = 'section'): readonly NoteGroup[] {
  const passages = new Map<string, Passage[]>();
  for (const passage of plan.passages) {
    const list = passages.get(passage.block);
    if (list) list.push(passage);
    else passages.set(passage.block, [passage]);
  }
  const titles = new Map(plan.sections.map((section) => [section.id, sectionName(plan, section)]));
  const groupOf = ({ place, concern }: Finding) => {
    if (by === 'kind') return concernLabels[concern];
    if ('missing' in place) return missingTitle;
    const here = passages.get(place.block);
    const passage = here?.find(({ from, to }) => place.from >= from && place.from < to) ?? here?.[0];
    return (passage?.section && titles.get(passage.section)) ?? 'Elsewhere in the plan';
  };

  const groups = new Map<string, Note[]>();
  const ids = idsOf(findings);
  for (const finding of findings) {
    const title = groupOf(finding);
    const around = aroundOf(plan, finding, ('block' in finding.place && passages.get(finding.place.block)) || []);
    const note = { id: ids.get(finding)!, finding, ...(around && { around }) };
    const notes = groups.get(title);
    if (notes) notes.push(note);
    else groups.set(title, [note]);
  }
  const sorted = [...groups].map(([title, notes]) => ({ title, notes }));
  return by === 'kind' ? sorted.sort((a, b) => b.notes.length - a.notes.length) : sorted;
}

/** More words than these are known without those round them. */
const mostWords = 4;
/** Letters that are shown on either side, at most. */
const reach = 32;
const sentenceEnd = /\n|(?<=[.!?]["”’)]?)\s+/;

function aroundOf({ blocks }: Plan, { place, quote }: Finding, passages: readonly Passage[]): Around | undefined {
  if ('missing' in place || quote.trim().split(/\s+/).length > mostWords) return undefined;
  const { text } = blocks.get(place.block)!;
  // “Date of plan: 23/06/26 Review date: 23/10/26”: what stands under its own label is a sentence of its own.
  const labels = passages.filter(({ role }) => role === 'label');
  const start = labels.findLast(({ from }) => from <= place.from)?.from ?? 0;
  const end = labels.find(({ from }) => from >= place.to)?.from ?? text.length;
  const before = text.slice(start, place.from).split(sentenceEnd).at(-1)!;
  const behind = text.slice(place.to, end).split(sentenceEnd)[0]!;
  if (!/[\p{L}\d]/u.test(before + behind)) return undefined;
  return {
    before: before.length > reach ? before.slice(-reach).replace(/^\S*\s*/, '…') : before.trimStart(),
    behind: behind.length > reach ? behind.slice(0, reach).replace(/\s*\S*$/, '…') : behind.trimEnd(),
  };
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** What matters most to a reader of the plan first; single words last. */
const order: readonly Concern[] = [
  ...(['copy-forward', 'person-centred', 'structure', 'respectful-language', 'review'] as const),
  ...(['smart', 'provision', 'jargon', 'readability'] as const),
];

/** Nothing in a plan embarrasses a school more, or hurts a family. */
const gravest = 'other-child-name';

/** The note to look at first: another child’s name, else the gravest, of those what matters most, of those the first in the draft. */
export function firstToDo(findings: readonly Finding[]): Finding | undefined {
  const rank = ({ rule, severity, concern }: Finding) =>
    rule === gravest && severity === 'error' ? -1 : weight[severity] * order.length + order.indexOf(concern);
  return findings.reduce<Finding | undefined>(
    (best, next) => (!best || rank(next) < rank(best) ? next : best),
    undefined,
  );
}
