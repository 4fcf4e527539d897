import { useEffect, useState } from 'react';
import type { Outcome } from '../plan/outcome';
import { outcomeSentence } from '../plan/outcome/outcome-entry';
import type { Plan } from '../plan/plan';
import type { Span } from '../text/span';
import { isLocked } from './is-locked';
import { laterPart } from './later';
import { OutcomeTable } from './OutcomeTable';
import type { Actions } from './use-actions';
import { useLanding, useWritten } from './use-landing';

const OutcomeBuilder = laterPart(
  async () => (await import('./OutcomeBuilder')).OutcomeBuilder,
  ({ onClose }) => onClose,
);

/** The outcomes, or the builder in their place. */
export function OutcomesPart({
  plan,
  actions,
  canWrite: canWriteAtAll,
  onWriting,
  onBack,
  turning,
  isForm,
  isRead,
  landing,
  onLanded,
}: {
  readonly plan: Plan;
  readonly actions: Actions;
  readonly canWrite: boolean;
  /** Tells whether an outcome is being written: words that nobody has yet. */
  readonly onWriting: (writing: boolean) => void;
  /** The builder was left with nothing put in. */
  readonly onBack: () => void;
  /** Words that the writer wants to turn into an outcome. */
  readonly turning?: Span;
  /** The host is a form: it may come to show another child’s plan, in the same fields. */
  readonly isForm: boolean;
  /** The plan is that of the page that is shown: until it is read again, or where it cannot be, it may be of the one before. */
  readonly isRead: boolean;
  /** The keyboard is to go to the first outcome that lacks something. */
  readonly landing: boolean;
  readonly onLanded: () => void;
}) {
  const locked = canWriteAtAll && isLocked(plan, 'outcomes');
  const canWrite = canWriteAtAll && !locked;
  const [writing, setWriting] = useState<Writing | undefined>(() =>
    turning && canWrite ? startAt(plan, turning) : undefined,
  );
  const isWriting = writing !== undefined;
  useEffect(() => onWriting(isWriting), [isWriting, onWriting]);
  useLanding(landing, onLanded);
  /** How the outcome begins that was put in just now. */
  const [written, setWritten] = useState<string>();
  /** The outcome whose rewriting was given up just now. */
  const [left, setLeft] = useState<string>();
  useWritten(written !== undefined || left !== undefined, () => {
    setWritten(undefined);
    setLeft(undefined);
  });
  if (!writing) {
    return (
      <OutcomeTable
        plan={plan}
        written={written}
        left={left}
        isLocked={locked}
        onShow={actions.reveal}
        {...(canWrite && {
          onWrite: (instead?: Outcome) => {
            // “The outcome is in the plan now” would seem to be about the next.
            actions.turnAway();
            setLeft(undefined);
            setWriting(instead ? { instead, beside: textsOf(plan) } : {});
          },
        })}
      />
    );
  }
  const close = () => setWriting(undefined);
  const { instead: weak } = writing;
  const instead = weak && nowIn(plan, weak, isForm, writing.beside ?? []);
  const from = weak && !instead ? weak.text : writing.from;
  return (
    <OutcomeBuilder
      plan={plan}
      {...(instead && { instead })}
      {...(from && { from })}
      busy={actions.busy || (isForm && !isRead)}
      onWrite={(parts, beside) =>
        actions.write(parts, instead, beside, () => {
          close();
          setWritten(outcomeSentence(parts).replace(/\.$/, ''));
        })
      }
      onClose={() => {
        close();
        setLeft(instead?.text);
        onBack();
      }}
    />
  );
}

/** What the builder starts from. */
interface Writing {
  readonly instead?: Outcome;
  /** The outcomes of the plan by then: none of these has come from changing that one’s words. */
  readonly beside?: readonly string[];
  /** Words that are no outcome yet. */
  readonly from?: string;
}

/**
 * An outcome of an earlier reading as it stands in this plan: by its words, where several have them at the same place;
 * else, but in a form, whose fields may be another child’s by now, what stands at its place alone and was not beside it.
 */
function nowIn(
  { outcomes }: Plan,
  { text, span }: Outcome,
  isForm: boolean,
  beside: readonly string[],
): Outcome | undefined {
  const isAtBlock = (one: Outcome) => one.span.block === span.block;
  const same = outcomes.filter((one) => one.text === text);
  const found = same.length === 1 ? same[0] : same.find(isAtBlock);
  if (found || isForm) return found;
  const there = outcomes.filter((one) => isAtBlock(one) && one.span.from < span.to && one.span.to > span.from);
  return there.length === 1 && !beside.includes(there[0]!.text) ? there[0] : undefined;
}

const textsOf = ({ outcomes }: Plan): readonly string[] => outcomes.map(({ text }) => text);

/** The outcome that stands at these words, else the words themselves, as they are where they cannot be changed. */
function startAt(plan: Plan, { block, from, to }: Span): Writing {
  const { outcomes, blocks } = plan;
  const own = blocks.get(block);
  const instead = own?.readOnly
    ? undefined
    : outcomes.find(({ span }) => span.block === block && span.from <= to && span.to >= from);
  const words = own?.text.slice(from, to).trim();
  return instead ? { instead, beside: textsOf(plan) } : words ? { from: words } : {};
}
