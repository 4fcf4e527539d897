import { ignoredSentences, ignoringLists, schoolWord, type Ignoring } from '../ignoring';
import { count } from '../labels';
import type { Plan } from '../plan/plan';
import { reviewPlan } from '../review';
import { rules } from '../rules';
import type { Finding } from '../rules/finding';
import type { StoredSettings } from '../settings';
import type { Review } from './use-review';

/** A list of the settings, and the entry that keeps a note away; what is stored by then tells how notes are coded. */
interface ListEntry {
  readonly key: (typeof ignoringLists)[Ignoring];
  readonly entryFor: (stored: StoredSettings) => string;
}

/** What is stored so that a note stays away, and what the writer is told of it. */
export function ignoring(
  finding: Finding,
  how: Ignoring,
  { plan, findings }: Pick<Review, 'plan' | 'findings'>,
): ListEntry & { readonly text: string } {
  const word = schoolWord(finding);
  if (how === 'word' && word)
    return { key: ignoringLists.word, entryFor: () => word, text: ignoredSentences.word(word) };
  if (how === 'rule') {
    const number = findings.filter(({ rule }) => rule === finding.rule).length;
    return {
      key: ignoringLists.rule,
      entryFor: () => finding.rule,
      text: `Off now, in every plan: “${summaryOf(finding)}” (${count(number, 'note')} here). Settings can bring it back.`,
    };
  }
  return {
    key: ignoringLists.here,
    entryFor: ({ salt }) => keyWith(salt, finding, plan),
    text: ignoredSentences.here(),
  };
}

/** The key of a finding under a salt that another pane may have given the document since the plan was reviewed. */
function keyWith(salt: string, finding: Finding, plan: Plan | undefined): string {
  if (!plan || salt === plan.settings.salt) return finding.key;
  const same = reviewPlan({ ...plan, settings: { ...plan.settings, salt, ignored: [] } }).find((one) =>
    isSame(one, finding),
  );
  return same?.key ?? finding.key;
}

/** What kind of note this is, in the rule's own words. */
const summaryOf = ({ rule: id }: Finding): string =>
  rules.find((rule) => rule.id === id)?.summary.replace(/\.$/, '') ?? id;

/** The same note of a review that was made anew. */
export const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && JSON.stringify(one.place) === JSON.stringify(other.place);
