import { judgesEarly, statusOf } from '../review/review-status';
import type { FieldId } from '../section';
import { lookUpWithin, type Named } from '../vocabulary';
import {
  byShape,
  hasAmount,
  isAmount,
  isDay,
  isLooseAmount,
  isOfFamily,
  isPerson,
  isToldAsSupport,
  tellsAdult,
  month,
} from './cell-shapes';
import { wordsIn } from './heading-words';
import { judgeField } from './kinds/judge';
import { outcomeForm } from './outcome-form';
import { isDetail } from './sorted';
import { beginsWithTime } from './when';

/** What stands below one label, or behind it wherever it is repeated. */
export interface Answered {
  readonly label: string;
  /** What the vocabulary says of the label. */
  readonly name: Named | undefined;
  readonly answers: readonly string[];
}

/**
 * The fields of the labels, by their places in `all`, that their answers tell and the vocabulary does not; none where all
 * of them together make no table of outcomes and support. `ofSupport`: they stand with support whose outcomes are told.
 */
export function fieldsByAnswers(all: readonly Answered[], least = 3, ofSupport = false): ReadonlyMap<number, FieldId> {
  const columns = all.map(columnOf);
  if (columns.some(({ field, answers }) => field !== undefined && ofReview.has(field) && answers.length > 0))
    return none;
  for (const [field, isOne] of byShape) nameOne(columns, field, every(isOne));
  nameOne(columns, 'who', both(isPerson, isNamed));
  nameOne(
    columns,
    'frequency',
    both(isAmount, (answer) => hasAmount(answer) || isLooseAmount(answer)),
  );
  // “Step one: two words together” over “By 15 January: Mia will …”
  const title = columns.find(({ field, answers }) => field === 'outcome' && answers.every(isTitle));
  if (title && columns.some((column) => isOpen(column) && column.answers.every(isWillDo))) title.field = undefined;
  // “Mia now: joined two words 8 times” may stand in front of “By Easter: Mia will join …”.
  nameOne(columns, 'outcome', every(isWillDo), maybeOutcome);
  nameOne(columns, 'outcome', most(isWillDo, isWords), isOpen);
  // “So that Mia …” is gone on with below it.
  nameOne(columns, 'outcome', every(isWords), (column) => isOpen(column) && goesOn.test(column.label));
  // “We'd love to see Mia … | put two words together 10 times in a morning”, one of them without a figure
  if (least > 2 && !ofSupport) nameOne(columns, 'outcome', most(isToldAsOutcome, isWords), maybeOutcome);
  const has = (field: FieldId) => columns.some((column) => column.field === field);
  judgeOpen(columns, ofMain);
  if (has('outcome')) {
    nameOne(columns, 'status', both(isReached, isVerdict));
    if (has('status')) return ofPast(columns);
  }
  if (ofSupport && !has('outcome')) return ofHelp(columns);
  if (!has('outcome') && !has('provision')) return none;
  // “Bethan” beside “every day, 10 minutes”
  if (has('frequency')) nameOne(columns, 'who', both(isFullName, isNamed));
  if (has('outcome')) {
    nameOne(columns, 'number', every(isNumber));
    // “The harbour: Mrs Bright teaches three words a week, 10 minutes every morning”
    const inSentences = !has('who') && !has('frequency');
    if (inSentences)
      nameOne(
        columns,
        'provision',
        both((answer) => isToldAsSupport(answer) && !isWillDo(answer), tellsAdult),
      );
    // What is left beside an outcome and who gives the support is where the child starts, and the support itself.
    if (!inSentences || has('provision'))
      nameOne(columns, 'baseline', every(isStart), (column) => isOpen(column) && leavesSupport(columns, column));
    // “52 words a minute” between the outcome and its day
    else if (has('deadline')) nameOne(columns, 'baseline', most(isStart, isWords));
    // “Where it is today: 1 morning out of 5”
    nameOne(columns, 'baseline', most(isStart, isWords), (column) => isOpen(column) && ofNow.test(column.label));
    // “Water and sunshine: Bethan holds up two pictures, every morning for 5 minutes”, and nothing else is left
    if (inSentences && has('baseline') && columns.filter(isOpen).length === 1)
      nameOne(columns, 'provision', most(hasAmount, isWords));
    nameOne(columns, 'home', every(isOfFamily));
    nameOne(columns, 'measure', most(isCounted, isWords));
    // “Starts at 9 of 30 | Value to reach: 22 of 30”
    if (has('baseline'))
      nameOne(columns, 'measure', every(isCount), (column) => isOpen(column) && column.name === undefined);
    // “Ropes: Mr Deane, one to one, 10 minutes daily” beside “The flag is in when: he has 40 right”
    if (!inSentences) nameOne(columns, 'provision', every(isWords), mostSupport(columns));
  }
  judgeOpen(columns, ofRest);
  if (title && title.field === undefined && has('outcome')) Object.assign(title, { field: 'outcome', told: true });
  const work = new Set(columns.flatMap(({ field }) => (field !== undefined && ofWork.has(field) ? [field] : [])));
  if (work.size < least) return none;
  return new Map(columns.flatMap(({ field, told }, index) => (told ? [[index, field!] as const] : [])));
}

