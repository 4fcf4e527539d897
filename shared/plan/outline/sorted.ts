import type { Block } from '../../text/draft';
import type { Span } from '../../text/span';
import { longestLabel } from '../label';
import type { Passage, Role } from '../plan';
import { detailFields, ofReview, type FieldId, type SectionId } from '../section';
import { lookUp, lookUpWithin, type Named } from '../vocabulary';
import { holding } from '../vocabulary/wholes';
import { headingWords } from './heading-words';
import type { Styled } from './heading-style';
import type { Body } from './spaced';
import { ofSurname, withoutRelatives } from './relatives';

/** Where in the plan a line stands: what was opened before it and is still open. */
export interface Place {
  readonly section?: SectionId;
  readonly field?: FieldId;
  readonly label?: string;
  readonly record?: string;
  /** How strong the heading was that opened the section: 1 to 9 a marked heading, then capitals, bold, plain, label. */
  readonly rank: number;
  /** A group of fields that belong together is open, begun by `Outcome` or `Target 2`. */
  readonly group?: {
    readonly record: string;
    readonly rank: number;
    /** Opened by the form of its sentence, where no heading and no label said so, with whom it is about: the next such item is the next outcome. */
    readonly byForm?: string;
  };
  /** The outcome of a numbered list whose labels are being read: the next number is the next outcome. */
  readonly item?: { readonly own: string; readonly rank: number };
  /** A label that stands over each answer opened the field: an outcome below it is the next one. */
  readonly over?: true;
  /** A sentence of a letter opened the section: a paragraph that is no item of its list belongs to no list. */
  readonly inLetter?: true;
  /** The line before, or the label before in the same line, was one of the details. */
  readonly nearDetails?: true;
}

/** Ranks of headings that no style marks; a lower rank is a stronger heading. */
export const ranks = { capitals: 10, bold: 11, plain: 12, label: 13, none: 99 } as const;

/** Nothing is open. */
export const nowhere: Place = { rank: ranks.none };

