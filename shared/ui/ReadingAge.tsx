import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../plan/plan';
import { readingOfPlan } from '../plan/school-sentences';
import type { Span } from '../text/span';
import { shorten } from './shorten';

const useStyles = makeStyles({
  root: { lineHeight: tokens.lineHeightBase300 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  sentence: {
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    // Two short sentences below each other are still easy to hit.
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How hard the plan is to read, what makes it so, and the sentences to look at first; nothing where there is too little text to say. */
export function ReadingAge({ plan, onShow }: { readonly plan: Plan; readonly onShow: (place: Span) => void }) {
  const styles = useStyles();
  const reading = readingOfPlan(plan);
  if (!reading || !plan.english) return null;
  const { age, drivenBy, longWords, places } = reading;
  const words = longWords.slice(0, 3).map((word) => `“${word}”`);
  const driver =
    drivenBy === 'sentences'
      ? 'Long sentences raise it most.'
      : `Long words raise it most${words.length > 0 ? `: ${words.join(', ')}` : ''}.`;
  const wordsOf = ({ block, from, to }: Span) => plan.blocks.get(block)!.text.slice(from, to).trim();
  // A review repeats the outcomes: each sentence is looked at once.
  const sentences = places.filter(
    (place, index) => places.findIndex((other) => wordsOf(other) === wordsOf(place)) === index,
  );
  const shown = Math.max(6, Math.round(age));
  const aim = plan.settings.readingAge;
  return (
    <section className={styles.root} aria-label="Reading age">
      <h2 className={styles.title}>Reads like age {shown}</h2>
      <p className={styles.text}>
        {shown <= aim ? `That is within your aim of ${aim}.` : `Your aim is ${aim} or below.`} {driver} The hardest
        sentences:
      </p>
      <ol className={styles.list}>
        {sentences.map((place) => {
          const words = wordsOf(place);
          return (
            <li key={`${place.block} ${place.from}`}>
              <Link as="button" inline className={styles.sentence} onClick={() => onShow(place)}>
                {shorten(words)}
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
