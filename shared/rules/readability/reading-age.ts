import { goodPractice } from '../../plan/authorities';
import { runningProse } from '../../plan/school-words';
import { readingAge } from '../../text/reading-age';
import { report, rule } from '../rule';

const easyEnough = 14;

const heavy =
  'Alexandra participates enthusiastically in mathematical investigations whenever appropriate visual representations accompany the introductory explanations. ';
const longest =
  'Collaborative conversations concerning unfamiliar vocabulary, undertaken immediately before independent written activities, considerably improve organisation and accuracy.';
const easy = 'Ali likes maths. He works well with a friend. A number line helps him to count on. ';

export default rule({
  id: 'reading-age',
  severity: 'hint',
  authority: goodPractice('a reading age of 9 to 14 for public information, as councils ask for'),
  summary: `The plan’s running text asks for a reading age above ${easyEnough}.`,
  why: 'Parents, and often the child, should be able to read the plan without help.',
  examples: {
    bad: [`${heavy.repeat(14)}[[${longest}]]`, `${heavy.repeat(16)}\n\n[[${longest}]]\n\n${easy}`],
    good: [easy.repeat(14), heavy.repeat(5), `${easy.repeat(30)}${heavy}`],
  },
  *check(plan) {
    const sentences = runningProse(plan);
    const age = readingAge(sentences);
    if (age === undefined || Math.round(age) <= easyEnough) return;
    const { block, from, to } = sentences.reduce((longest, one) => (one.words > longest.words ? one : longest));
    yield report(
      { block, from, to },
      `The text asks for a reading age of about ${Math.round(age)}. The longest sentences, such as this one, drive it most.`,
    );
  },
});
