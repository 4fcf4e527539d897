import type { Passage } from '../../shared/plan/plan';
import type { FieldId, SectionId } from '../../shared/plan/section';

/** What a label tells of the field that it stands beside. */
export interface Telling {
  /** `plan`: only a plan has such a field. `perhaps`: a plan has it, and so have other forms (`Name`, `Date`). */
  readonly form: 'plan' | 'perhaps' | 'nothing';
  readonly section?: SectionId;
  readonly field?: FieldId;
}

/** Nothing is told. */
export const noTelling: Telling = { form: 'nothing' };

/** Names that forms of every kind have, though a plan has them too. */
const everyday =
  /^(?:description|plan|do|review|support|interests|actions?|goals?|notes?|about me|contacts?|meetings?)$/i;

/** What a label tells, by the passage that the core makes of a field with that label. */
export function tellingOf(passage: Passage | undefined, label: string): Telling {
  const { section, field } = passage ?? {};
  if (!section && !field) return noTelling;
  const own = !field || field === 'outcome' || field === 'provision';
  return {
    form: own && section !== 'personal_details' && !everyday.test(label) ? 'plan' : 'perhaps',
    ...(section && { section }),
    ...(field && { field }),
  };
}
