import type { Passage } from '../../shared/plan/plan';
import type { FieldId, SectionId } from '../../shared/plan/section';
import type { Editable } from './field';

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

/** How many headings or short lines of a field are looked at. */
const mostNames = 40;

/** Whether a field of any name holds a whole plan: lines in it that name two parts or more. */
export function holdsWholePlan({ kind, element }: Editable, telling: (label: string) => Telling): boolean {
  if (kind === 'value') return false;
  const lines =
    kind === 'rich'
      ? [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, th, b, strong')].map((one) => one.textContent)
      : element.value.slice(0, 20_000).split('\n');
  const names = lines
    .map((line) => line.trim().replace(/:$/, ''))
    .filter((line) => line.length > 2 && line.length < 60);
  const parts = names.slice(0, mostNames).flatMap((name) => {
    const { form, section } = telling(name);
    return form === 'plan' && section ? [section] : [];
  });
  return new Set(parts).size > 1;
}