const none: ReadonlyMap<number, FieldId> = new Map();

/** A column, and what it holds as far as its header or its answers say. */
interface Column extends Answered {
  field: FieldId | undefined;
  /** Its answers said so. */
  told: boolean;
}

function columnOf(answered: Answered): Column {
  // “Who holds it” in a table of support is who helps.
  const ofPeople = answered.name?.field === undefined && answered.name?.section === 'signatures_sharing';
  const one = ofPeople ? { ...answered, name: undefined } : answered;
  const { name, answers } = one;
  // “From: 0 times in four weeks”
  if (name?.field === 'start' && answers.length > 0 && !answers.some(beginsWithTime))
    return { ...one, field: 'baseline', told: true };
  // “Status: Open” is the form's.
  if (name?.field === 'status' && answers.length > 0 && !answers.some(isVerdict))
    return { ...one, field: undefined, told: false };
  // “By 20 April: Mia will …”
  const isDayOf = name?.field === 'deadline' && /\d/.test(one.label) && answers.length > 0 && !answers.some(isDay);
  const isDayOfOutcome = isDayOf && answers.every(isWillDo);
  // “Next (a): By 19 March Mia will …”
  const isNext =
    name?.field === 'next_step' && answers.length > 1 && answers.filter(isWillDo).length * 3 >= answers.length * 2;
  // “By 20 April: 4 times in a morning” beside the outcome
  if (isDayOf && !isDayOfOutcome && answers.every(hasFigure)) return { ...one, field: 'measure', told: true };
  if (isNext) return { ...one, field: 'outcome', told: true };
  const field = isDayOfOutcome
    ? 'outcome'
    : (name?.field ??
      (name?.section === 'outcomes' ? 'outcome' : name?.section === 'provision' ? 'provision' : undefined));
  return { ...one, field, told: false };
}

const hasFigure = (answer: string): boolean =>
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|once|twice|half)\b/i.test(answer);

/** Nothing names the column, or only as a remark, or it is called as a detail of the child is: “Name” and “Role” may be of who gives the support. */
const isOpen = ({ name, field, told }: Column): boolean =>
  !told &&
  !isCost(name) &&
  (name === undefined || field === 'role' || field === 'comment' || (field !== undefined && isDetail(field)));

/** Whether a label is of what help costs. */
export const isCost = (name: Named | undefined): boolean => name !== undefined && /\bcost\b/.test(name.key);

/** Among several columns of support, one that is told as an outcome; a wish, a step or a part of the plan by its header. */
const maybeOutcome = (column: Column, all: readonly Column[]): boolean =>
  isOpen(column) ||
  (!column.told &&
    column.field === undefined &&
    // “The picture in February: By 12 February Mia will …”
    (column.name?.section !== 'attainment' || (!column.name.exact && column.answers.every(isWillDo)))) ||
  (column.field === 'provision' &&
    (all.filter(({ field }) => field === 'provision').length > 1 ||
      // “Step | Where Mia is now | By when”, and nobody who does it.
      (!all.some(({ field }) => field === 'who' || field === 'frequency') && column.answers.every(isWillDo)))) ||
  // “What Mia will do | Write 3 paragraphs …”, which would be her part elsewhere
  (column.field === 'home' && !column.told && !column.answers.some(isOfFamily)) ||
  // “Success: Mia will …”, “Aiming for: By Easter Mia will …”, and no other outcome.
  ((column.field === 'measure' || column.field === 'deadline') && column.answers.every(isWillDo));
/** “A1. Elif will use …”: what the child will do; adults have titles. */
const willDo =
  /^(?:[A-Z]?\d{0,2}[a-d]?[.):]? )?(?:I|He|She|They|(?!(?:What|Who|How|When|Where|It|This|That)\b)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) will (?!have\b|be (?:given|helped|supported)\b)/u;
