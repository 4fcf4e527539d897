import type { Block } from '../../text/draft';
import type { Span } from '../../text/span';
import { readWritten, title as inTitleCase } from '../child/written-name';
import { longestLabel } from '../label';
import { longestPassage } from '../passages';
import type { Passage, Role } from '../plan';
import { detailFields, type FieldId, type SectionId } from '../section';
import type { Named } from '../vocabulary';
import { holding } from '../vocabulary/wholes';
import { headKey } from './label-keys';
import type { Styled } from './heading-style';
import { ofSurname } from './relatives';

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
  /** The plan is a letter to the child, who is “you” in it. */
  readonly toChild: boolean;
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
  /** The numbers of the numbered outcomes (`Target 2`) that are still to come. */
  readonly ahead: string[];
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
  /** Lines of lists that count on from 1, as `countedLines` has them. */
  readonly counted: ReadonlyMap<string, readonly string[]>;
  /** Lines that are laid out as headings are, whatever they say, with what stands below; as `lineKey` has them. */
  readonly spaced: ReadonlyMap<string, Body>;
  /** What stands below each line that is laid out as a heading, as `bodiesOf` has it. */
  bodies: ReadonlyMap<string, readonly string[]>;
  /** The cells of each table. */
  readonly tables: ReadonlyMap<string, readonly Block[]>;
  /** The names of the child's family. */
  readonly relatives: RegExp[];
  /** Sections by the headings of the school's own kind of plan, as `labelKey` has them. */
  readonly own: ReadonlyMap<string, SectionId>;
}

/** What stands below a line that is laid out as a heading: the lines up to the next of them, or the table that follows at once. */
export interface Body {
  readonly lines: readonly string[];
  readonly table?: string;
}

/** What the answers behind a label say that it means; `instead`: though the vocabulary has another meaning for it. */
export interface ToldName extends Named {
  readonly instead: boolean;
}

/** A line such as `Target 2`: how many are still to come tells whose the headings between them are. */
const numberedOutcome =
  /^\W*(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+[ -]){0,3}(?:outcome|target|goal|objective|aim|journey|mission|challenge|quest)s?\s*(?:no\.?\s*|number\s*)?(\d{1,2}(?!\d)|(?:one|two|three|four|five|six)\b)/i;
/** The number in a line such as `Target 2`. */
export const numberOf = ({ text }: Block): string | undefined =>
  text.length > 200 ? undefined : numberedOutcome.exec(text)?.[1]!.toLowerCase();

/** “Pupil: Mia Patel | Year 2 | DOB: 3.5.19”: answers one after another between bars. */
const barred = /(?:^|\| )\p{Lu}[^|:\n]{1,30}: \S[^|\n]* \| |\S \| \p{Lu}[^|:\n]{1,30}: \S/u;

/** “Provision: Word cards | daily | 1:1”: one support, with its amounts. */
const supportInBars =
  /^\W*(?:[Pp]rovision|[Ss]upport|[Hh]elp|[Ii]ntervention|[Ss]trategy|[Aa]ction|[Aa]ctivity|PROVISION|SUPPORT)\b[^:|\n]{0,20}: (?!.*\| ?[A-Z][^|:\n]{1,30}: )/;

/** Lines of a block without the blanks and pictures round them, and what stands between bars; empty lines are left out. */
export function linesOf(block: Block): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  const bars = block.text.includes(' | ') && barred.test(block.text) && !supportInBars.test(block.text);
  const text = bars ? block.text.replaceAll(' | ', ' \n ') : block.text;
  for (const raw of text.split('\n')) {
    const trimmed = withoutPictures(raw.trim());
    if (trimmed !== '' && !ruler.test(trimmed)) {
      const from = at + raw.indexOf(trimmed);
      lines.push({ block, from, to: from + trimmed.length });
    }
    at += raw.length + 1;
  }
  return lines;
}

/** “⭐ Mia's Strengths ⭐” less its stars. A line of nothing else stays, and so do ticks, and faces that answer a label. */
function withoutPictures(line: string): string {
  if (!drawn.test(line)) return line;
  const from = line.replace(picturesBefore, '');
  const words = from.length > longestLabel ? from : from.replace(picturesBehind, '');
  return words === '' ? line : /[:：]$/.test(words) ? from : words;
}
const drawn = /^[\u2190-\u{1FAFF}]|[\u2190-\u{1FAFF}]$/u;
const picture = String.raw`(?:(?![☐☑☒✓✔✗✘✅❌])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}])[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]*`;
const picturesBefore = new RegExp(String.raw`^(?:${picture}\s*)+`, 'u');
const picturesBehind = new RegExp(String.raw`(?:\s*${picture})+$`, 'u');

/** A line drawn across the page with the keyboard. */
const ruler = /^(?:={3,}|-{3,}|\*{3,})$/;

