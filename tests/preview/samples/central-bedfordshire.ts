import { paragraph, table, type WrittenCell } from '../../../shared/docx/markup';
import { packDocx } from '../../../shared/docx/pack';
import type { Day } from '../../../shared/text/day';
import { inFigures, inWords, sampleDates } from './dates';

/** A SEND Support Plan as Central Bedfordshire asks for it: some of it clear, some of it not yet. */
export function centralBedfordshire(today: Day): Uint8Array {
  const dates = sampleDates(today);
  const due = inWords(dates.due);
  const body = [
    paragraph('SEND Support Plan', { style: 'Title' }),
    heading('Personal information'),
    grid(
      'Personal information',
      [2, 3],
      [
        [name('My name'), cell('Amira Hussain')],
        [name('I like to be called'), cell('Mimi')],
        [name('Date of birth'), cell(inWords(dates.born(6, '06-02')))],
        [name('School'), cell('Willowbank Middle School')],
        [name('Year group'), cell('Year 6')],
        [name('Class teacher'), cell('Mrs Sarah Okafor')],
        [name('SENCO'), cell('Mr Daniel Price')],
        [name('Stage'), cell('Stage 2')],
        [name('Date of this plan'), cell(inWords(dates.ago(24)))],
        [name('Review date'), cell(inWords(dates.review))],
      ],
    ),
    heading('My One Page Profile'),
    sub('What people like and admire about me'),
    ...list([
      'I am funny and I can do voices from films.',
      'I look after my little brothers.',
      'I never give up on a drawing.',
    ]),
    sub('What is important to me'),
    ...list([
      'Drawing, my cats Zizi and Olive, and Eid at my aunt’s house.',
      'Sitting with Hannah.',
      'That people do not talk over my head.',
    ]),
    sub('How best to support me'),
    ...list([
      'Look at me when you speak, because I wear hearing aids and I read lips.',
      'Write the new words on the board.',
      'Staff should ensure that appropriate strategies are implemented consistently.',
    ]),
    heading('My Circle of Support'),
    grid(
      'My Circle of Support',
      [2, 3],
      [
        [head('Who'), head('How they help me')],
        [cell('Mum and Dad'), cell('They help me to charge my hearing aids every night.')],
        [cell('Mrs Okafor'), cell('She wears my microphone and checks that I have understood.')],
        [cell('Miss Lucy Grant, teaching assistant'), cell('She goes through new words with me before science.')],
        [cell('Ms Helen Ward, ToD'), cell('She visits each half term.')],
      ],
    ),
    heading('Good day and bad day'),
    grid(
      'Good day and bad day',
      [1, 1, 1],
      [
        [head('A good day'), head('A bad day'), head('What could make my days better')],
        [
          cell('I know what we are doing. Hannah is in. We have art.'),
          cell('Assembly in the hall. Everybody talks at once and I go home with a headache.'),
          cell('A seat at the front in assembly. Five minutes of quiet afterwards.'),
        ],
      ],
    ),
    heading('My Journey'),
    paragraph(
      'Amira was born deaf in her left ear and lost some of the hearing in her right ear when she was four. She has worn hearing aids since then. She came to Willowbank from Fairfield Lower School two years ago. Since starting she has made good friends and joined the art club, but she was very tired in the first winter and missed 19 days.',
    ),
    paragraph(
      'My hopes: I want to draw cartoons for television. I want to go on the Year 6 trip and not miss what the guide says.',
    ),
    paragraph(
      'My family’s hopes: We hope that Amira will feel at home in her next school, that she will ask when she has not heard something, and that she will stay as cheerful as she is.',
    ),
    heading('Planning to meet my needs'),
    sub('My strengths and skills'),
    paragraph(
      'Amira reads for pleasure and is ahead of her age in art. She explains her ideas well when she has had time to think.',
    ),
    sub('Concerns'),
    grid(
      'Concerns',
      [1, 3],
      [
        [head('Who'), head('What they are worried about')],
        [cell('Amira'), cell('I miss things and then I copy Hannah.')],
        [
          cell('Mum and Dad'),
          cell('She is exhausted when she comes home and she does not tell us when a hearing aid is broken.'),
        ],
        [
          cell('Professionals'),
          cell(
            'Assessment by the ToD indicates that receptive vocabulary is at the 9th percentile, which is having a significant impact upon her ability to access the curriculum, particularly within science, and the radio aid is not being utilised in a consistent manner by all members of staff.',
          ),
        ],
      ],
    ),
    heading('My outcomes'),
    grid(
      'My outcomes',
      [3, 4, 4, 2],
      [
        [
          head('Long-term outcome'),
          head('Short-term steps'),
          head('What will happen and who will do it'),
          head('By when'),
        ],
        [
          cell('By the end of Year 6, Amira will tell an adult every time she has not heard an instruction.'),
          cell(
            `By ${due}, Amira will show her “say it again” card within one minute when she has missed an instruction, in three lessons out of four.`,
          ),
          cell('Miss Lucy Grant practises with the card with Amira, one to one, for 10 minutes, twice a week.'),
          cell(due),
        ],
        [
          cell('Amira will understand the words that she needs in Year 7 science.'),
          cell('Amira will explain 25 of the 30 new science words in a sentence of her own.'),
          cell('Pre-teaching of vocabulary with Miss Grant.'),
          cell(due),
        ],
        [
          cell('Amira will have better wellbeing.'),
          cell('Amira will attend a nurture group.'),
          cell('Access to the nurture group and emotional literacy support as needed.'),
          cell(''),
        ],
      ],
    ),
    heading('Reviewing my outcomes'),
    grid(
      'Reviewing my outcomes',
      [3, 2, 2, 4],
      [
        [
          head('Outcome from my last plan'),
          head('Date reviewed'),
          head('Met, partly met or not met'),
          head('What we saw'),
        ],
        [
          cell('Amira will wear both hearing aids all day, four days out of five.'),
          cell(inFigures(dates.ago(24))),
          cell('Met'),
          cell('She wore both of them on 36 days out of 40.'),
        ],
        [
          cell('Amira will improve her listening.'),
          cell(inFigures(dates.ago(24))),
          cell('Partly met'),
          cell('Some progress made.'),
        ],
      ],
    ),
    heading('Record of my review'),
    grid(
      'Record of my review',
      [1, 3],
      [
        [name('What is working'), cell('The seat at the front. Going through new words before the lesson. Art club.')],
        [name('What is not working'), cell('Assembly. Group work in the dining hall.')],
        [name('What needs to change'), cell('A quiet place for group work. All teachers to wear the microphone.')],
        [
          name('What we will do next'),
          cell('Mr Price will show all Year 6 staff how to use the microphone by the end of next week.'),
        ],
      ],
    ),
    heading(`Recommendations from my review held on ${inWords(dates.ago(24))}`),
    paragraph('Ask for an OT assessment. Talk to the next school about the hearing aids before the summer holidays.'),
    heading('People who helped to make my plan'),
    grid(
      'People who helped to make my plan',
      [3, 3, 2, 2, 2],
      [
        [head('Name'), head('Role'), head('Agreed to do next steps'), head('Contributed'), head('Sent the plan')],
        [cell('Amira'), cell('Me'), cell('Yes'), cell('Yes'), cell('Yes')],
        [cell('Nadia and Imran Hussain'), cell('My parents'), cell('Yes'), cell('Yes'), cell('Yes')],
        [cell('Sarah Okafor'), cell('Class teacher'), cell('Yes'), cell('Yes'), cell('Yes')],
        [cell('Helen Ward'), cell('ToD'), cell(''), cell('Report'), cell('')],
      ],
    ),
    heading('Signatures and agreements'),
    paragraph(
      'My parents agree that school may share this plan with Ms Ward and with my next school. It is kept on the school’s own system.',
    ),
    paragraph('Amira would like a drawing on the front of her plan and no photograph.'),
    grid(
      'Signatures',
      [2, 3, 2],
      [
        [head('Who'), head('Signature'), head('Date')],
        [cell('Amira'), cell('Mimi H'), cell(inFigures(dates.ago(24)))],
        [cell('Parent or carer'), cell(''), cell('')],
        [cell('School'), cell('D Price'), cell(inFigures(dates.ago(24)))],
      ],
    ),
    heading('Timeline of meetings and communications'),
    grid(
      'Timeline',
      [1, 3],
      [
        [head('Date'), head('What happened')],
        [cell(inFigures(dates.ago(180))), cell('Meeting with parents: first plan.')],
        [cell(inFigures(dates.ago(95))), cell('Telephone call with Mum about broken hearing aid.')],
        [cell(inFigures(dates.ago(24))), cell('Review meeting with Amira, Mum and Mrs Okafor.')],
      ],
    ),
  ];
  return packDocx(body.join(''), 'SEND Support Plan for Amira Hussain');
}

const heading = (text: string) => paragraph(text, { style: 'Heading1' });
const sub = (text: string) => paragraph(text, { style: 'Heading2' });
const list = (lines: readonly string[]) => lines.map((line) => paragraph(line, { style: 'ListBullet' }));
const cell = (text: string): WrittenCell => ({ content: paragraph(text, { style: 'TableText' }) });
const head = (text: string): WrittenCell => ({ ...name(text), header: true });
const name = (text: string): WrittenCell => ({ content: paragraph(text, { style: 'TableHeader' }) });
const grid = (title: string, widths: readonly number[], rows: readonly (readonly WrittenCell[])[]) =>
  table(rows, widths, title) + paragraph('', { style: 'TableText' });
