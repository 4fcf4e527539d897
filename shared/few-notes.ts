import type { Plan } from './plan/plan';
import type { Finding } from './rules/finding';
import type { Span } from './text/span';

/** Most notes on how one outcome is written: what more there is to say comes up once these are seen to. */
const most = 3;
/** Rules on how an outcome is written, the most useful first. */
const byUse = [
  'provision-as-outcome',
  'aspiration-as-outcome',
  'outcome-nobody-named',
  'deadline-past',
  'outcome-vague-act',
  'outcome-no-deadline',
  'success-criterion-hollow',
  'outcome-measure-of-nothing',
  'two-outcomes-in-one',
  'baseline-other-scale',
  'outcome-negative',
  'outcome-absolute',
];
/** Of an act that nobody can see the first question is what it looks like; how many comes after. */
const later = 'outcome-no-measure';

const weight = { error: 0, warning: 1, hint: 2 } as const;
const rank = ({ rule }: Finding): number => {
  const at = byUse.indexOf(rule);
  return at < 0 ? byUse.length : at;
};

const isPlaced = (finding: Finding): finding is Finding & { readonly place: Span } => !('missing' in finding.place);

/** Leaves three notes on how each outcome is written, the gravest and most useful; all others stay. */
export function fewNotes({ outcomes }: Pick<Plan, 'outcomes'>, findings: readonly Finding[]): readonly Finding[] {
  const crowd = new Set<Finding>();
  const byBlock = new Map<string, (Finding & { readonly place: Span })[]>();
  for (const finding of findings) {
    if (finding.concern !== 'smart' || !isPlaced(finding)) continue;
    const known = byBlock.get(finding.place.block);
    if (known) known.push(finding);
    else byBlock.set(finding.place.block, [finding]);
  }
  for (const { span } of outcomes) {
    const here = byBlock.get(span.block) ?? [];
    const own = here.filter(({ place }) => place.from < span.to && span.from < place.to);
    if (own.length <= most) continue;
    const vague = own.some(({ rule }) => rule === 'outcome-vague-act');
    const last = (one: Finding) => (vague && one.rule === later ? 3 : weight[one.severity]);
    own.sort((a, b) => last(a) - last(b) || rank(a) - rank(b));
    for (const one of own.slice(most)) crowd.add(one);
  }
  return crowd.size === 0 ? findings : findings.filter((one) => !crowd.has(one));
}
