import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { sayDate } from '../plan/dates/say-date';
import type { DateMention, Plan } from '../plan/plan';
import { daysBetween, type Day } from '../text/day';
import type { Span } from '../text/span';
import { count } from '../labels';
import { narrow } from './small';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // With room between them: one date below another is pressed, too.
  term: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
  },
  day: { margin: 0, padding: `${tokens.spacingVerticalXXS} 0`, lineHeight: tokens.lineHeightBase400 },
  past: { color: tokens.colorPaletteRedForeground1 },
});

/** When the plan was made, when it is to be reviewed, and when parents were told. */
export function PlanDates({ plan, onShow }: { readonly plan: Plan; readonly onShow: (place: Span) => void }) {
  const styles = useStyles();
  const made = plan.dates.find(({ field }) => field === 'plan_date');
  const told = plan.dates.find(({ field }) => field === 'parents_told');
  const met = plan.meetings.findLast(({ day, kind }) => kind !== 'contact' && day <= plan.today);
  return (
    <section aria-label="Dates">
      <h2 className={styles.title}>Dates</h2>
      <dl className={styles.list}>
        <dt className={styles.term}>Plan made</dt>
        <dd className={styles.day}>{shown(made)}</dd>
        <dt className={styles.term}>Last meeting</dt>
        <dd className={styles.day}>{shown(met)}</dd>
        <dt className={styles.term}>Next review</dt>
        <dd className={styles.day}>
          {shown(plan.reviewDate)}
          {plan.reviewDate?.day && <Away day={plan.reviewDate.day} today={plan.today} />}
        </dd>
        <dt className={styles.term}>Parents told</dt>
        <dd className={styles.day}>{shown(told)}</dd>
      </dl>
    </section>
  );

  function shown(date: Pick<DateMention, 'span' | 'day' | 'start'> | undefined) {
    if (!date) return 'Not said';
    return (
      <Link as="button" inline onClick={() => onShow(date.span)}>
        {sayDate(plan, date)}
      </Link>
    );
  }
}

function Away({ day, today }: { readonly day: Day; readonly today: Day }) {
  const styles = useStyles();
  const days = daysBetween(today, day);
  if (days === 0) return ', today';
  return days < 0 ? <span className={styles.past}>, {count(-days, 'day')} ago</span> : `, in ${count(days, 'day')}`;
}
