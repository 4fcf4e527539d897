import { kin } from './child/kin';
import { ofText, ofWord } from '../text/word-table';
import { labelVariants, numbering, readLabel, withoutDay, type Label } from './label';
import type { FieldId, SectionId } from './section';
import { readClause } from './vocabulary/clauses';
import { fieldFamilies, sectionFamilies } from './vocabulary/families';
import { known, type Keys } from './vocabulary/known';
import { parentsWill, sayings } from './vocabulary/sayings';
import { areaSections } from './vocabulary/wholes';

/** What a heading or label names; a label such as `Outcome` names a section as a heading and a field as a column. */
export interface Named {
  readonly key: string;
  readonly section?: SectionId;
  readonly field?: FieldId;
  /** The label's own number: `Outcome 2`. */
  readonly number?: string;
  /** Known word for word, and not only because all of its words belong to one family. */
  readonly exact: boolean;
  /** Other sections that a merged heading names: “Views and aspirations”. */
  readonly also?: readonly SectionId[];
}

/** What keys name, by key. */
const byKey = <Id extends string>(keys: Keys<Id>): ReadonlyMap<string, Id> =>
  new Map((Object.entries(keys) as [Id, string][]).flatMap(([id, all]) => all.split('|').map((key) => [key, id])));

const sections = byKey<SectionId>(known.sections);
const fields = byKey<FieldId>(known.fields);
const fieldsOfOutcome = byKey<FieldId>(known.fieldsOfOutcome);
const areas = new Set(known.areas.split('|'));
const titles = new Map(Object.entries(known.titles));
const contexts = known.contexts.map((one) => ({ ...one, keys: new Set(one.keys.split('|')) }));
const ownHeaders = new Map(
  Object.entries(known.ownHeaders).map(([id, headers]) => [id, new Map(Object.entries(headers))]),
);

const knownWords = new Set(
  [
    ...[
      ...sections.keys(),
      ...fields.keys(),
      ...fieldsOfOutcome.keys(),
      ...areas,
      ...titles.keys(),
      ...contexts.flatMap(({ keys }) => [...keys]),
      ...[...ownHeaders.values()].flatMap((headers) => [...headers.keys()]),
    ]
      .join(' ')
      .split(' '),
    ...sectionFamilies.flatMap(({ core, others }) => [...core, ...others]),
    ...fieldFamilies.flatMap(({ all, others }) => [...all.flatMap((group) => [...group]), ...others]),
  ].filter((word) => word !== ''),
);

