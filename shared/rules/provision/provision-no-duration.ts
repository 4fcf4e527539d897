import { essex } from '../../plan/authorities';
import { besideAmount } from '../../plan/provision/anchor';
import { isAskedGently } from '../../plan/provision/covered';
import { asHint, report, rule } from '../rule';

export default rule({
  id: 'provision-no-duration',
  severity: 'warning',
  authority: essex('provision that is specified and quantified'),
  summary: 'A session has no length.',
  why: '“Three times a week” may mean fifteen minutes or three hours. The length makes the offer clear.',
  examples: {
    bad: [
      'Reading with Mr Cole [[three times a week]]',
      '[[Daily]] speech sound practice with the class TA',
      'Speech sounds from the sheet with Mrs Lin, 1:1, [[3x a week]].',
    ],
    good: [
      'Homework club with Ms Obi, Tues and Thurs 3–4',
      'Times-table grid in her pencil case',
      'Reading with Mr Cole three times a week for 15 minutes',
      'The class teacher will seat Ana near the board in every lesson.',
      'Coloured overlay for all reading',
      '| Support | Who | How often | How long |\n| Reading | Mr Cole | 3 x week | 15 |',
      'Mr Bassey, travel trainer, rides with him on five mornings a week for three weeks.',
      'Ms Lindgren sends a text message at 7pm on the evening before each of his three workshops a week.',
      'Reading pen from Mrs Hallam, kept in his locker, used in every English and history lesson.',
      'Met at the side gate and walked in by Mrs Roe, every day.',
      'In-class support from Mrs Roe in 4 English lessons per week.',
    ],
  },
  *check({ provisions }) {
    for (const provision of provisions) {
      const { frequency, duration, session, quantified, text } = provision;
      if (inLessons.test(text)) continue;
      // Where both are missing the note on how often asks for the length too.
      if (session && frequency && !duration)
        yield report(
          besideAmount(provision, frequency),
          'Say how long each time, in minutes or hours.',
          asHint(quantified || isAskedGently(provision, 'duration')),
        );
    }
  },
});

/** “4 English lessons per week”: a lesson is as long as it is. */
const inLessons =
  /\b(?:\d|two|three|four|five|six) (?:[A-Za-z]+ ){0,2}lessons? (?:per|a|each|every) (?:week|fortnight|day)\b/i;