/** Whether words tell what the child will do: “Mia will …”, “By Easter Mia will …”. */
export const isWillDo = (answer: string): boolean => willDo.test(answer) || outcomeForm.test(answer);

type Told = (answer: string) => boolean;
const every =
  (isOne: Told) =>
  (answers: readonly string[]): boolean =>
    answers.every(isOne);
/** At least half of the answers are the one, and the rest are the other, with nothing that only tells who, when or how often. */
const most =
  (isOne: Told, isOther: Told) =>
  (answers: readonly string[]): boolean =>
    answers.filter(isOne).length * 2 >= answers.length &&
    answers.every(
      (answer) =>
        isOne(answer) || (isOther(answer) && !hard.test(answer) && !byShape.some(([, isShape]) => isShape(answer))),
    );
/** Each answer is the one or the other, and at least one is the first. */
const both =
  (isOne: Told, isOther: Told) =>
  (answers: readonly string[]): boolean =>
    answers.some(isOne) && answers.every((answer) => isOne(answer) || isOther(answer));

/** “Bethan”, “Kit Hallam”, “Mrs Bell, shown how by the therapist”, “Mr Haddow unlocks the room”. */
const isNamed = (answer: string): boolean =>
  wordsIn(answer) <= 16 &&
  // “Mr Lacey: talk with Ola first” says what he does.
  !/: \S/.test(answer) &&
  named.test(answer) &&
  lookUpWithin('needs', /^[^,;(]*?(?=$|[,;(]| (?:and|or|with|&) )/.exec(answer)?.[0] ?? '') === undefined;
/** “Kit Hallam”, “Baba or Nana”; “Maths” and “Daily” stand alone. */
const isFullName = (answer: string): boolean =>
  isNamed(answer) && /^\S+ (?:\p{Lu}|(?:and|or|with|&) \p{Lu})/u.test(answer);
const named =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Coach|Auntie|Uncle)\.? \p{Lu}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?=$| ?[,;(]| (?:and|or|with|&) ))/u;

/** Names the first column that may hold a field by its answers, if none holds it yet. */
function nameOne(
  columns: readonly Column[],
  field: FieldId,
  hold: (answers: readonly string[]) => boolean,
  mayBe: (column: Column, all: readonly Column[]) => boolean = isOpen,
): void {
  if (columns.some((column) => column.field === field)) return;
  const found = columns.find(
    (column) =>
      mayBe(column, columns) &&
      column.answers.length > 0 &&
      hold(column.answers) &&
      // A row of people and amounts is no header; “Adult” and “By half term” may be one.
      !(
        wordsIn(column.label) > 1 &&
        byShape.some(([shape, has]) => (shape !== 'deadline' || shape === field) && has(column.label))
      ),
  );
  if (!found) return;
  found.field = field;
  found.told = true;
}

const ofMain: ReadonlySet<FieldId> = new Set<FieldId>(['outcome', 'provision']);
const ofRest: ReadonlySet<FieldId> = new Set<FieldId>([
  'provision',
  'who',
  'frequency',
  'baseline',
  'measure',
  'deadline',
  'home',
]);

/** Names the strange columns whose answers look like those of a field that no column has yet. */
function judgeOpen(columns: readonly Column[], fields: ReadonlySet<FieldId>): void {
  for (const column of columns) {
    if (!isOpen(column) || column.name !== undefined || column.answers.length < 2) continue;
    const field = judgeField(column.answers);
    if (field === undefined || !fields.has(field) || columns.some((one) => one.field === field)) continue;
    column.field = field;
    column.told = true;
  }
}

/** Whether one is left for the support, or has it, if this one is where the child starts. */
const leavesSupport = (columns: readonly Column[], column: Column): boolean =>
  columns.some((other) => other !== column && isOpen(other)) || columns.some(({ field }) => field === 'provision');

/** Whether a column is open and no other open one tells more often who helps, how often and how long. */
function mostSupport(columns: readonly Column[]): (column: Column) => boolean {
  const tells = ({ answers }: Column) =>
    answers.filter((answer) => tellsAdult(answer)).length + answers.filter((answer) => hasAmount(answer)).length;
  const most = Math.max(0, ...columns.filter(isOpen).map(tells));
  return (column) => isOpen(column) && tells(column) === most;
}

const ofNow = /\b(?:now|today|so far|at the moment|currently|already|starts?|starting|began|at first)\b/i;
const goesOn = /(?:\.\.\.|…)$/;

