import { wordsAt } from '../passages';
import { activityOf } from './anchor';
import { spareWords } from '../spare-words';
import type { Passage, Plan } from '../plan';
import type { Span } from '../../text/span';

/** A job that several people of a school have, alone: `TA`, `an LSA`, `Support staff`, `Nurture team`. */
const several =
  /^(?:(?:an?|the|his|her|their|class|year \d+|available|one|1:1|unnamed|different) )*(?:h?l?tas?|lsas?|lsps?|ltas?|(?:teaching|learning support|classroom|support) (?:assistant|worker|practitioner)s?|(?:(?:subject|class|all|his|her|my) )*(?:teachers|tutors|mentors)|mentor|pastoral|[A-Za-z]+ (?:department|faculty)|(?:ta|lsa|teaching assistant)s? or (?:a )?volunteers?|(?:lunchtime|support|pastoral|midday|playground|nursery|college|library|office|kitchen) staff|exams office|(?:learning|student|pupil|study|inclusion|pastoral|well-?being|behaviour|sen|send|als|careers|additional learning) (?:support|services|department|dept|hub|base|unit|centre|office)|(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ ){0,2}team)$/i;
const titled = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? \p{Lu}/u;
const details = new Set<Passage['field']>(['teacher', 'senco', 'who']);
/** A name right before or behind it says which: “Mrs Yau (TA)”, “Tom Iqbal, learning mentor”, “TA: Mrs Lane”. */
const nameBefore = /\p{Lu}\p{Ll}+(?:,? |, the | \()(?:(?:her|his|the|our) )?(?:(?!with|and|by)\p{Ll}+ ){0,2}$/u;
const nameBehind = /^s?\W{1,3}(?:Mr|Mrs|Miss|Ms|\p{Lu}\p{Ll}+)\b|^ (?:on duty|in|of|from|at) /u;

/** Support that is given by a job of several people. */
export interface BareRole {
  /** The words for the job: `LSA`. */
  readonly role: string;
  /** Where to ask who that is, best first. */
  readonly places: readonly [Span, ...Span[]];
}

/** Support that is given by a job of several people, in a plan that names others. */
export function bareRolesOf(plan: Plan): readonly BareRole[] {
  const namesSomebody = plan.passages.some(
    (passage) => passage.role === 'content' && (titled.test(wordsAt(plan, passage)) || isNamedDetail(plan, passage)),
  );
  if (!namesSomebody) return [];
  const found = new Map<string, BareRole>();
  for (const provision of plan.provisions) {
    const { who, whoCell } = provision;
    const place = whoCell ?? who;
    if (!who || !place) continue;
    const words = roleIn(wordsAt(plan, place).trim());
    const { text } = plan.blocks.get(place.block)!;
    // What is done in every lesson is for whoever teaches it.
    if (!several.test(words) || (!provision.session && /teachers$/i.test(words))) continue;
    if (!whoCell && (nameBefore.test(text.slice(0, place.from)) || nameBehind.test(text.slice(place.to)))) continue;
    const places: BareRole['places'] = whoCell
      ? [
          activityOf(provision),
          whoCell,
          ...spareWords(plan, { ...provision, span: whoCell, text: words }),
          ...(provision.frequency ? [provision.frequency] : []),
          ...spareWords(plan, provision),
        ]
      : [withWordBefore(text, place)];
    found.set(`${place.from} ${place.block}`, { role: words, places });
  }
  return [...found.values()];
}

/** “LSA” of “LSA, regularly”: what stands in front of the amount. */
const roleIn = (words: string): string =>
  words
    .replace(
      /[,;|] ?(?:(?:as|when|where|if) [a-z ]+|regularly|daily|weekly|fortnightly|often|once|twice|sometimes|ongoing|every|each|\d).*$/is,
      '',
    )
    .replace(/\.$/, '');

/** “from LSA”: on the acronym alone there may be a note that asks what it means. */
function withWordBefore(text: string, { block, from, to }: Span): Span {
  const before = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+,? (?:an? |the )?$/.exec(text.slice(0, from));
  const after = /^ [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+/.exec(text.slice(to));
  return { block, from: before ? before.index : from, to: before || !after ? to : to + after[0].length };
}

const isNamedDetail = (plan: Plan, passage: Passage): boolean =>
  details.has(passage.field) && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(wordsAt(plan, passage));
