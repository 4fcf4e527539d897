import { givenNames } from '../../lexicons/names';
import { officeWeights } from '../../lexicons/jargon-classes';
import { ordinaryCapitals } from '../../lexicons/jargon-capitals';
import type { Run, Word } from './words';
import { wordSet } from '../../text/word-set';

/** What follows the name of a programme or a test. */
const kind =
  /^(?:programmes?|interventions?|schemes?|screeners?|screening|scales?|inventory|questionnaires?|battery|toolkit|framework|curriculum|approach|method|assessments?|tests?|subtests?|checklist|protocol|phonics|tutoring|cards|strategy|materials|kit|portfolio|index|profile)$/;
/** What stands beside the name of a test. */
const score = wordSet(
  'percentile percentiles centile centiles stanine stanines composite subtest subtests age-equivalent',
);
const scored = wordSet('standard standardised scaled raw quotient index composite');
const aged = wordSet('reading spelling language');
const link = /^(?:and|of|for|the)$/;
const opensTest = /^(?:the|on|using|with|by|via|from|completed|did|took|called|s)$/;
const notTest =
  /(?:ist|cian|chers?|[^t]ator|tants?|visor|nurse|service|team|school|academy|centre|hospital|college|trust|council|clinic|department|class|room|house|group|street|road|park|church|club)s?$/;
const screen = wordSet(
  'tv telly watch watches watched watching episode series film youtube netflix driving blood theory match cricket',
);