/** “Reads 40 words on her own”: somebody does something that can be counted or is to come, and nobody finds it hard. */
const isToldAsOutcome = (answer: string): boolean =>
  wordsIn(answer) > 4 &&
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|will|on (?:his|her|their|my) own|independently)\b|^(?:I can|To)\b/.test(
    answer,
  ) &&
  !hard.test(answer) &&
  !isAmount(answer) &&
  !isPerson(answer) &&
  !ofGroup.test(answer) &&
  !(hasAmount(answer) && tellsAdult(answer));
/** With whom something is done. */
const ofGroup =
  /\b(?:group of|just the two|one to one|1:1|pairs?|(?:two|three|four|five|\d) (?:other )?(?:children|students|pupils))\b/i;
const hard =
  /\b(?:hard|difficult\w*|struggl\w*|cannot|can['’]t|(?:do|does|did|has|have|is|are)(?: not|n['’]t)|only|needs?|low|below|behind)\b/i;

/** “2 sentences, none on the line”, “Not yet”: a count, or that there is none. */
const isStart = (answer: string): boolean =>
  /\d|\b(?:none|no|not|never|one|two|three|four|five|half|cannot|can['’]t|only|rarely|sometimes)\b/i.test(answer);

/** “22 of 30”, “4 days out of 5”: a figure with hardly more than its unit. */
const isCount = (answer: string): boolean =>
  wordsIn(answer) > 1 &&
  wordsIn(answer) <= 8 &&
  /\d/.test(answer) &&
  !/£|20\d\d|\d[./-]\d/.test(answer) &&
  !dayIn.test(answer) &&
  !isAmount(answer);
const dayIn = new RegExp(`\\d ${month}\\b`, 'i');

/** “GREEN: reached”, “Partly met”: a verdict that something came of it, or any. */
const isReached = (answer: string): boolean => isVerdict(answer) && statusOf(answer) !== 'not';
const isVerdict = (answer: string): boolean =>
  wordsIn(answer) <= 8 ? statusOf(answer) !== undefined : judgesEarly(answer);

/** A table of outcomes with a verdict for each: what is left is how it went, and what comes next. */
function ofPast(columns: readonly Column[]): ReadonlyMap<number, FieldId> {
  // “She was at: 14 of 40 | Now we see: 21 of 40”
  const [start, now] = columns.filter(isOpen);
  if (start?.answers.every(isStart) && now?.answers.some((answer) => /\d/.test(answer)))
    nameOne(columns, 'baseline', every(isStart));
  nameOne(columns, 'impact', (answers) => answers.some(isWords));
  nameOne(columns, 'next_step', (answers) => answers.some(isWords));
  return new Map(columns.flatMap(({ field, told }, index) => (told ? [[index, field!] as const] : [])));
}

/** “Bridge: 1”, “Lamp: Look at a photo book together”, “Bell: Beth Rowe”: support by the number of its outcome, with who helps or how often. */
function ofHelp(columns: readonly Column[]): ReadonlyMap<number, FieldId> {
  if (!columns.some(({ field }) => field === 'who' || field === 'frequency')) return none;
  nameOne(columns, 'number', every(isNumber));
  nameOne(
    columns,
    'provision',
    most((answer) => wordsIn(answer) > 3, isWords),
    isOpen,
  );
  return new Map(columns.flatMap(({ field, told }, index) => (told ? [[index, field!] as const] : [])));
}
const isNumber = (answer: string): boolean => /^(?:[A-Z]?\d{1,2}[a-d]?|[A-H])\.?$/.test(answer);

/** “Mrs Conti times her reading”, “Her teachers keep a tally”: how it is counted, and no help. */
const isCounted = (answer: string): boolean => counted.test(answer) && !isAmount(answer);
const counted =
  /\b(?:counts?|counted|tally|tallies|times (?:her|his|their|the|each)|timed|checks?|measures?|scores?|records?|writes (?:it |them |each )?\w* ?down|ticks?|log|chart|tests?|quiz|marked|marks)\b/i;

/** “Two words together”: what it is about, and nobody does it. */
const isTitle = (answer: string): boolean => wordsIn(answer) <= 6 && !/\d|[.!?]$|\b(?:will|can)\b/.test(answer);

const isWords = (answer: string): boolean => wordsIn(answer) > 1;

const ofWork = new Set<FieldId>([
  'outcome',
  'provision',
  'who',
  'frequency',
  'duration',
  'deadline',
  'baseline',
  'measure',
]);
const ofReview = new Set<FieldId>(['impact', 'status', 'next_step']);
