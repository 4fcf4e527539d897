import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import { sayDate } from '../plan/dates/say-date';
import type { Outcome } from '../plan/outcome';
import { reviewCovers } from '../plan/outcome/review-covers';
import type { Plan } from '../plan/plan';
import type { Span } from '../text/span';
import { narrow } from './small';

const useStyles = makeStyles({
  parts: { margin: `${tokens.spacingVerticalS} 0 0`, display: 'grid', gap: tokens.spacingVerticalS },
  part: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    [narrow]: { columnGap: tokens.spacingHorizontalXS },
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  description: {
    margin: 0,
    gridColumn: 2,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { gridRow: '1 / span 2' },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  no: { color: tokens.colorNeutralForeground3 },
  ask: { color: tokens.colorBrandForeground1 },
  aside: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** S, M and T with what the plan says or what is missing, A and R as questions. */
export function Judged({ plan, outcome }: { readonly plan: Plan; readonly outcome: Outcome }) {
  const styles = useStyles();
  const name = named(plan, outcome) ?? plan.child.first ?? 'the child';
  if (outcome.aspiration) {
    return <p className={styles.aside}>A hope for later life, so it does not need a measure or a date.</p>;
  }
  if (outcome.provision) {
    return (
      <p className={styles.aside}>
        This says what adults will do, so it belongs with provision. What will {name} be able to do?
      </p>
    );
  }
  const quote = (...spans: (Span | undefined)[]) => quoteOf(plan, spans);
  return (
    <dl className={styles.parts}>
      <Part
        term="Specific"
        yes={outcome.specific}
        found={quote(outcome.deed) || 'Anyone can see what is meant.'}
        wanted={
          outcome.vague.length
            ? `${quote(...outcome.vague)} can mean different things. Say what you will see ${name} do.`
            : `Say what you will see ${name} do.`
        }
      />
      <Part
        term="Measurable"
        yes={outcome.measurable}
        found={quote(outcome.measure, outcome.help) || 'Anyone can tell whether it is met.'}
        wanted="Say how much, how often or with what help, so that anyone can tell."
      />
      <Part
        term="Time-bound"
        yes={outcome.timeBound || reviewCovers(plan, outcome)}
        found={deadlineOf(plan, outcome) || 'The words say by when.'}
        wanted="Say by when: a date, a term or the next review."
      />
      <Question term="Achievable?">
        Can {name} get there from where things are now, with this help, in this time?
      </Question>
      <Question term="Relevant?">Does it matter to {name} and the family, and lead towards their hopes?</Question>
    </dl>
  );
}

function Part({
  term,
  yes,
  found,
  wanted,
}: {
  readonly term: string;
  readonly yes: boolean | null;
  readonly found: string;
  readonly wanted: string;
}) {
  const styles = useStyles();
  const Icon = yes ? CheckmarkCircle20Filled : SubtractCircle20Regular;
  return (
    <div className={styles.part}>
      <Icon className={mergeClasses(styles.icon, yes ? styles.yes : styles.no)} aria-hidden />
      <dt className={styles.term}>
        {term}: {yes ? 'yes' : 'not yet'}
      </dt>
      <dd className={styles.description}>{yes ? found : wanted}</dd>
    </div>
  );
}

function Question({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <QuestionCircle20Regular className={mergeClasses(styles.icon, styles.ask)} aria-hidden />
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.description}>{children}</dd>
    </div>
  );
}

function quoteOf(plan: Plan, spans: readonly (Span | undefined)[]): string {
  const words = spans.flatMap((span) => {
    const text = span && plan.blocks.get(span.block)?.text.slice(span.from, span.to).trim();
    return text ? [`“${text}”`] : [];
  });
  return [...new Set(words)].join(', ');
}

function deadlineOf(plan: Plan, { deadline }: Outcome): string {
  if (deadline?.from === 'review-date')
    return `By the review, ${sayDate(plan, plan.reviewDate!)}. Add a date if it should be met sooner.`;
  const words = quoteOf(plan, [deadline?.span]);
  if (deadline?.from === 'column') return `${words} in its own column`;
  if (deadline?.from === 'heading') return `${words} in the heading`;
  return words;
}

/** Who the outcome is about, as it says itself: a plan may call a child by more than one name. */
function named(plan: Plan, { who }: Outcome): string | undefined {
  const words = who && plan.blocks.get(who.block)!.text.slice(who.from, who.to);
  return words && /^(?!(?:I|He|She|They|We|It|The)\b)\p{Lu}[\p{L}'’-]+$/u.test(words) ? words : undefined;
}