const isName = ({ small, capital }: Word) =>
  capital &&
  /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3}/.test(small) &&
  !ordinaryCapitals.has(small) &&
  !givenNames.has(small.replace(/'s$/, '')) &&
  !notTest.test(small);
const isOrdinary = ({ small }: Word) => ordinaryCapitals.has(small) || officeWeights.has(small);

const hasScore = (words: readonly Word[]) =>
  words.some(
    ({ small }, at) =>
      score.has(small) ||
      (scored.has(small) && /^scores?$/.test(words[at + 1]?.small ?? '')) ||
      (aged.has(small) && words[at + 1]?.small === 'age') ||
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

/** Words of which the names of programmes for children are made: one of them makes several words in capitals such a name. */
const programmeWord =
  /^(?:talk|talking|words?|read|reading|maths|numbers?|sounds?|letters?|spell|spelling|language|speech|autism|dyslexia|dyslexic|attention|listen|listening|social|emotions?|emotional|feelings?|friends?|friendship|motor|sensory|movement|handwriting|write|writing|phonics|comprehension|vocabulary|literacy|numeracy|memory|thinking|skills?|calm|mindful|mindfulness|resilience|anxiety|worry|worries|therapy|catch|boost|booster|boosters|recovery|precision|rapid|fluency|beat|regulation|intervention|learning)$/;
const programmeEnd =
  /^(?:gold|boost|boosters?|recovery|plus|pro|express|blast|beat|builders?|detectives?|heroes|stars?|steps|ladders?|blocks|box|boxes|bucket|trail|track|explorer|explorers|online|shark|eggs|wise|works|wizards?|rockets?|fit|first|matters|up|time|trails?|links?|makers?|zone|zones|power|academy|seeds|wings|bridge|bridges|clubhouse|\d)$/;
const notProgramme =
  /^(?:room|team|lead|leader|service|club|day|week|award|awards|road|school|group|area|corner|teacher|assistant|support|hub|base|unit|centre|department|policy|festival|fair|show|cup|league|park|house|challenge|library|shed|office|garden|trip|book|books|homework|lesson|lessons|test|exam|exams|gcse|set|paper|badge|sticker|certificate|prize|medal)s?$/;

/** “Dyslexia Gold”, “Talk Boost”: several capitals in a row, of which one is a word of such names and another ends one. */
const isProgramme = (name: readonly Word[], next: Word | undefined): boolean =>
  name.length > 1 &&
  name.length < 5 &&
  name.every(({ capital, small }) => capital || link.test(small)) &&
  name.slice(0, -1).some(({ small }) => programmeWord.test(small)) &&
  programmeEnd.test(name.at(-1)!.small) &&
  !name.some(({ small }) => notProgramme.test(small)) &&
  !(next?.joined && notProgramme.test(next.small));

/** The last word of a test's full name, in capitals: “Suffolk Reading Scale”. */
const testEnd =
  /^(?:tests?|scales?|inventory|screener|battery|index|survey|checklist|questionnaire|schedule|measure|matrices)$/;
const noTestName =
  /^(?:year|key|stage|class|form|term|end|week|my|our|your|sats|gcse|mock|driving|theory|blood|eye|hearing|mr|mrs|miss|ms)$/;
const testOf = wordSet('test assessment evaluation inventory scale schedule measure survey analysis');

/** Where the full name of a test that starts at `first` ends: “British Spelling Test”, “Test of Word Knowledge”. */
function endOfTest(words: readonly Word[], first: number, last: number): number {
  const name = words.slice(first, last + 1);
  if (name.some(({ small }) => noTestName.test(small))) return -1;
  const next = words[last + 1];
  if (name.length > 1 && next?.joined && next.capital && testEnd.test(next.small)) return last + 1;
  return -1;
}

/** What the second half of a school’s software is called: “EduTrack”. */
const ofSoftware =
  /[a-z](?:Track|Tracker|Monitor|Portal|Map|Pod|Key|Log|Link|Works|Wise|Hub|Shark|Reader|Writer|Spell|Maths|Words|Talk|Coach|Concern|Quest|Path|Pathway|Pupil|Class|School|Schools|Learn|Learning|Plan|Plans|Data|Base|Desk|Gateway|Skills|Read|Type)$/;
const opensSoftware = /^(?:on|onto|in|into|via|using|uses|use|through|with|the|our|from)$/;

/** Names of programmes and tests that no list knows, by what stands beside them: “the Jump Ahead programme”, “4th centile on the Bayley”. */
export function* namesIn(words: readonly Word[]): Iterable<Run> {
  if (!words.some(({ capital }, at) => at > 0 && capital) || words.some(({ small }) => screen.has(small))) return;
  const isScored = hasScore(words);
  for (let first = 0; first < words.length; first++) {
    const word = words[first]!;
    if (word.inner && ofSoftware.test(word.inner) && opensSoftware.test(words[first - 1]?.small ?? '')) {
      yield [first, first];
      continue;
    }
    const isTestOf = testOf.has(word.small) && words[first + 1]?.small === 'of' && words[first + 2]?.capital;
    if (!word.capital || (ordinaryCapitals.has(word.small) && !words[first + 1]?.capital && !isTestOf)) continue;
    const last = endOfName(words, first);
    const name = words.slice(first, last + 1);
    const next = words[last + 1];
    const before = words[first - 1];
    const test = endOfTest(words, first, last);
    if (test > 0 || (isTestOf && name.length > 2)) {
      yield [first, Math.max(test, last)];
      first = Math.max(test, last);
      continue;
    }
    const cut = name.findIndex(({ small }) => small === 'and');
    const until = cut > 1 ? first + cut - 1 : last;
    if (isProgramme(words.slice(first, until + 1), words[until + 1])) {
      yield [first, until];
      first = until;
      continue;
    }
    const isTitled = before !== undefined && /^(?:mr|mrs|ms|miss|mx|dr|st|prof|sir)$/.test(before.small);
    const isNew = name.some(isName) && !name.some((one) => notTest.test(one.small)) && !isTitled;
    // The capital of a sentence's first word tells nothing.
    const isTold = first > 0 || name.filter((one) => one.capital).length > 1;
    if (isNew && isTold && !name.every(isOrdinary)) {
      if (next?.joined && kind.test(next.small) && !noTestName.test(word.small)) yield [first, last + 1];
      else if (isScored && before?.joined && opensTest.test(before.small) && isName(word)) yield [first, last];
    }
    first = last;
  }
}
