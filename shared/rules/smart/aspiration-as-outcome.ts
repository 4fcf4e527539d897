import { codeOfPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

export default rule({
  id: 'aspiration-as-outcome',
  severity: 'hint',
  authority: codeOfPractice('9.65'),
  summary: 'A hope for later life stands among the outcomes.',
  why: 'Hopes matter and belong in the plan. Outcomes are the steps towards them that can be reached soon.',
  examples: {
    bad: ['[[I want to be a farmer]]', '[[When I grow up I will drive a train.]]'],
    good: [
      'By Easter I will feed the class rabbit on my own every morning.',
      'I want to read 20 new words by half term.',
    ],
  },
  *check({ outcomes }) {
    for (const { span, aspiration } of outcomes) {
      if (aspiration)
        yield report(span, 'Keep this with the hopes and wishes, and write the next step towards it here.');
    }
  },
});
