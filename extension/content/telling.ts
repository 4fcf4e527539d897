import type { Passage } from '../../shared/plan/plan';

/** `plan`: only a plan has such a field. `perhaps`: a plan has it, and so have other forms (`Name`, `Date`). */
export type Telling = 'plan' | 'perhaps' | 'nothing';

/** Names that forms of every kind have, though a plan has them too. */
const everyday =
  /^(?:description|plan|do|review|support|interests|actions?|goals?|notes?|about me|contacts?|meetings?)$/i;

/** What a label tells, by the passage that the core makes of a field with that label. */
export function tellingOf(passage: Passage | undefined, label: string): Telling {
  if (!passage?.section && !passage?.field) return 'nothing';
  const own = !passage.field || passage.field === 'outcome' || passage.field === 'provision';
  return own && passage.section !== 'personal_details' && !everyday.test(label) ? 'plan' : 'perhaps';
}
