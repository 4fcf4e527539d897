import type { Block } from '../../text/draft';
import { byKey } from '../../text/once';
import { fieldsByAnswers, isWillDo } from './fields-by-answers';
import { fieldInGroup } from './pairs/group';
import { repeatedKey } from './label-keys';
import { nameAt } from './name-at';
import { isDetail, linesOf, type Sorted, type ToldName } from './sorted';
import { readLooseMarker, readMarker } from './markers';

/** A label and what stands behind it or below it. */
interface Answer {
  readonly label: string;
  readonly key: string;
  readonly answer: string;
  /** It stands beside its label, and not below it. */
  readonly beside: boolean;
}

/**
 * “Mountain 1: …” and “Guide: …” with each target, on one line, on two, or in two cells: what the labels mean by their
 * answers, where no list of labels knows them; by label, as `repeatedKey` has them.
 */
export function namesOfRepeated(sorted: Sorted, blocks: readonly Block[]): ReadonlyMap<string, ToldName> {
  const all = answersIn(blocks);
  const often = byKey(all, ({ key }) => key);
  const repeated = all.filter(({ key }) => often.get(key)!.length > 1);
  const told = new Map<string, ToldName>();
  const seen = new Set<string>();
  for (const first of [...new Set(repeated.map(({ key }) => key))].slice(0, mostFirsts)) {
    if (seen.has(first) || isDetailOfChild(sorted, first)) continue;
    const columns = columnsFrom(repeated, first);
    if (columns.length < 2) continue;
    for (const [{ key }] of columns) seen.add(key);
    const names = columns.map(([{ label }]) => nameAt(sorted, 'outcomes', label));
    // “Reading: By Easter Mia will …”, “Spelling: By Easter Mia will …” in one list and their support in another: what each is about.
    const topics = columns.filter(
      ([{ answer, beside }], index) => beside && !names[index] && isWillDo(answer.replace(/^by\b/, 'By')),
    );
    if (topics.length > 1) continue;
    const fields = fieldsByAnswers(
      columns.map((answers, index) => ({
        label: answers[0].label,
        name: names[index],
        answers: answers.map(({ answer }) => answer),
      })),
      Math.min(columns.length, 3),
    );
    for (const [index, field] of fields)
      told.set(columns[index]![0].key, { key: field, field, exact: true, instead: names[index] !== undefined });
    const fieldOf = (index: number) => fields.get(index) ?? names[index]?.field;
    const known = columns.filter((_, index) => fieldOf(index) !== undefined).length;
    if (known < 2 || !columns.some((_, index) => fieldOf(index) === 'outcome')) continue;
    for (const [index, [{ key, beside }]] of columns.entries()) {
      if (key === first || told.has(key)) continue;
      const name = names[index];
      // “What the grown-ups will do” is a part of the plan elsewhere; what tells nothing else is a remark.
      const part = name ? fieldInGroup(name) : beside ? 'comment' : undefined;
      const field = name?.field ?? part;
      const isPart = name !== undefined && name.field === undefined;
      if (field !== undefined && !(isPart && part === 'impact'))
        told.set(key, { key: field, field, exact: true, instead: isPart });
    }
  }
  return told;
}

/** Of so many labels it is asked whether they begin each target. */
const mostFirsts = 12;

/** “Name: …” stands at the head of a plan before it stands with each target. */
function isDetailOfChild(sorted: Sorted, label: string): boolean {
  const field = nameAt(sorted, undefined, label)?.field;
  return field !== undefined && isDetail(field);
}

type Column = [Answer, ...Answer[]];

/** The answers of each label that stands at most once with each target, where `first` begins one. */
function columnsFrom(repeated: readonly Answer[], first: string): readonly Column[] {
  const columns = new Map<string, Column>();
  const twice = new Set<string>();
  const records = new Map<string, number>();
  let record = new Set<string>();
  let begun = false;
  let last: string | undefined;
  for (const one of repeated) {
    if (one.key === first) {
      begun = true;
      record = new Set();
    }
    if (!begun) continue;
    // “Support: …” twice in a row is more of the same.
    if (record.has(one.key) && last !== one.key) twice.add(one.key);
    last = one.key;
    if (!record.has(one.key)) records.set(one.key, (records.get(one.key) ?? 0) + 1);
    record.add(one.key);
    const column = columns.get(one.key);
    if (column) column.push(one);
    else columns.set(one.key, [one]);
  }
  // “Target: …” twice in the review behind the last of them stands with none.
  return [...columns.values()].filter(
    ({ 0: { key, label }, length }) =>
      length > 1 && !twice.has(key) && (records.get(key)! > 1 || !/^(?:target|outcome|goal|aim)$/i.test(label)),
  );
}

const inLine = /^(\p{Lu}[^:.!?|\n]{1,40}): +(\S.*)$/su;
/** “Last target: …” is of the plan before. */
const ofLast = /^(?:last|previous|earlier)\b/;
const alone = /^\p{Lu}[^:.!?;|\n]{1,40}(?<!,):?$/u;

/** “By Easter Mia will …”, behind a number or “Outcome 2.”. */
const isBareOutcome = (text: string): boolean =>
  isWillDo(text.slice((readMarker(text) ?? readLooseMarker(text))?.to ?? 0));

/** All that may be a label with an answer. */
export function answersIn(blocks: readonly Block[]): readonly Answer[] {
  const found: Answer[] = [];
  const add = (label: string, answer: string, beside: boolean) => {
    const key = repeatedKey(label);
    if (/\p{L}{2}/u.test(key) && !ofLast.test(key)) found.push({ label, key, answer, beside });
  };
  let before: string | undefined;
  for (const block of blocks) {
    if (block.cell) {
      before = block.cell.column === 0 && alone.test(block.text.trim()) ? block.text.trim() : before;
      if (block.cell.column === 1 && before !== undefined) add(before, block.text.trim(), true);
      if (block.cell.column > 0) before = undefined;
      continue;
    }
    for (const { from, to } of linesOf(block)) {
      const text = block.text.slice(from, to);
      const pair = inLine.exec(text);
      if (pair) add(pair[1]!, pair[2]!, true);
      // “Steps towards A” over “A1. …” and “A2. …” is a label of several.
      else if (before !== undefined && (readMarker(text) ?? readLooseMarker(text))?.own === undefined)
        add(before, text, false);
      // “1. By Easter Mia will …” over “Now: …”
      else if (isBareOutcome(text)) add('Outcome', text, true);
      before = pair || !alone.test(text) ? undefined : text;
    }
  }
  return found;
}