/** A line of a block, with its offsets in the block's text. */
export interface Line {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** What sorting a draft fills. */
export interface Sorted {
  readonly passages: Passage[];
  /** The headings so far, as `headKey` has them. */
  readonly heads: Set<string>;
  /** Where each section's heading or label first stands; sections named by nothing but their columns included. */
  readonly headings: Map<SectionId, Span>;
  /** Template that the document's title names. */
  title?: string;
  /** The child's first name, once something says it: headings speak of “Mia's strengths”. */
  child?: RegExp;
  /** `assess` and `plan` and `do` are plain words unless they stand together. */
  readonly cycle: boolean;
  /** Most lines begin with a small letter: so do headings. */
  readonly small: boolean;
  /** Most lines are a label and its value, as a records system prints them: a strange label is one too. */
  readonly labelled: boolean;
  records: number;
  /** Number of the last heading that had one, and of the last line if that was a numbered item. */
  part?: number;
  item?: number | undefined;
  /** The outcome that stands in running text without a label: lines below it may tell more of it. */
  above?: { readonly record: string; readonly text: string };
  /** Outcomes with fields below them that were begun. */
  groups: number;
  /** Numbered outcomes (`Target 2`) that are still to come. */
  groupsAhead: number;
  /** The words of each block, by its id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Numbers of the outcomes so far, in lower case: support further down may point to them. */
  readonly numbers: Set<string>;
  /** Headings that were parts of a numbered outcome. */
  readonly groupKeys: Set<string>;
  /** Labels that stood below a numbered outcome with their answers. */
  readonly groupLabels: Set<string>;
  /** Sections that share a merged heading with another one, by that one. */
  readonly merged: Map<SectionId, Set<SectionId>>;
  /** What was looked up before, by section and words. */
  readonly names: Map<string, Named | undefined>;
  /** Paragraphs open with the name of their part: “What is hard. He is deaf …”. */
  runIn: boolean;
  /** The form prints hints in brackets below its headings. */
  readonly hinted: boolean;
  /** Dashes stand where others write a colon behind a label. */
  dashed: boolean;
  /** How many lines say by name what somebody will do, and how much: “Mia will read 40 words”, by the names. */
  readonly promises: ReadonlyMap<string, number>;
  /** Whether a heading, label or column of the draft names outcomes, or nothing has their form; else “Next steps” or what the family hopes may hold them. */
  namesOutcomes: () => boolean;
  /** Lines that stand more than once with nothing beside them, as `labelKey` has them: “Who” over each answer. */
  readonly repeated: ReadonlySet<string>;
  /** What labels mean that are repeated with each target, by their answers, as `repeatedKey` has them. */
  told: ReadonlyMap<string, ToldName>;
  /** Lines that are headings by what frames or numbers them, by their blocks. */
  styled: ReadonlyMap<string, Styled>;
  /** Lines that are laid out as headings are, whatever they say, with what stands below; as `lineKey` has them. */
  readonly spaced: ReadonlyMap<string, Body>;
  /** The cells of each table. */
  readonly tables: ReadonlyMap<string, readonly Block[]>;
  /** The names of the child's family. */
  readonly relatives: RegExp[];
  /** Sections by the headings of the school's own kind of plan, as `labelKey` has them. */
  readonly own: ReadonlyMap<string, SectionId>;
}

/** What the answers behind a label say that it means; `instead`: though the vocabulary has another meaning for it. */
export interface ToldName extends Named {
  readonly instead: boolean;
}

/** A line such as `Target 2`: how many are still to come tells whose the headings between them are. */
export const isNumbered = ({ text }: Block): boolean =>
  text.length <= 200 &&
  /^\W*(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+[ -]){0,3}(?:outcome|target|goal|objective|aim|journey|mission|challenge|quest)s?\s*(?:no\.?\s*|number\s*)?(?:\d{1,2}(?!\d)|(?:one|two|three|four|five|six)\b)/i.test(
    text,
  );

/** “Pupil: Mia Patel | Year 2 | DOB: 3.5.19”: answers one after another between bars. */
const barred = /(?:^|\| )\p{Lu}[^|:\n]{1,30}: \S[^|\n]* \| |\S \| \p{Lu}[^|:\n]{1,30}: \S/u;

/** “Provision: Word cards | daily | 1:1”: one support, with its amounts. */
const supportInBars =
  /^\W*(?:[Pp]rovision|[Ss]upport|[Hh]elp|[Ii]ntervention|[Ss]trategy|[Aa]ction|[Aa]ctivity|PROVISION|SUPPORT)\b[^:|\n]{0,20}: (?!.*\| ?[A-Z][^|:\n]{1,30}: )/;

/** Lines of a block without the blanks round them, and what stands between bars; empty lines are left out. */
export function linesOf(block: Block): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  const bars = block.text.includes(' | ') && barred.test(block.text) && !supportInBars.test(block.text);
  const text = bars ? block.text.replaceAll(' | ', ' \n ') : block.text;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = at + raw.indexOf(trimmed);
      lines.push({ block, from, to: from + trimmed.length });
    }
    at += raw.length + 1;
  }
  return lines;
}

