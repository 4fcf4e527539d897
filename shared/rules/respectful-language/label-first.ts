import { goodPractice } from '../../plan/authorities';
import { unfairWords } from '../../plan/respectful/respectful';
import { insteadOf } from '../../plan/school-words';
import { report, rule } from '../rule';

export default rule({
  id: 'label-first',
  severity: 'warning',
  authority: goodPractice('inclusive language, as in the government’s guide to writing about disability'),
  summary: 'A label stands where the child should stand.',
  why: 'A category says little about one child and stays long after the plan. The name, and what the child needs, say more.',
  examples: {
    bad: [
      ['Tom sits with an [[SEN child]] at lunch.', 'Tom sits with a child with special educational needs at lunch.'],
      'She is in the [[bottom set]] for maths and is [[wheelchair bound]].',
      'He joins in like a [[normal child]] in PE.',
      'Amir is [[an epileptic]] and is one of the [[less able]].',
      'Our [[EHCP kids]] use the side door, and he [[is an SEN]].',
    ],
    good: [
      'SEN Learner Plan (single student)',
      'Ms Haverstock, who leads on special needs in our school, teaches the group.',
      'Ruby has special educational needs and a hearing impairment.',
      'Ruby uses a wheelchair and parks by the disabled toilet.',
      'The club has its normal start time on Tuesday.',
      'Mia is autistic; her brother is a child with autism.',
      'She had an epileptic seizure in June.',
      'Jo told us “I am thick and in the bottom set”.',
      '## Pupil views\nI do not want to be the SEN child in the bottom set.',
      'The SEN pupil passport is in the blue file.',
      'He can call for his regular adult.',
      'Mrs Clegg looks after special needs in our nursery.',
    ],
  },
  *check(plan) {
    for (const hit of yield* unfairWords(plan, 'label')) {
      const { says, fixes } = insteadOf(plan, hit);
      const severity = hit.entry.arguable ? 'hint' : 'warning';
      yield report(hit.span, `“${hit.quote}” puts a label first. ${says}`, { fixes, severity });
    }
  },
});
