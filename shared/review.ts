import { orderOf } from './text/draft';
import { readingPlan } from './plan/read-plan';
import type { Plan } from './plan/plan';
import type { Finding } from './rules/finding';
import { rules, type RegisteredRule } from './rules';
import type { Place } from './rules/rule';
import type { Severity } from './severity';
import type { Settings } from './settings';
import { finished, type Steps } from './steps';
import type { Span } from './text/span';
import type { Draft } from './text/draft';
import { fewNotes } from './few-notes';
import { keyOf } from './key';
import { wordsAt } from './plan/passages';

/** Reviews a draft by every rule that is switched on. Pure: the same draft and settings give the same findings. */
export function review(draft: Draft, settings: Settings, previous?: Draft): readonly Finding[] {
  return finished(reviewing(draft, settings, previous && finished(readingPlan(previous, settings)))).findings;
}

/** A plan and what is found in it. */
export interface Reviewed {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Reads and reviews a draft in steps. `previous` is last cycle's plan. */
export function* reviewing(draft: Draft, settings: Settings, previous?: Plan): Steps<Reviewed> {
  const plan = yield* readingPlan(draft, settings, previous);
  return { plan, findings: yield* reviewingPlan(plan) };
}

/** Reviews a plan that was read already, so that a surface can show both. Findings come in the order of the draft, missing sections last. */
export const reviewPlan = (plan: Plan, by: readonly RegisteredRule[] = rules): readonly Finding[] =>
  finished(reviewingPlan(plan, by));

/** `reviewPlan` in steps, a rule each, or as often as a rule rests. */
function* reviewingPlan(plan: Plan, by: readonly RegisteredRule[] = rules): Steps<readonly Finding[]> {
  if (!plan.english) return [];
  const off = new Set(plan.settings.rulesOff);
  const ignored = new Set(plan.settings.ignored);
  const order = orderOf(plan.draft.blocks);
  const findings: Finding[] = [];
  const spare = new Map<Finding, () => readonly Span[]>();
  for (const rule of by) {
    if (off.has(rule.id)) continue;
    const chosen = plan.settings.severities[rule.id];
    for (const made of rule.check(plan)) {
      if (!made) {
        yield;
        continue;
      }
      const { place, message, fixes = [], severity: own = rule.severity, instead } = made;
      const severity = chosen ?? own;
      const quote = quoteOf(plan, place);
      const key = keyOf(rule.id, 'missing' in place ? place.missing : quote, plan.settings.salt);
      if (ignored.has(key)) continue;
      const { id, concern, authority, why } = rule;
      const finding = {
        rule: id,
        concern,
        severity,
        authority,
        message,
        why,
        place,
        quote,
        fixes: unlessReadOnly(plan, place, fixes),
        key,
      };
      findings.push(finding);
      if (instead) spare.set(finding, instead);
    }
    yield;
  }
  const position = ({ place }: Finding) => ('missing' in place ? order.size : order.get(place.block)!);
  const start = ({ place }: Finding) => ('missing' in place ? 0 : place.from);
  const byPlace = (a: Finding, b: Finding) =>
    position(a) - position(b) || start(a) - start(b) || weight[a.severity] - weight[b.severity];
  findings.sort(byPlace);
  return fewNotes(plan, onePerFault(plan, makeRoom(plan, findings, spare).sort(byPlace)));
}

type BySpan = ReadonlyMap<string, Finding>;

/** The note that stands on each span: the graver, else the one about respect, else the one with a fix. */
function strongest(findings: readonly Finding[], isBetter: (one: Finding, other: Finding) => boolean): BySpan {
  const bySpan = new Map<string, Finding>();
  for (const finding of findings) {
    const known = bySpan.get(spanKey(finding));
    if (!known || isBetter(finding, known)) bySpan.set(spanKey(finding), finding);
  }
  return bySpan;
}

/** Puts a note that may stand on other words there, if another rule's stands on its own. */
function makeRoom(
  plan: Plan,
  findings: readonly Finding[],
  spare: ReadonlyMap<Finding, () => readonly Span[]>,
): Finding[] {
  const bySpan = strongest(findings, (one, other) =>
    spare.has(one) === spare.has(other) ? isMoreUseful(one, other) : spare.has(other),
  );
  const taken = new Set(bySpan.keys());
  return findings.map((finding) => {
    const owner = bySpan.get(spanKey(finding))!;
    if (owner === finding || owner.rule === finding.rule) return finding;
    const place = spare
      .get(finding)?.()
      .find((span) => !taken.has(spanKey({ ...finding, place: span })));
    if (!place) return finding;
    const moved = { ...finding, place, quote: quoteOf(plan, place) };
    taken.add(spanKey(moved));
    return moved;
  });
}

/** One note for the very same words, and one for the same fault twice in a sentence. */
function onePerFault(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  const bySpan = strongest(findings, isMoreUseful);
  const startsOf = sentenceStarts(plan);
  const said = new Set<string>();
  let current: string | undefined;
  let starts: readonly number[] = [];
  let sentence = -1;
  return findings.filter((finding) => {
    if (bySpan.get(spanKey(finding)) !== finding) return false;
    if ('missing' in finding.place) return true;
    const { block, from } = finding.place;
    // Findings come in the order of the text, so the sentences of a block are walked once.
    if (block !== current) {
      current = block;
      starts = startsOf.get(block) ?? [];
      sentence = -1;
    }
    while (starts[sentence + 1]! <= from) sentence++;
    return said.size < said.add(`${finding.key} ${starts[sentence] ?? from} ${block}`).size;
  });
}

const spanKey = ({ place, rule }: Finding) =>
  'missing' in place ? `${rule} ${place.missing}` : `${place.from} ${place.to} ${place.block}`;

const isMoreUseful = (one: Finding, other: Finding): boolean =>
  weight[one.severity] < weight[other.severity] ||
  (one.severity === other.severity &&
    other.concern !== 'respectful-language' &&
    (one.concern === 'respectful-language' || (one.fixes.length > 0 && other.fixes.length === 0)));

/** Where the sentences of each block begin. */
function sentenceStarts({ prose }: Plan): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { block, from } of prose.sentences) {
    const known = starts.get(block);
    if (known) known.push(from);
    else starts.set(block, [from]);
  }
  return starts;
}

const weight: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

function quoteOf(plan: Plan, place: Place): string {
  return 'missing' in place ? '' : wordsAt(plan, place);
}

function unlessReadOnly(plan: Plan, place: Place, fixes: Finding['fixes']): Finding['fixes'] {
  return 'missing' in place || plan.blocks.get(place.block)?.readOnly ? [] : fixes;
}
