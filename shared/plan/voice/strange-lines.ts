import { isWithin, quotations } from '../../text/quotes';
import type { Span } from '../../text/span';
import type { Plan } from '../plan';
import type { ChildsPart } from './childs-parts';
import { showsHowKnown } from './how-known';
import { isFirstPerson } from './speech';
import { isStaffSpeak } from './written-about';
import { sentencesOf, wordsAt } from '../passages';

const ofChild =
  /^(?:must|should|needs|requires|benefits|responds|struggles|will need|has to|is to|does not like|doesn['’]t like|prefers|works best)\b/;
const pronoun =
  /^(?:He|She) (?=must |should |needs |requires |will need |has to |is to |does not like |doesn['’]t like |prefers |works best )/;

/** “Mia must be seated at the front” among “Say my name first”, “Let me have a rest”: what somebody else put in where the child speaks. */
export function strangeLines(plan: Plan, { content }: ChildsPart): readonly Span[] {
  const sentences = content.flatMap((passage) =>
    sentencesOf(plan, passage).map((span) => ({ span, opens: span.from === passage.from, passage })),
  );
  const own = sentences.filter(({ span }) => isFirstPerson(wordsAt(plan, span).trim())).length;
  if (own === 0) return [];
  return sentences.flatMap(({ span, opens, passage }) => {
    const text = wordsAt(plan, span).trim();
    const all = plan.blocks.get(span.block)!.text;
    if (isFirstPerson(text) || showsHowKnown(text, plan.child) || isWithin(quotations(all), span.from)) return [];
    // “My dog Bo. He needs a walk”: only a line of its own begins with the child for sure.
    // One sentence of the child's own is enough to tell that her name is somebody else's word for her.
    const named = subjectOf(text, plan.child.first);
    if (!named && own < 2) return [];
    const about = named ?? (opens ? pronoun.exec(text)?.[0] : undefined);
    const told = about !== undefined && ofChild.test(text.slice(about.length));
    const { block, from, to } = span;
    return told || (opens && isStaffSpeak(text)) ? [{ block, from: opens ? passage.from : from, to }] : [];
  });
}

const subjectOf = (text: string, name: string | undefined): string | undefined =>
  name !== undefined && text.startsWith(`${name} `) ? `${name} ` : undefined;
