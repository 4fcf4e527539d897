import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const unfair = (words: string): readonly string[] =>
  reviewPlan(
    readPlan(
      readText(
        `Name: Mia Patel\nDate of birth: 3 May 2018\n\n## Needs\n\n${words}\n\n## Outcomes\n\nBy 19 March 2027 Mia will read 40 key words on her own (now 12).`,
      ),
      defaultSettings('2026-11-22'),
    ),
  ).flatMap(({ rule, quote }) => (/^(?:blaming|deficit)-language$/.test(rule) ? [quote] : []));

test.each([
  'At home she sings, bosses the cat and does all the voices.',
  'He bosses his little brother about and his brother adores him.',
  'She bosses her teddies about in Romanian.',
  'She cheats at Uno with Grandad and they both laugh.',
  'He winds up his sister and she winds him up right back.',
  'Reading for an hour gives me a headache.',
  'What has helped is Miss Iqbal ringing on Sundays and not making a fuss.',
  'Please don’t make a fuss about it when she eats something new.',
  'It went better once we stopped making a fuss of every bite.',
  'She can leave without making a fuss.',
  'What brings him back is me sitting on the floor a little way off, saying nothing, and humming.',
  'Counting to ten brings him back to the room.',
  'She likes to stand some way off and watch first.',
  'He watches from a long way off before he joins in.',
  'Mrs Kaye: talks over the assembly, one to one, 5 minutes, each Tuesday and Friday beforehand.',
  'Mum talks over the plan with Nan.',
])('nobody is blamed by: %s', (words) => expect(unfair(words)).toEqual([]));

test.each([
  'She bosses other children about.',
  'He bosses staff.',
  'She gives me a headache.',
  'Kai gives the TA a headache.',
  'He winds other children up.',
  'She makes a fuss about her coat.',
  'He makes a fuss when told no.',
  'He never stops making a fuss.',
  'He cannot leave without making a fuss.',
  'She talks over people.',
  'He talks over the teacher.',
  'She talks over others in group work.',
  'His spelling is way off.',
  'He cheats at games.',
  'She orders other children about.',
])('a note stays on: %s', (words) => expect(unfair(words)).toHaveLength(1));