/** Finds what a child is called, as it is written or in capitals, in a label; undefined where the text is no name. */
export function childName(text: string): RegExp | undefined {
  const name = readWritten(text);
  if (!name) return undefined;
  const called = [name.parts[0] ?? name.first, ...name.nicknames]
    .flatMap((one) => [inTitleCase(one), one.toUpperCase()])
    .map(withEitherApostrophe);
  return new RegExp(`(?:${called.join('|')})(?:['’][sS]?)?`, 'g');
}
const withEitherApostrophe = (name: string) => name.replace(/['’]/g, "['’]");

const title =
  /^(?:(?:my|our|one|send|sen|support|learning|pupil|student|individual|nursery|early years) )*(?:plan|profile|passport)(?: for| of| about| ?[:–-]) ?/i;
const fullName =
  /^(\p{Lu}(?:\p{Ll}+(?:[-'’]\p{L}+)?|['’]\p{L}+)) \p{Lu}(?!(?:erm|lass|chool|rimary|cademy|ollege|ursery|eview|lan|roup|ear|alf|upport)\b)[\p{L}'’-]+(?: [–—-] .{1,40})?\W*$/u;

const titled =
  /^(\p{Lu}(?:\p{Ll}+(?:[-'’]\p{L}+)?|['’]\p{L}+)) \p{Lu}\p{Ll}[\p{L}'’-]*\W{1,3}(?:my|our|the|a|one|send?) (?:\p{Ll}+ ){0,3}(?:plan|profile|passport)\b/u;

const born = /^(?:born|d\.?o\.?b\b|date of birth)\b/i;
const bare =
  /^(\p{Lu}(?:\p{Ll}+(?:[-'’]\p{L}+)?|['’]\p{L}+)) \p{Lu}[\p{L}'’-]+(?:, (?:[Yy]ear|[Yy]r|[Cc]lass|[Ff]orm|Reception|Nursery)\b[^.]{0,40})?$/u;

/** “Mia Patel - 10 Austen - date of birth 17/11/2011” */
const bornBeside =
  /^(\p{Lu}(?:\p{Ll}+(?:[-'’]\p{L}+)?|['’]\p{L}+)) \p{Lu}[\p{L}'’-]+(?:[,.]| ?[-–—|(·]| {2,})[^.:]{0,40}\b(?:[Bb]orn|D\.?[Oo]\.?B|d\.?o\.?b|[Dd]ate of birth|Year \d{1,2})\b/u;

/** The child's name where a title at the head of a draft gives it whole: “My plan: Ishaani Rawal”. */
export function nameInTitle(blocks: readonly Block[]): RegExp | undefined {
  for (const [index, { text }] of blocks.slice(0, 6).entries()) {
    // “Maryam Qureshi” over, or beside, “Born 22 November 2016”
    const below = blocks.slice(index + 1, index + 3).some((next) => born.test(next.text));
    const bearer = below ? bare.exec(text)?.[1] : bornBeside.exec(text)?.[1];
    if (bearer) return childName(bearer);
    if (index > 3) continue;
    const before = text.length < 80 ? title.exec(text) : null;
    const name = before && fullName.exec(text.slice(before[0].length))?.[1];
    if (name) return childName(name);
    // “Jaydon Achebe: our plan for the autumn term”
    const own = text.length < 80 ? titled.exec(text)?.[1] : undefined;
    if (own) return childName(own);
  }
  return undefined;
}

/**
 * Adds a passage; one that goes on where the last one ended, a line further down in the same block, makes that one
 * longer. None is longer than `longestPassage`: what nobody could read in one go is read in parts.
 */
export function emit(sorted: Sorted, role: Role, line: Line, place: Omit<Place, 'rank' | 'group'>): void {
  if (role === 'content') for (const part of partsOf(line)) add(sorted, role, part, place);
  else add(sorted, role, line, place);
}

const alsoKnown = /\b(?:known (?:as|by)|preferred|nickname|call(?:ed)?|short name)\b/i;

function add(sorted: Sorted, role: Role, line: Line, place: Omit<Place, 'rank' | 'group'>): void {
  const { section, field, label, record } = place;
  const { from, to } = line;
  const block = line.block.id;
  if (section !== undefined && role !== 'content' && !sorted.headings.has(section))
    sorted.headings.set(section, { block, from, to });
  if (role === 'heading') sorted.heads.add(headKey(line.block.text.slice(from, to)));
  // “Known as: Zee” behind “Child: Zaynab Iqbal”
  if (field === 'name' && role === 'content' && sorted.child && alsoKnown.test(label ?? '')) {
    const other = childName(line.block.text.slice(from, to));
    if (other) sorted.child = new RegExp(`${sorted.child.source}|${other.source}`, 'g');
    sorted.names.clear();
  }
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
    to - last.from <= longestPassage &&
    line.block.text.slice(last.to, from).trim() === ''
  ) {
    sorted.passages[sorted.passages.length - 1] = { ...last, to };
    return;
  }
  // One shape for all of them: a plan has thousands.
  sorted.passages.push({ block, from, to, role, section, field, label, record });
}

/** A line, or where it is longer than a passage may be its parts, each up to the end of a sentence or at least of a word. */
function partsOf(line: Line): readonly Line[] {
  if (line.to - line.from <= longestPassage) return [line];
  const parts: Line[] = [];
  let { from } = line;
  while (line.to - from > longestPassage) {
    const words = line.block.text.slice(from, from + longestPassage);
    const half = longestPassage / 2;
    const end = [words.lastIndexOf('. ') + 1, words.lastIndexOf(' ')].find((at) => at > half) ?? longestPassage;
    parts.push({ ...line, from, to: from + end });
    from += end;
  }
  return [...parts, { ...line, from }];
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
