import { codeOfPractice } from '../../plan/authorities';
import { isLofty } from '../../plan/outcome/hopes';
import { report, rule } from '../rule';

export default rule({
  id: 'aspiration-as-outcome',
  severity: 'hint',
  authority: codeOfPractice('9.65, on EHC plans; good practice for SEN support'),
  summary: 'A hope for later life stands among the outcomes.',
  why: 'Hopes matter and belong in the plan. Outcomes are the steps towards them that can be reached soon.',
  examples: {
    bad: [
      '[[I want to be a farmer]]',
      '[[When I grow up I will drive a train.]]',
      '[[Mia will become a vet.]]',
      '[[Leo will go on to an apprenticeship in joinery.]]',
      '[[Mia will become a children’s nurse.]]',
      '[[Mia will have lots of friends]]',
      '[[Mia will own a cake shop one day.]]',
      '[[Mia will work in a zoo and have her own flat.]]',
      '[[Mia will grow up to be a marine biologist.]]',
      '[[Mia will one day sing at the Albert Hall.]]',
      '[[Mia will reach her full potential.]]',
      '[[Mia will go to university to study chemistry.]]',
      '[[Mia will run her own café.]]',
    ],
    good: [
      'By Easter Mia will become a playground leader on 2 days a week.',
      'By Easter I will feed the class rabbit on my own every morning.',
      'I want to read 20 new words by half term.',
      'By Easter Mia will come to school on one day.',
      'By Easter Mia will work in the shop on 2 days a week.',
      'By Easter Mia will work at the hotel every Friday for three hours.',
    ],
  },
  *check({ outcomes }) {
    for (const { span, text, aspiration, measurable, provision } of outcomes) {
      if (aspiration || (!provision && !measurable && isLofty(text)))
        yield report(span, 'Keep this with the hopes and wishes, and write the next step towards it here.');
    }
  },
});
