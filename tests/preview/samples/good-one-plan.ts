import { writeDocx, type Content } from '../../../shared/docx/write';
import type { SectionId } from '../../../shared/plan/section';
import { essexOnePlan } from '../../../shared/plan/templates/essex-one-plan';
import type { Day } from '../../../shared/text/day';
import { inWords, sampleDates } from './dates';

/** An Essex One Plan as one would wish it, written with Word's heading styles and tables. */
export function goodOnePlan(today: Day): Uint8Array {
  const dates = sampleDates(today);
  const due = inWords(dates.due);
  const review = inWords(dates.review);
  const made = inWords(dates.ago(10));
  const tested = inWords(dates.ago(52));
  const content: [SectionId, Content][] = [
    [
      'personal_details',
      {
        rows: [
          ['Noah Bennett'],
          [inWords(dates.born(4, '03-14'))],
          ['Larkfield Primary School'],
          ['Year 4'],
          ['Mr Tom Hadley'],
          ['Mrs Priya Nair'],
          [made],
          [review],
          [inWords(dates.ago(400))],
        ],
      },
    ],
    [
      'one_page_profile',
      {
        text: [
          'Noah made this page with Miss Pike over two lunchtimes. He chose the words, and she wrote them down for him.',
        ],
      },
    ],
    [
      'like_and_admire',
      {
        list: [
          'I notice when somebody is on their own, and I ask them to play.',
          'I know more about steam trains than anybody in my class.',
          'My nan says I make her laugh.',
          'I keep trying, even when my hand is tired.',
        ],
      },
    ],
    [
      'important_to',
      {
        list: [
          'My mum, my nan and my sister Ruby.',
          'My dog, Biscuit. I walk him after school.',
          'Knowing what is going to happen next.',
          'Playing football with Kofi and Sam at lunchtime.',
        ],
      },
    ],
    [
      'how_to_support',
      {
        list: [
          'Tell me one thing at a time, and show me a picture of it.',
          'Give me time to think before I answer. Count to ten in your head.',
          'Do not ask me to read aloud in front of everybody. I like to read to one person.',
          'If I put my break card on the table, let me go to the book corner for five minutes.',
        ],
      },
    ],
    [
      'aspirations_child',
      {
        text: [
          'I want to read the signs on the railway by myself. When I am grown up I want to drive a train or mend the engines.',
          'This year I want to read the same book as my friends and talk about it with them.',
        ],
      },
    ],
    [
      'aspirations_family',
      {
        text: [
          'We would love Noah to enjoy a story at bedtime and not feel worried when he sees a page of words. We hope that he keeps his kind heart and goes to secondary school with friends he can count on.',
          'Mum said this at our meeting, and Nan added that she would like him to believe how clever he is.',
        ],
      },
    ],
    [
      'strengths',
      {
        list: [
          'Noah has a strong memory for facts. He can explain how a steam engine works, in the right order.',
          'He is quick with number. He knows his times tables to ten and enjoys puzzles.',
          'He is kind and fair in games, and other children choose him for their team.',
          'He builds detailed models and works from a picture plan on his own.',
        ],
      },
    ],
    [
      'attainment',
      {
        text: [
          `Reading: on ${tested} Noah read 48 words a minute from a Year 2 book, with six mistakes on the page. A year before, he read 31. He understood almost all of a Year 4 story when it was read to him.`,
          `Writing: on the same day he wrote one sentence on his own in 20 minutes. When he told his ideas to an adult, he had enough for a page.`,
          'Number: he works at the level expected for Year 4. Long word problems are easier for him when somebody reads them aloud.',
        ],
      },
    ],
    [
      'needs',
      {
        rows: [
          [
            'Noah reads slowly and guesses at long words. He loses his place when the lines are close together. He finds it hard to hold a sentence in mind while he spells.',
          ],
          [
            'He worries before lessons with a lot of reading. On those days he asks to go to the toilet three or four times in a morning.',
          ],
          ['He finds the dining hall loud and eats more when he sits at the end of a table.'],
          [
            'He speaks clearly. He needs a few seconds more than his classmates to find a word when he is asked a question.',
          ],
          ['His hand aches after about ten minutes of writing. He runs, climbs and swims like his friends.'],
        ],
      },
    ],
    [
      'working_not_working',
      {
        rows: [
          [
            'Listening to a story in the car. Cooking with Nan and reading the recipe together.',
            'Homework on a Sunday evening ends in tears. We would like less of it, on a Saturday morning.',
          ],
          [
            'Reading to Miss Pike in the book corner. Picture plans. Number work with Mr Hadley.',
            'Copying from the board takes him most of the lesson. He misses the start of playtime to finish.',
          ],
        ],
      },
    ],
    [
      'pupil_view',
      {
        text: [
          'Noah drew three faces and talked about each of them with Miss Pike.',
          '“I like number and I like it when we build things. I don’t like copying because my hand hurts and then I am last. Reading with Miss Pike is good because nobody looks. I want everybody to know that I am not lazy. It takes me longer, that’s all.”',
        ],
      },
    ],
    [
      'parent_view',
      {
        text: [
          `Noah’s mum told us on ${made}: “He comes home happier than last year. He tells us about his day now. I worry that he will be left behind when the books get harder, so I want to know early if the plan is not helping.”`,
        ],
      },
    ],
    [
      'outcomes',
      {
        rows: [
          [
            `By ${due}, Noah will read a page of a Year 3 book aloud to an adult at 65 words a minute, with no more than three mistakes, so that he can read the class story with his friends.`,
            'Repeated reading: Noah reads the same short page three times, and they mark his time on a chart.',
            'Miss Joanne Pike, teaching assistant',
            'Four times a week',
            '15 minutes',
            'One to one',
            due,
          ],
          [
            `By ${due}, Noah will write three sentences on his own from his picture plan in four English lessons out of five, so that others can read his ideas.`,
            'Picture plan: Noah draws three boxes and says a sentence for each of them before he writes.',
            'Mr Tom Hadley, class teacher',
            'Five times a week, in each English lesson',
            '10 minutes',
            'Three children',
            due,
          ],
          [
            `By ${due}, Noah will put his break card on the table without a reminder when he feels worried, four times out of five, so that he can stay in the lesson.`,
            'Worry talk: they name the feeling, practise using the card and look back at the week.',
            'Mrs Ellen Roper, learning mentor',
            'Once a week, on Tuesday',
            '20 minutes',
            'Two children',
            due,
          ],
        ],
      },
    ],
    [
      'provision',
      {
        list: [
          'Mr Hadley prints what is on the board on cream paper in large letters, and Noah sticks it in his book in each lesson.',
          'Mr Hadley gives Noah a strip of card in each reading lesson, to keep his place on the page.',
          'Miss Pike saves Noah a seat at the end of the table at lunch, five days a week.',
        ],
      },
    ],
    [
      'home',
      {
        text: [
          'Mum and Noah will listen to a chapter of the class story in the car, three times a week, for 15 minutes. Mr Hadley sends the recording home on Mondays.',
          'Homework comes home on Thursday and takes no more than 20 minutes. Nan will do it with Noah on Saturday morning.',
        ],
      },
    ],
    [
      'review',
      {
        text: [
          `We will meet on ${review} at 3.30 pm. This is what we agreed when we looked back at the last plan on ${made}.`,
        ],
        rows: [
          ['Reading one to one in the book corner. Noah went from 31 to 48 words a minute. He likes to see his chart.'],
          ['Spelling lists. Noah learned the words for the test and had lost most of them a week later.'],
          ['We stop the spelling lists and use the time for picture plans. Homework moves to Saturday.'],
        ],
      },
    ],
    [
      'contributors',
      {
        rows: [
          ['Noah Bennett', 'The plan is his', 'Made his page, drew three faces and came for the first ten minutes'],
          ['Mrs Claire Bennett', 'Mum', 'Came to the meeting'],
          ['Mrs Jean Bennett', 'Nan', 'Came to the meeting'],
          ['Mr Tom Hadley', 'Class teacher', 'Came to the meeting and brought Noah’s books'],
          ['Miss Joanne Pike', 'Teaching assistant', 'Made the page with Noah'],
          ['Mrs Priya Nair', 'Special educational needs co-ordinator', 'Led the meeting and wrote the plan'],
        ],
      },
    ],
    [
      'signatures_sharing',
      {
        text: [
          'Mum agrees that we share this plan with all staff who teach Noah and with his swimming teacher. Mrs Nair keeps it on the school’s locked system. Mum has a copy.',
        ],
        rows: [
          ['Noah', made],
          ['Claire Bennett', made],
          ['Priya Nair', made],
        ],
      },
    ],
  ];
  return writeDocx(essexOnePlan, { title: 'One Plan for Noah Bennett', content: new Map(content) });
}