/** Finds the letters of a first name in a label; undefined where the text does not begin with a name. */
export function childName(text: string): RegExp | undefined {
  const first = /^\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+/u.exec(text)?.[0];
  // “What will help” does not name Will.
  if (first === undefined) return undefined;
  // “Tobias Renner (known as Toby)”
  const short =
    /(?:\((?:\p{Ll}+ ){0,4}|, (?:called|known as|\p{Ll}+ calls? (?:him|her|them|me)) )["“‘']?(\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+)["”’']?(?=[).,;]|$)/u.exec(
      text,
    )?.[1];
  const names = [first, ...(short ? [short] : [])].flatMap((one) => [one, one.toUpperCase()]);
  return new RegExp(`(?:${names.join('|')})(?:['’][sS]?)?`, 'g');
}

const title =
  /^(?:(?:my|our|one|send|sen|support|learning|pupil|student|individual|nursery|early years) )*(?:plan|profile|passport)(?: for| of| about| ?[:–-]) ?/i;
const fullName =
  /^(\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)?) \p{Lu}(?!(?:erm|lass|chool|rimary|cademy|ollege|ursery|eview|lan|roup|ear|alf|upport)\b)[\p{L}'’-]+(?: [–—-] .{1,40})?\W*$/u;

const titled =
  /^(\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)?) \p{Lu}\p{Ll}[\p{L}'’-]*\W{1,3}(?:my|our|the|a|one|send?) (?:\p{Ll}+ ){0,3}(?:plan|profile|passport)\b/u;

/** The child's name where a title at the head of a draft gives it whole: “My plan: Ishaani Rawal”. */
export function nameInTitle(blocks: readonly Block[]): RegExp | undefined {
  for (const { text } of blocks.slice(0, 4)) {
    const before = text.length < 80 ? title.exec(text) : null;
    const name = before && fullName.exec(text.slice(before[0].length))?.[1];
    if (name) return childName(name);
    // “Jaydon Achebe: our plan for the autumn term”
    const own = text.length < 80 ? titled.exec(text)?.[1] : undefined;
    if (own) return childName(own);
  }
  return undefined;
}

/** Adds a passage; one that goes on where the last one ended, a line further down in the same block, makes that one longer. */
export function emit(sorted: Sorted, role: Role, line: Line, place: Omit<Place, 'rank' | 'group'>): void {
  const { section, field, label, record } = place;
  const { from, to } = line;
  const block = line.block.id;
  if (section !== undefined && role !== 'content' && !sorted.headings.has(section))
    sorted.headings.set(section, { block, from, to });
  if (role === 'heading') sorted.heads.add(headKey(line.block.text.slice(from, to)));
  const named = field === 'name' && role === 'content' && section === 'personal_details' && !sorted.child;
  if (named && !/\b(?:surname|(?:family|last) name)\b/i.test(label ?? '')) {
    const name = line.block.text.slice(line.from, line.to);
    sorted.child = childName(name);
    sorted.relatives.push(...ofSurname(name));
    sorted.names.clear();
  }
  if (field === 'number' && section === 'outcomes')
    sorted.numbers.add(line.block.text.slice(from, to).toLowerCase().replace(/\W+$/, ''));
  const last = sorted.passages.at(-1);
  if (
    last?.block === block &&
    role === 'content' &&
    last.role === 'content' &&
    last.section === section &&
    last.field === field &&
    last.record === record &&
    field !== 'number' &&
    line.block.text.slice(last.to, from).trim() === ''
  ) {
    sorted.passages[sorted.passages.length - 1] = { ...last, to };
    return;
  }
  // One shape for all of them: a plan has thousands.
  sorted.passages.push({ block, from, to, role, section, field, label, record });
}

/** Looks a label up where it stands: inside its section first, then by itself. */
export function nameAt(sorted: Sorted, section: SectionId | undefined, text: string): Named | undefined {
  if (text.length > longestLabel) return undefined;
  const key = `${section ?? ''}\n${text}`;
  if (sorted.names.has(key)) return sorted.names.get(key);
  const named = nameIn(sorted, section, text);
  sorted.names.set(key, named);
  return named;
}

/** A heading without case, numbers before it and marks after it. */
export const labelKey = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^[\s\d.)]+|[\s:.?]+$/g, '')
    .replace(/\s+/g, ' ');

/** A heading as `labelKey` has it, less what counts it: “PLAN AND DO, cycle two”. */
export const headKey = (heading: string): string => labelKey(heading.slice(0, 120)).replace(counting, '');
const counting = /\W?\b(?:\d{1,2}|one|two|three|four|first|second|third|last|next)\b/g;

/** A label as `labelKey` has it, less the number of its target: “Mountain 2”, “OBJ_2_START”, “Second thing”. */
export const repeatedKey = (label: string): string => numberedLabel(label).key;

