import { capitalised } from '../text/first-letter';
import type { Block } from '../text/draft';
import { readLabel } from './label';
import type { FieldId, SectionId } from './section';
import type { Plan } from './plan';
import type { Column, Template, TemplateSection } from './template';
import { templates } from './templates';
import { titleOf } from './vocabulary';
import { titles } from './vocabulary/titles';

/** One heading of a blank form, and the part of a plan that it is taken for. */
export interface MappedHeading {
  readonly heading: string;
  /** A part that the rules know, `own` for one that only this school has, or `none` for no part at all. */
  readonly part: SectionId | 'own' | 'none';
  readonly columns: readonly Column[];
}

/** Reads the headings of a form in their order, without the child's name; what the rules know by its words is mapped already, the first for each part. */
export function mapHeadings(plan: Plan): readonly MappedHeading[] {
  const forAll = withoutChild(plan);
  const found: MappedHeading[] = [];
  const taken = new Set<string>();
  const headings = new Map<string, SectionId | undefined>();
  for (const { block, role, section } of plan.passages)
    if (role === 'heading' && !headings.has(block)) headings.set(block, section);
  plan.draft.blocks.forEach((block, index) => {
    const heading = forAll(block.text.replace(/(?<![\s:])[\s:]+$/, '').trim());
    const isHeading = headings.has(block.id) || (!block.cell && (block.heading !== undefined || isBoldTitle(block)));
    if (!isHeading || heading === '' || heading.length > 200) return;
    const words = heading.toLowerCase();
    if (taken.has(words)) return;
    taken.add(words);
    // A template has each part once. As a section of its own, another heading for one would draw no notes on that part.
    const known = headings.get(block.id);
    const part = found.some((one) => one.part === known) ? 'none' : known;
    // What stands at the very top and is no part is the plan's own title; below a school's name it is the next.
    const isTop = found.every((one) => one.part === 'none');
    const unknown = found.length === 0 || (isTop && titleOf(heading)) ? 'none' : 'own';
    found.push({ heading, part: part ?? unknown, columns: columnsBelow(plan, index, forAll) });
  });
  return found;
}

/** Names that are words of forms, too: “How We Will Help”, “By May”, “Young person’s views”, “Long term outcomes”. */
const alsoWords =
  /^(?:will|may|april|june|summer|autumn|spring|winter|hope|young|long|short|day|parent|parents|child|page|school|home|family|best|new|good|strong|read|write|work|person|people|friend|little|small|church|college|house|hall|field|love|joy|key|means|rules?|steps?|target|outcome|support|help)$/i;

