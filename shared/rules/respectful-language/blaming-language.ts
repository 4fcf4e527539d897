import { insults } from '../../lexicons/respectful-classes';
import { goodPractice } from '../../plan/authorities';
import { unfairWords } from '../../plan/respectful/respectful';
import { insteadOf } from '../../plan/school-words';
import { report, rule } from '../rule';

const insult = new RegExp(`(?<![A-Za-z-])(?:${insults.join('|')})(?![A-Za-z-])`, 'i');

export default rule({
  id: 'blaming-language',
  severity: 'warning',
  authority: goodPractice('language that cares, as agreed with young people in care'),
  summary: 'Words blame the child or the family.',
  why: 'The family reads this plan. What was seen, and what helps, can be agreed on; blame ends the conversation.',
  examples: {
    bad: [
      'Name: Mia Patel\n\n## My journey\nMia loved nursery. Staff feel that she [[manipulates her]] parents.',
      'Name: Mia Patel\n\n## About me\nMia is [[lazy]] and tires quickly.',
      '[[Constantly off task]] in maths.',
      ['Leo [[absconds]] most days.', 'Leo leaves without telling an adult most days.'],
      'She is [[attention seeking]] and [[refuses to]] join in.',
      'His parents [[failed to attend]] the meeting.',
      'The family is [[hard to reach and in denial]].',
      'Kai [[has tantrums]] at tidy-up time when he can’t [[get his own way]].',
      'Dan [[kicks off]] at lunch and has [[anger issues]].',
      'She [[could read well if she wanted to]].',
      'Mum [[lets him stay up all night]].',
      'He is an [[irresponsible]] boy and [[runs rings round]] staff.',
    ],
    good: [
      'Acting out ways to ask for a turn.',
      'How it went (talked over on 11 January with Mum).',
      'In September he needed telling every time.',
      'Puzzle cards that are too hard on purpose.',
      'A red and green cup on his table; Mr Lacey goes to him within a minute of seeing red.',
      'Print the words and put it on Mia’s table. Adults encourage Leo to join in. Agree one piece of work to do at home.',
      'Kian plots his own score on the chart.',
      'By Easter Mia will wait for a turn on her own in 4 games out of 5.',
      'The bus company refuses to stop here.',
      'The printer won’t work and the taxi refused to wait.',
      'He was refused a place at the club.',
      'She told us that she feels lazy after lunch.',
      'He says he is naughty.',
      'He has Oppositional Defiant Disorder.',
      'Tia is not naughty: she is frightened.',
      'They act out stories with puppets.',
      'We watched the violent weather from the window.',
      'She asks for an adult’s attention by raising her hand.',
      'He kicks off his shoes; the match kicks off at two.',
      'Never call him lazy: nobody is naughty here.',
      'She reads The Lazy Pig and a book about a rude prince.',
      'Other children made rude comments to her.',
      'He is entitled to free meals, and finds the bell irritating.',
      'The defiant behaviour support team visits.',
      'Plans staying the same, or somebody telling me if they won’t.',
      'Assembly goes on and on. He talks non stop about trains.',
      'She still has bad headaches and missed 11 afternoons because of them.',
      'It helps to have somebody who doesn’t make a fuss.',
      'Kwame dictates the report to his phone. Every day went the same way.',
      'Steps are hard going, as her muscles have to work harder.',
      'Drawing mentor scheme on Wednesdays. Mo waits for her to have a go.',
      'It was agreed that she would have a card to show when she wanted to leave.',
      'Her eyes make small movements that she cannot control.',
      'Photograph: none held (Mia and her mum chose not to).',
      'The hall is loud and tires her out.',
      'He gives help without showing off.',
      'Class: 2 Badger\nShe acts out three ways to ask for a repeat.',
    ],
  },
  *check(plan) {
    for (const hit of yield* unfairWords(plan, 'blame')) {
      const { says, fixes } = insteadOf(plan, hit);
      // A word against the child comes before all else.
      const severity = hit.entry.arguable ? 'hint' : insult.test(hit.quote) ? 'error' : 'warning';
      yield report(hit.span, `“${hit.quote}” can sound like blame. ${says}`, { fixes, severity });
    }
  },
});