/** The key of a label that may number its target, and that number. */
function numberedLabel(label: string): { readonly key: string; readonly number?: string } {
  const key = labelKey(headingWords(label.replaceAll('_', ' ')));
  const ordinal = /^(first|second|third|fourth|fifth) (?=\p{L})/u.exec(key);
  if (ordinal) return { key: key.slice(ordinal[0].length), number: String(ordinals.indexOf(ordinal[1]!) + 1) };
  const inside = label.includes('_') ? /^(\p{L}+) (\d{1,2}) (?=\p{L})/u.exec(key) : null;
  if (inside) return { key: `${inside[1]!} ${key.slice(inside[0].length)}`, number: inside[2]! };
  const number = ofNumber.exec(key);
  return number ? { key: key.slice(0, number.index), number: number[1]! } : { key };
}
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const ofNumber = /[^\p{L}\d]*\b(\d{1,2}[a-d]?|[a-h]|one|two|three|four|five|six)$/u;

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
  /^\s*(?:(?:section|part|box|clause|page|sheet)\s+(?:\d{1,2}|[a-z])\b|(?:[A-H]\d{1,2}|[A-Z]{1,4}\d{1,2}\.\d{1,2})(?=[.):]?\s))[\s.):–-]*(?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/i;

/** “Journey 1”, “Mission two”: what a school calls an outcome, by its number. */
const byOtherName =
  /^(?:my )?(?:journey|mission|challenge|quest|adventure|focus|star|rocket)(?= (?:\d{1,2}|one|two|three|four|five)\b)/i;

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

/** “HANDLE WITH CARE (how best to help me)”: what stands in brackets says what the heading means. */
function explained(sorted: Sorted, section: SectionId | undefined, text: string): Named | undefined {
  const words = /^[^()]{2,60} \(([^()]{3,70})\)\W*$/.exec(text)?.[1];
  const tells = words !== undefined && (/ .* /.test(words) || /^cop(?:y|ies)$/i.test(words));
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
    const name = rest === '' ? undefined : nameAt(sorted, section, rest[0]!.toUpperCase() + rest.slice(1));
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
  const own = section === undefined && ownHeading(sorted, text);
  if (own) return own;
  const bare = text.replace(partOfForm, '').replace(byOtherName, 'Outcome');
  const label = withoutRelatives(sorted.child ? withoutName(bare, sorted.child) : bare, sorted.relatives);
  const known = lookUpWithin(section, label) ?? lookUp(label);
  const told = sorted.told.size > 0 ? sorted.told.get(repeatedKey(text)) : undefined;
  const ofDetails = known?.field !== undefined && isDetail(known.field);
  if (told && (!known || (told.instead && (inOutcomes.has(section) || !(ofDetails || ofReview.has(section))))))
    return { ...told, number: numberedLabel(text).number };
  const named = withPointer(known, bare);
  if (named?.key === 'next step' && !sorted.namesOutcomes())
    return { key: named.key, section: 'outcomes', exact: true };
  if (!named) {
    // “Short-term steps towards A”
    const stem = bare.replace(/ (?:towards|to|for) (?:(?:outcome|aim|goal|target) )?[A-H]$/, '');
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
  if ((named.section === 'assess' || named.section === 'plan' || named.section === 'do') && !sorted.cycle) {
    return named.field === undefined ? undefined : { ...named, section: undefined };
  }
  return named;
}

const details = new Set<FieldId>(detailFields);
/** Whether a field is one of the details at the head of a plan. */
export const isDetail = (field: FieldId): boolean => details.has(field);

const ofOutcome = new Set<FieldId>(['outcome', 'long_term_outcome', 'measure']);
const ofProvision = new Set<FieldId>([
  'provision',
  'who',
  'frequency',
  'duration',
  'group',
  'start',
  'end',
  'where',
  'resources',
]);

/** The section that a field belongs to where it stands in `current`. */
export function sectionOf(field: FieldId, current: SectionId | undefined): SectionId | undefined {
  if (details.has(field)) return current !== undefined && holding.has(current) ? current : 'personal_details';
  if (current !== undefined && holding.has(current) && current !== 'personal_details') return current;
  if (ofOutcome.has(field)) return 'outcomes';
  if (ofProvision.has(field)) return 'provision';
  if (field === 'baseline') {
    // Standing alone it says where the child is now.
    return current === 'outcomes' || current === 'provision' || current === 'plan' ? current : 'attainment';
  }
  if (field === 'deadline') return current === 'provision' ? current : 'outcomes';
  if (field === 'need') return 'needs';
  if (field === 'home') return 'home';
  if (field === 'status' || field === 'impact' || field === 'next_step') return 'review';
  if (field === 'signature') return 'signatures_sharing';
  return current;
}

/** Hopes of the child and the family, in which outcomes may stand too. */
export const hopes = new Set<SectionId | undefined>(['aspirations_child', 'aspirations_family']);

/** Sections in which an outcome and the support for it stand. */
export const inOutcomes = new Set<SectionId | undefined>(['outcomes', 'provision', 'home']);
