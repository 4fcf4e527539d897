import { contentAt } from '../passages';
import type { DateMention, Plan } from '../plan';
import { holds } from '../../text/match';

/** Words that put a thing in the future: `booked for`, `is due on`. */
const ahead =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?:is |are )?(?:booked|scheduled|due|arranged|pencilled in)(?: for| on| in)? $/i;
/** A thing that was booked and took place. */
const done =
  /\b(?:was|were|been|had|did|cancelled|not attended|missed|attended|since|previously|originally|held|took place)\b/i;

/** Days in the past that the school’s words still look forward to: `consultation booked for March 2026`. */
export function promisedDaysPast({ dates, passages, blocks, today, sections }: Plan): readonly DateMention[] {
  const voices = new Map(sections.map(({ id, section }) => [id, section.voice]));
  return dates.filter(({ day, span, field }) => {
    if (!day || day >= today || field === 'review_date' || field === 'deadline') return false;
    const passage = contentAt({ passages }, span);
    // A list of what happened keeps what was said on the day.
    if (!passage || passage.section === 'timeline' || passage.section === 'evidence_professionals') return false;
    if (passage.section && voices.get(passage.section) !== 'school') return false;
    const text = blocks.get(span.block)!.text;
    const before = text.slice(passage.from, span.from);
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
    const rest = text.slice(span.to, passage.to).split(/\n/)[0]!;
    return holds(ahead, sentence) && !holds(done, sentence) && !holds(done, rest);
  });
}
