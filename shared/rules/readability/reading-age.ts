import { goodPractice } from '../../plan/authorities';
import { readingOfPlan } from '../../plan/school-sentences';
import { report, rule } from '../rule';

const heavy =
  'Alexandra participates enthusiastically in mathematical investigations whenever appropriate visual representations accompany the introductory explanations. ';
const longest =
  'Collaborative conversations concerning unfamiliar vocabulary, undertaken immediately before independent investigative activities, considerably improve organisation and accuracy in the explanations.';
const easy = 'Ali likes maths. He works well with a friend. A number line helps him to count on. ';
const long =
  'In the morning he sits with a friend at the front of the room near the door and he works on the cards that his teacher has put in the blue tray for him so that he can start on his own and then go on to the next one. ';

export default rule({
  id: 'reading-age',
  severity: 'hint',
  authority: goodPractice('a reading age of 9 to 12, so that most parents can read the plan'),
  summary: 'The school’s part of the plan asks for a higher reading age than the one that the settings aim at.',
  why: 'Parents, and often the child, should be able to read the plan without help. Names and terms that have to stand are not counted.',
  examples: {
    bad: [
      `${heavy.repeat(8)}[[${longest}]]`,
      `${heavy.repeat(9)}\n\n[[${longest}]]\n\n${easy}`,
      `[[${long.trim()}]] ${long.repeat(3)}`,
      `## Provision\n| Support | Who |\n| [[${long.trim()}]] | Mrs Hill |\n| ${long} | Mrs Hill |\n| ${long} | Mr Poe |`,
    ],
    good: [
      easy.repeat(14),
      heavy.repeat(3),
      `${easy.repeat(30)}${heavy}`,
      'Ali meets the occupational therapist and the educational psychologist from the Educational Psychology Service. '.repeat(
        9,
      ),
      `## My views\n${heavy.repeat(14)}`,
    ],
  },
  *check(plan) {
    const reading = readingOfPlan(plan);
    const aim = plan.settings.readingAge;
    if (!reading || Math.round(reading.age) <= aim) return;
    const age = `The plan reads at about age ${Math.round(reading.age)}, and the aim is ${aim}.`;
    const words = reading.longWords.slice(0, 3).map((word) => `“${word}”`);
    yield report(
      reading.places[0]!,
      reading.drivenBy === 'sentences' || words.length === 0
        ? `${age} Its sentences have ${Math.round(reading.length)} words on average: cut the long ones, such as this, in two.`
        : `${age} Long words drive it most, such as ${words.join(', ')}: use shorter ones where you can, first here.`,
    );
  },
});
