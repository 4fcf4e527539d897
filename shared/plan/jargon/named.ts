import { givenNames } from '../../lexicons/names';
import { officeWeights } from '../../lexicons/jargon-classes';
import { ordinaryCapitals } from '../../lexicons/jargon-capitals';
import type { Run, Word } from './words';

/** What follows the name of a programme or a test. */
const kind =
  /^(?:programmes?|interventions?|schemes?|screeners?|screening|scales?|inventory|questionnaires?|battery|toolkit|framework|curriculum|approach|method|assessments?|tests?|subtests?|checklist|protocol|phonics|cards|strategy|materials|kit|portfolio|index|profile)$/;
/** What stands beside the name of a test. */
const score =
  /^(?:percentile|percentiles|centile|centiles|stanine|stanines|composite|subtest|subtests|age-equivalent)$/;
const scored = /^(?:standard|standardised|scaled|raw|quotient|index|composite)$/;
const link = /^(?:and|of|for|the)$/;
const opensTest = /^(?:the|on|using|with|by|via|from|completed|did|took|called|s)$/;
const notTest =
  /(?:ist|cian|chers?|[^t]ator|tants?|visor|nurse|service|team|school|academy|centre|hospital|college|trust|council|clinic|department|class|room|house|group|street|road|park|church|club)s?$/;
const screen =
  /^(?:tv|telly|watch|watches|watched|watching|episode|series|film|youtube|netflix|driving|blood|theory|match|cricket)$/;

const isName = ({ small, capital }: Word) =>
  capital &&
  /^\p{L}{3}/u.test(small) &&
  !ordinaryCapitals.has(small) &&
  !givenNames.has(small.replace(/'s$/, '')) &&
  !notTest.test(small);
const isOrdinary = ({ small }: Word) => ordinaryCapitals.has(small) || officeWeights.has(small);

const hasScore = (words: readonly Word[]) =>
  words.some(
    ({ small }, at) =>
      score.test(small) ||
      (scored.test(small) && /^scores?$/.test(words[at + 1]?.small ?? '')) ||
      (/^(?:reading|spelling|language)$/.test(small) && words[at + 1]?.small === 'age') ||
      (small === 'age' && words[at + 1]?.small === 'equivalent'),
  );

/** The last of the words in capitals that begin at `first`: small links between two of them belong to the name. */
function endOfName(words: readonly Word[], first: number): number {
  let last = first;
  for (let at = first + 1; at < words.length && words[at]!.joined && at - first < 6; at++) {
    if (words[at]!.capital && !kind.test(words[at]!.small)) last = at;
    else if (!link.test(words[at]!.small)) break;
  }
  return last;
}

/** Names of programmes and tests that no list knows, by what stands beside them: “the Jump Ahead programme”, “4th centile on the Bayley”. */
export function* namesIn(words: readonly Word[]): Iterable<Run> {
  if (!words.some(({ capital }, at) => at > 0 && capital) || words.some(({ small }) => screen.test(small))) return;
  const isScored = hasScore(words);
  for (let first = 0; first < words.length; first++) {
    const word = words[first]!;
    if (!word.capital || (ordinaryCapitals.has(word.small) && !words[first + 1]?.capital)) continue;
    const last = endOfName(words, first);
    const name = words.slice(first, last + 1);
    const next = words[last + 1];
    const before = words[first - 1];
    const isTitled = before !== undefined && /^(?:mr|mrs|ms|miss|mx|dr|st|prof|sir)$/.test(before.small);
    const isNew = name.some(isName) && !name.some((one) => notTest.test(one.small)) && !isTitled;
    // The capital of a sentence's first word tells nothing.
    const isTold = first > 0 || name.filter((one) => one.capital).length > 1;
    if (isNew && isTold && !name.every(isOrdinary)) {
      if (next?.joined && kind.test(next.small)) yield [first, last + 1];
      else if (isScored && before?.joined && opensTest.test(before.small) && isName(word)) yield [first, last];
    }
    first = last;
  }
}
