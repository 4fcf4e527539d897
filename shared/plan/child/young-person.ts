import { addMonths } from '../../text/day';
import type { Plan } from '../plan';
import { familySections } from '../voice/whose-sections';
import { holds } from '../../text/match';
import { wordsAt } from '../passages';

const firstAdultYear = 12;

/** Whether the plan is of somebody of 16 or older: in Year 12 or above, or by the date of birth. */
export function isYoungPerson({ child, today }: Pick<Plan, 'child' | 'today'>): boolean {
  const { year, dateOfBirth } = child;
  if (year !== undefined && year >= firstAdultYear) return true;
  return dateOfBirth !== undefined && addMonths(dateOfBirth, 16 * 12) <= today;
}

const firstPerson =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'.])(?:I|I['’](?:m|d|ve|ll)|[Mm]y|[Mm]e|[Mm]yself)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'.])/;
const reported =
  /[“"][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]|\b(?:told|tells|said|says|asked|explained|explains|wrote|chose|signed|drew|in (?:his|her|their) (?:own )?words|own words)\b/i;

/** Whether anything in the plan, outside the family's parts, is in the child's or young person's own words or tells what they said. */
export const hasOwnWords = ({ passages, blocks, child }: Pick<Plan, 'passages' | 'blocks' | 'child'>): boolean =>
  passages.some((one) => {
    if (one.role !== 'content' || (one.section && familySections.includes(one.section))) return false;
    const text = wordsAt({ blocks }, one);
    if (holds(firstPerson, text)) return true;
    return holds(reported, text) && (/\b(?:he|she|they)\b/i.test(text) || text.includes(child.first ?? '\0'));
  });