/** The text less a bracket at its end, closed or not. */
function withoutBracket(text: string): string {
  const bare = text.trimEnd();
  const last = bare.at(-1);
  const closed = last === ')' || last === ']' ? bare.slice(0, -1) : bare;
  const after = Math.max(closed.lastIndexOf(')'), closed.lastIndexOf(']')) + 1;
  const open = closed.slice(after).search(/[([]/);
  return open < 0 ? text : closed.slice(0, after + open).trimEnd();
}

/** Variants of a label; none where most of its words stand in no label at all, which spares the work for ordinary sentences. */
const variantsOf = ofText((text): readonly Label[] => {
  const words = readLabel(withoutBracket(text))?.key.split(' ') ?? [];
  // The date behind “Review, 20 November 2026” is no strange word; behind “Review: 12/2/27” it is an answer.
  const paired = /[:：]\s*\S/.test(text);
  const strange = words.filter((word) => !knownWords.has(word) && (paired || !/^\d/.test(word))).length;
  // A name and a date may stand in a label.
  return strange > 2 && strange * 2 > words.length ? [] : labelVariants(text);
});

const hasAny = (words: readonly string[], of: ReadonlySet<string>) => words.some((word) => of.has(word));

const fieldInFamily = ofWord((key): FieldId | undefined => {
  const words = key.split(' ');
  if (words.length < 2) return undefined;
  return fieldFamilies.find(
    ({ all, others }) =>
      all.every((group) => hasAny(words, group)) &&
      words.every((word) => others.has(word) || all.some((group) => group.has(word))),
  )?.field;
});

const sectionInFamily = ofWord((key): SectionId | undefined => {
  const words = key.split(' ');
  return sectionFamilies.find(
    ({ core, others, needs }) =>
      hasAny(words, core) &&
      (!needs || hasAny(words, needs)) &&
      words.every((word) => core.has(word) || others.has(word)),
  )?.section;
});

const ofWhom =
  /^([A-Za-z ,&-]{3,40}?)\s*[(–-]\s*((?:family|parents?(?:\/carers?)?|carers?|mum(?: (?:and|&) dad)?|dad|home|child|pupil|student|young person|learner))\)?\s*[:：]?$/i;

/** “Mia, what would you like us to know?”: whom a form asks. */
const asked = /^[\W\d]*(?!I\b)(?:child|\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+), (?=(?:what|how|who|where|when) )/u;

/** “Part one: how the autumn went” */
const inPart = /^\W*(?:part|section) /i;

/** “Agreement 2”, “Journey 1”: one of several things to reach, and no part of a plan. */
const ofSeveral = /^\W*(?:agreement|journey) \d{1,2}\W*$/i;

/** Looks a heading or label up; undefined unless the whole of it is known. */
export const lookUp = ofText((text): Named | undefined => {
  if (ofSeveral.test(text)) return undefined;
  // “Aspirations (family)”: whose they are stands behind.
  const owned = ofWhom.exec(text);
  if (owned) {
    const named = lookUp(`${owned[2]!} ${owned[1]!}`);
    if (named) return named;
  }
  const unnumbered = inPart.test(text) ? text.replace(numbering, '') : text;
  const meaning = sayings.find(([pattern]) => pattern.test(unnumbered))?.[1];
  if (meaning) return { key: meaning.section ?? meaning.field ?? '', exact: meaning.also === undefined, ...meaning };
  if (asked.test(text)) return lookUp(text.replace(asked, ''));
  const variants = variantsOf(text);
  for (const { key, number } of variants) {
    const section = sections.get(key);
    const field = fields.get(key);
    if (section !== undefined || field !== undefined) {
      return { key, exact: true, section: section ?? sectionInFamily(key), field, number };
    }
  }
  for (const { key, number } of variants) {
    const field = fieldInFamily(key);
    if (field !== undefined) return { key, exact: true, field, number };
    const section = sectionInFamily(key);
    if (section !== undefined) return { key, exact: false, section, number };
  }
  // “What Mum and Dad said” is one question.
  const ofBoth = both.test(text) ? lookUpClause(text) : undefined;
  if (ofBoth) return ofBoth;
  // Merged labels: “Provision and who”, “Support/ who / how often”, “Parent’s/carer’s views and aspirations”.
  const merged =
    variants.length === 0
      ? undefined
      : (lookUpParts(text.split(/\s*(?:[,&+;]|\band\b)\s*/i)) ?? lookUpParts(text.split(/\s*(?:[/,&+;]|\band\b)\s*/i)));
  const whole = merged ?? lookUpClause(text);
  if (whole) return whole;
  // “Who has this plan, and is Mia happy with that?”: what the first question asks for.
  const first = secondQuestion.exec(text);
  if (first) return lookUp(`${text.slice(0, first.index)}?`);
  // “What we want by 25 March 2027”
  const undated = /[:：]\s*\S/.test(text) ? text : withoutDay(text);
  return undated === text ? undefined : lookUp(undated);
});

const both = new RegExp(String.raw`\b(?:${kin}|family) (?:and|&) (?:my |his |her |their )?(?:${kin}|family)\b`, 'i');
const secondQuestion = /,? and (?:how|what|when|where|who|by when|is|are|do|does|did)\b[^?,]*\?$/i;

function lookUpClause(text: string): Named | undefined {
  const label = readLabel(text);
  // “Measured by 2”
  const clause =
    readClause(text) ?? (label?.number === undefined ? undefined : readClause(text.replace(/\s+\w+\W*$/, '')));
  return clause && { ...label, key: label?.key ?? text, exact: false, ...clause };
}

function lookUpParts(all: readonly string[]): Named | undefined {
  const parts = all.filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 5) return undefined;
  const named = parts.map(lookUpPart);
  const [first] = named;
  if (first === undefined || named.includes(undefined)) return undefined;
  const family = first.section === 'parent_view' || first.section === 'aspirations_family';
  const also = named
    .slice(1)
    .flatMap((part) => part?.section ?? [])
    .map((section) => (family && section === 'aspirations_child' ? 'aspirations_family' : section))
    .filter((section) => section !== first.section);
  // “What Mia can do now and what she needs” is a part of the plan, where the first half alone may be a field.
  const section =
    first.section ?? (first.field === 'baseline' && also.length > 0 ? ('attainment' as const) : undefined);
  const field = section === first.section ? first.field : undefined;
  return { ...first, exact: false, ...(section && { section }), field, ...(also.length > 0 && { also }) };
}

function lookUpPart(part: string): Named | undefined {
  for (const { key, number } of variantsOf(part)) {
    const section = sections.get(key) ?? sectionInFamily(key);
    const field = fields.get(key);
    if (section !== undefined || field !== undefined) return { key, exact: false, section, field, number };
  }
  return lookUpClause(part);
}

/** Whether a label names an area of need: a row or sub-heading in many tables, and an answer in others. */
export const isArea = ({ key }: Named): boolean => areas.has(key);

const ofWork = new Set<SectionId | undefined>(['outcomes', 'provision', 'home']);
const views = new Set<SectionId | undefined>(['pupil_view', 'parent_view']);

/** What a label means inside a section, where that differs from what it means alone. */
export function lookUpWithin(current: SectionId | undefined, text: string): Named | undefined {
  if (parentsWill.test(text)) return undefined;
  if (current === 'provision' && /^\W*(?:for|links? to|linked to)\W*$/i.test(text))
    return { key: 'for', field: 'number', exact: true };
  // “Well” is a filling word elsewhere.
  if (current === 'outcomes' && /^\W*how well\W*$/i.test(text))
    return { key: 'how well', field: 'measure', exact: true };
  const variants = variantsOf(text);
  for (const [index, { key, number }] of variants.entries()) {
    // “Child's comments” are the child's, and no “Comments”.
    if (index > 0 && views.has(sections.get(variants[0]!.key))) return undefined;
    const found = current && contexts.find(({ within, keys }) => within.includes(current) && keys.has(key));
    if (found) {
      const field = fields.get(key);
      // “Child: …” under hopes is no name.
      return {
        key,
        section: found.section,
        field: (field === 'name' && found.section !== 'contributors') || field === 'provision' ? undefined : field,
        number,
        exact: true,
      };
    }
    // Lines of one target: “Will: …”, “We do: …”.
    const ofOutcome = ofWork.has(current) ? fieldsOfOutcome.get(key) : undefined;
    if (ofOutcome)
      return { key, field: ofOutcome, number, exact: true, ...(ofOutcome === 'outcome' && { section: current }) };
    // “Step A1: …” below a long-term outcome.
    if (current === 'outcomes' && key === 'step' && number !== undefined)
      return { key, section: current, field: 'outcome', number, exact: true };
    if (current && ownHeaders.get(current)?.has(key)) {
      return { key, section: current, field: ownHeaders.get(current)?.get(key) || undefined, number, exact: true };
    }
    if (areas.has(key)) {
      const section = current && areaSections.has(current) ? current : 'needs';
      return { key, section, field: 'need', number, exact: true };
    }
  }
  return undefined;
}

/** Whether a line is the title of a document (`SEND Support Plan: Autumn 2026`, `One Plan for Mia`), and of which template. */
export function titleOf(text: string): { readonly template?: string } | undefined {
  for (const form of [text, text.split(/\s[-–—|/]\s|:|\(|\sfor\s/)[0]!]) {
    for (const { key } of variantsOf(form)) if (titles.has(key)) return { template: titles.get(key) || undefined };
  }
  return undefined;
}
