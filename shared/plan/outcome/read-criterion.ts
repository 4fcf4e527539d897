import type { Calendar } from '../../text/dates';
import type { Span } from '../../text/span';
import type { Criterion } from '../outcome';
import { findFigures, findHelp } from './measures';
import { parseOutcome, type OutcomeContext } from './parse-outcome';

const tool =
  /\b(?:tests?|assessments?|screener|checklist|quiz|scores?|register|tracker|chart|profile|questionnaire)\b/i;

/** “He will do it”, “Knows them”, “Met”, “Achieved the target”: says only that it happened. */
const hollow =
  /^(?:(?:he|she|they|i|we|child|pupil|student|name|\p{Lu}[\p{L}'’-]+) )?(?:(?:will|can|should|is|be|able|to|has|have|is seen to|consistently|usually|always) )*(?:do|does|doing|done|know|knows|achieve[sd]?|meet|meets|met|use|uses|using|show|shows|manage[sd]?|complete[sd]?|succeed|succeeds|success|tries|try|can|happens|yes|improve[sd]?|improvement|progress|understand|understands|master|masters|secure)(?: (?:it|this|that|these|those|them|so|(?:the |his |her |their |my )?(?:targets?|outcomes?|goals?|tasks?|skills?|work|above)))?(?: (?:well|more|better|made|seen|noted|more often|in class|at school|properly|regularly|consistently|when asked))*\s*[.!✓]*$/iu;

/** Judges the success criterion that stands at `span` beside an outcome. */
export function readCriterion(
  text: string,
  span: Span,
  label: string | undefined,
  calendar: Calendar,
): NonNullable<OutcomeContext['criterion']> & Criterion {
  const { specific, vague } = parseOutcome(text, { block: span.block, at: span.from, calendar });
  const exact = findFigures(text, []).length > 0 || findHelp(text) !== undefined || tool.test(text);
  return {
    span,
    ...(label && { label }),
    exact,
    hollow: !exact && (hollow.test(text.trim()) || (specific === false && vague.length > 0)),
    observable: specific === true,
  };
}
