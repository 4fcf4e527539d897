import { codeOfPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

export default rule({
  id: 'provision-as-outcome',
  severity: 'warning',
  authority: codeOfPractice('9.66, on EHC plans; good practice for SEN support'),
  summary: 'An outcome says what adults do or what the child is given.',
  why: 'Support can be given in full and change nothing. The outcome is what the child can do because of it.',
  examples: {
    bad: [
      '[[To support Dylan’s transition into Year 7]]',
      '[[Extra time and a reader to be in place for all tests by January.]]',
      '[[To access a range of sensory activities.]]',
      '[[Kaiden to go to lunchtime Lego club]]',
      '[[Ben will get his exam access arrangements sorted]]',
      '[[Daily reading with an adult]]',
      '[[Ravi will receive 20 minutes of reading support each day.]]',
      '[[Staff to use a timer with Tess by half term]]',
      '[[Encourage Lena to join in]]',
      '[[Weekly session with the ELSA]]',
      '[[Dominic to attend Boxing Mentors.]]',
      '[[I will go to Rapid Readers]]',
      '[[Adults model two-word phrases during play.]]',
      '[[Opportunities to practise the journey with a mentor, 4 trips before July.]]',
      '[[By Easter Mia will have a lunch club place.]]',
      '[[Mia will have a now-and-next board and her own carpet square by Christmas.]]',
      '[[Mia will have a movement break every morning.]]',
      '[[Mia will have Makaton with Chelsea.]]',
    ],
    good: [
      'Anxiety levels reduced',
      'Sam will be in place on the carpet within two minutes of the bell, 4 days out of 5.',
      '## Assess\nReading is slow.\n## Plan\nOutcome 1: By Easter Mia will use 30 words.\n## Do\nFor outcome 1: Mr Cole plays a naming game with Mia for 10 minutes every morning.',
      'By half term Ravi will read 30 key words on his own.',
      'Omar will attend 95% of lessons by the end of the spring term.',
      'By Easter Zoe will help a friend tidy up on 3 days out of 5.',
      '4/5 sessions – sits with the group for 10 minutes by Easter',
      'By Easter Mia will have a place in the team.',
      'By Easter Mia will have a full set of pens in her hand at the start of 4 lessons out of 5.',
      'Mia asks "can I have a break please" before leaving her seat, four times in every five, by Easter.',
    ],
  },
  *check({ outcomes }) {
    for (const { span, provision } of outcomes) {
      if (provision)
        yield report(span, 'This is support, not an outcome. Say what the child will be able to do because of it.');
    }
  },
});
