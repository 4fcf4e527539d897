import { uncapitalised } from '../../text/first-letter';
import { givenNames } from '../../lexicons/names';
import { find, findAll, holds } from '../../text/match';
import type { Span } from '../../text/span';
import { contentAt, wordsAt } from '../passages';
import type { Passage, Plan } from '../plan';
import type { FieldId, SectionId } from '../section';
import { childSections } from '../voice/whose-sections';
import { fold } from './name-words';

const name = String.raw`\p{Lu}[\p{L}’'-]*\p{L}`;
/** What somebody did to another child, or what was between them; then the name. */
const trouble = new RegExp(
  String.raw`\b(?:bit(?:es|ten)?|biting|hits?|hitting|kick(?:s|ed|ing)?|punch(?:es|ed|ing)?|slapp?(?:s|ed|ing)?|push(?:es|ed|ing)?|pinch(?:es|ed|ing)?|scratch(?:es|ed|ing)?|spat|spits?|swore|swear(?:s|ing)?|hurt(?:s|ing)?|shov(?:es|ed|ing)|fought|fights?|fighting|fell out|fall(?:s|ing|en)?[- ]?outs?|arguments?|argu(?:es|ed|ing)|rows?|clash(?:es|ed)?|incidents?|bull(?:y|ies|ied|ying)|disagreements?|trouble) (?:(?:with|at|by|between|involving|on|from) )?(?:(?:a|an|the|another) (?:boy|girl|child|pupil|peer)s?,? )?(${name})(?:(?: ${name})?,? (?:and|&) (${name}))?`,
  'gu',
);
/** What only the school knows of another child. */
const record = new RegExp(
  String.raw`\b(${name})(?: ${name})?,? who (?:(?:is|was) (?:also )?(?:on the (?:\p{L}+ )?register|on report|suspended|excluded|under CAMHS|out of (?:lessons?|class))|(?:also )?(?:has|had) (?:ADHD|autism|an EHCP|special (?:educational )?needs|a (?:behaviour|support) plan)|(?:also )?(?:was|got|gets) (?:suspended|excluded))\b`,
  'gu',
);
/** “(three times last week, twice it was Ella)” */
const named = new RegExp(String.raw`\b(?:it was|with|than|next to|beside) (${name})`, 'gu');
/** A first name with a surname. */
const inFull = new RegExp(String.raw`\b(${name}) ${name}(?![\p{L}(]| \(|, (?:\p{Ll}|[A-Z]{2,}))`, 'gu');
const wentWrong =
  /\b(?:bites?|bit|bitten|hits?|kick(?:s|ed)|pushed|hurt|fought|fights?|went wrong|fell out|incidents?|refused|swore|out of (?:lessons?|class)|(?:better|worse|more|less|quicker|slower|higher|lower) than|the same group)\b/i;
/** “1:3 (Mia, Ella Rigg, Tom Bell)”, “Photo of Mia with Ella and Tom” */
const group = /\([^()]*\)/g;
const picture = /^[^.;]{0,20}\b(?:photo(?:graph)?|picture)\b[^.;]{0,80}?\bwith ([^.;\]]{3,80})/i;
const nameAlone = new RegExp(name, 'gu');

const ofFamily =
  /\b(?:brother|sister|sibling|twin|cousin|mum|dad|step-?dad|step-?mum|uncle|aunt(?:ie)?|dog|cat|puppy|teacher|ta|friends?)s?\b/i;
const quotes = /["“”‘]/;
const listsAdults = new Set<SectionId | undefined>(['contributors', 'signatures_sharing', 'circle_of_support']);
/** Parts that tell what goes well, what is aimed at, and what others say. */
const calm = new Set<SectionId>(['strengths', 'like_and_admire', 'outcomes', 'parent_view', 'home']);
const tellsAdults = new Set<FieldId | undefined>(['who', 'teacher', 'senco', 'signature', 'role']);

/** A passage with its label in front: “Photo: Mia with Ella”. */
const told = (plan: Plan, passage: Passage): string =>
  `${passage.label ? `${passage.label}: ` : ''}${wordsAt(plan, passage)}`;

/** Other children whom staff name where they tell what went wrong between them and the child, who is in a group, or who is in a photograph. */
export function namedInIncidents(plan: Plan): readonly Span[] {
  const { prose, child, blocks } = plan;
  const own = new Set([child.first, child.full].flatMap((one) => (one ?? '').split(/[\s-]+/).map(fold)));
  const grown = plan.passages
    .filter(({ role, section, field }) => role === 'content' && (listsAdults.has(section) || tellsAdults.has(field)))
    .map((passage) => told(plan, passage))
    .filter((text) => !holds(picture, text))
    .join('\n');
  const isOther = (text: string) => {
    const first = fold(text);
    return (givenNames.has(first) || givenNames.has(first.split('-')[0]!)) && !own.has(first) && !grown.includes(text);
  };
  const found: Span[] = [];
  const add = (block: string, from: number, text: string) => {
    const isKnown = [...child.others.map(({ span }) => span), ...found].some(
      (one) => one.block === block && one.from === from,
    );
    if (!isKnown && isOther(text)) found.push({ block, from, to: from + text.length });
  };
  for (const { block, from, to } of prose.sentences) {
    const text = wordsAt({ blocks }, { block, from, to });
    // Whose words a quotation is: theirs.
    if (holds(quotes, text) || holds(ofFamily, text)) continue;
    const passage = contentAt(plan, { block, from, to });
    if (
      !passage ||
      (passage.section !== undefined && (childSections.includes(passage.section) || calm.has(passage.section)))
    )
      continue;
    const small = uncapitalised(text);
    const wrong = holds(wentWrong, text);
    for (const match of [
      ...findAll(trouble, small),
      ...findAll(record, small),
      ...(wrong ? [...findAll(named, text), ...findAll(inFull, text)] : []),
    ])
      for (const one of match.slice(1).filter(Boolean)) add(block, from + match.index + match[0].indexOf(one), one);
  }
  for (const passage of plan.passages) {
    if (passage.role !== 'content') continue;
    const text = told(plan, passage);
    const shown = find(picture, text);
    const lists = [
      ...(passage.field === 'group' || /\b1:\d/.test(text) ? findAll(group, text) : []),
      ...(shown ? [shown] : []),
    ];
    // The label in front is not of the passage.
    const at = passage.to - text.length;
    for (const list of lists) {
      // “Mia with her brother Leo and Max the dog” are the family’s own to show.
      if (!child.first || !text.includes(child.first) || holds(ofFamily, list[0])) continue;
      const start = list.index + list[0].indexOf(list[1] ?? list[0]);
      if (at + start < passage.from) continue;
      for (const one of findAll(nameAlone, list[1] ?? list[0])) add(passage.block, at + start + one.index, one[0]);
    }
  }
  return found;
}