/** Says “the child” for the name of the child in headings that go into other children’s plans; a name that is another word, too, only where it can be nothing else. */
function withoutChild({ child, blocks }: Plan): (text: string) => string {
  const mentioned = child.mentions.map(({ block, from, to }) => blocks.get(block)!.text.slice(from, to));
  const names = new Set(
    [...(child.full ?? child.first ?? '').split(/\s+/), ...mentioned].filter((name) => name !== ''),
  );
  if (names.size === 0) return (text) => text;
  const any = [...names].flatMap((name) => [name, name.toUpperCase()]).map(escaped);
  const all = `(?:${any.join('|')})`;
  const sure = any.filter((name) => !alsoWords.test(name)).map((name) => `|${name}`);
  const named = new RegExp(
    `(?<![\\p{L}-])(?:[Tt]he )?(?:${all}(?: ${all})+|${all}(?=['’][sS])${sure.join('')})(['’][sS]?)?(?![\\p{L}-])`,
    'gu',
  );
  return (text) =>
    text.replace(named, (found, possessive: string | undefined, at: number) => {
      const words = `the child${possessive ? '’s' : ''}`;
      if (found === found.toUpperCase()) return words.toUpperCase();
      return at === 0 ? capitalised(words) : words;
    });
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A line in bold that stands alone: what many forms have for a heading. */
const isBoldTitle = ({ bold, list, text }: Block) => bold === true && !list && /^.{2,60}[^.;,!]$/s.test(text.trim());

/** The header row of the table that follows a heading directly. */
function columnsBelow(plan: Plan, heading: number, forAll: (text: string) => string): readonly Column[] {
  const next = plan.draft.blocks
    .slice(heading + 1)
    .find(({ text, cell, heading: level }) => cell || level || text.trim());
  const table = next?.cell?.table;
  if (table === undefined) return [];
  const columns = plan.passages.flatMap(
    ({ role, field, block }): { column: number; field: FieldId; header: string }[] => {
      const { cell, text } = plan.blocks.get(block)!;
      return role === 'label' && field && cell?.table === table && cell.row === 0
        ? [{ column: cell.column, field, header: forAll(text.trim()).slice(0, 200) }]
        : [];
    },
  );
  return columns.length > 1 ? columns.map(({ field, header }) => ({ field, header })) : [];
}

/** Words at the end of a title that say what kind of document it is. */
const kind = /\b(?:plan|profile|passport|record|map|review)$/i;
/** What belongs to one school, child or time: `St Anne’s`, `Hill Lane Primary School`, `2026-27`, `Year 4`, `Autumn term`, and what stands for the child’s name. */
const details = [
  /^the child(?:’s)?(?= )/i,
  /\b(?:spring|summer|autumn)(?: term)?\b|\bterm \d\b|\byear (?:group )?\d+\b|\b(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?/gi,
  /^.*\b(?:school|academy|college|nursery|trust|federation)\b(?:['’]s)?(?=\s+\S+\s+\S)/i,
  /^.*\S(?:['’]s|s['’])(?=\s+\S+\s+\S)/i,
];

/** A short name for the template of a form: its title without the school, the child and the time; `Our plan` where that says nothing. */
export function templateName({ child }: Plan, mapping: readonly MappedHeading[]): string {
  const named = new Set((child.full ?? child.first ?? '').toLowerCase().split(' '));
  const first = mapping.findIndex(({ part }) => part !== 'none');
  const names = mapping
    .slice(0, first < 0 ? undefined : first)
    .flatMap(({ heading }) => heading.split(/\s[-–—|/]\s|[:;(),]|\s(?:for|about)\s(?!an?\s|the\s)/))
    .map((part) => {
      const rest = details.reduce((text, detail) => text.replace(detail, ' '), part);
      const words = rest.split(/\s+/).filter((word) => word !== '' && !named.has(word.toLowerCase()));
      const known = knownTitle(words);
      return known ?? (words.length <= 5 && kind.test(words.join(' ')) ? words.join(' ') : '');
    })
    .filter((name) => name !== '' && name.length <= 40);
  const [name = 'Our plan'] = names;
  return name === name.toUpperCase() && name.includes(' ')
    ? name.replace(/[A-Z’']+/g, (word) =>
        /^(?:SEND?|EHCP?)$/.test(word) ? word : word[0]! + word.slice(1).toLowerCase(),
      )
    : capitalised(name);
}

/** The title of a known kind of plan among words, as it is written there: the longest, without what says nothing round it. */
function knownTitle(words: readonly string[]): string | undefined {
  const keyOf = (some: readonly string[]) => readLabel(some.join(' '))?.key;
  const windows = words.flatMap((_, from) =>
    words.slice(from).map((_word, more) => words.slice(from, from + more + 1)),
  );
  const [longest] = windows
    .filter((some) => {
      const key = keyOf(some);
      if (key === undefined || !titles.has(key) || !(key.includes(' ') || /^(?:iep|isp|apdr)$/.test(key))) return false;
      const begins = /^(?:my|individual|pupil|student)$/i.test(some[0]!) || keyOf(some.slice(1)) !== key;
      return begins && keyOf(some.slice(0, -1)) !== key;
    })
    .sort((a, b) => b.length - a.length);
  return longest?.join(' ');
}

/** So many sections a template holds at most. */
export const mostSections = 60;

/** Makes a template of a mapping, with the first heading of each part; undefined where no part is left. */
export function ownTemplate(title: string, mapping: readonly MappedHeading[]): Template | undefined {
  const used = new Set<SectionId>();
  const sections = mapping.flatMap(({ heading, part, columns }, index): TemplateSection[] => {
    if (part === 'none') return [];
    const name: SectionId = part === 'own' ? `own_${slug(heading) || index}` : part;
    // Two headings may be alike for longer than a name is.
    const id: SectionId = part === 'own' && used.has(name) ? `own_${slug(heading)}_${index}` : name;
    if (used.has(id)) return [];
    used.add(id);
    const known = templates.flatMap((template) => template.sections).find((section) => section.id === id);
    return [
      {
        id,
        heading,
        synonyms: [heading.toLowerCase()],
        hint: known?.hint ?? 'Write this section as your school does.',
        voice: known?.voice ?? 'school',
        by: known?.by ?? 'SENCO',
        level: 1,
        ...(columns.length > 0 && { table: { columns, rows: 3 } }),
      },
    ];
  });
  if (sections.length === 0) return undefined;
  const name = title.trim().slice(0, 200) || 'Our plan';
  return { id: `own-${slug(name).replaceAll('_', '-') || 'plan'}`, title: name, authority, sections };
}

/** A school chooses its own format; the Code only says what is to be recorded. */
const authority = {
  cite: 'SEND Code of Practice, paragraph 6.72: schools choose their own format',
  url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
};

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '');
