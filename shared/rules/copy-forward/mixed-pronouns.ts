import { capitalised } from '../../text/first-letter';
import { goodPractice } from '../../plan/authorities';
import { replaceFix, report, rule } from '../rule';

const exchange: Record<string, Record<string, string>> = {
  he: { she: 'he', herself: 'himself', hers: 'his' },
  she: { he: 'she', him: 'her', himself: 'herself' },
  they: {},
};

const hims = /\b(?:he|him|his|himself)\b/gi;
const hers = /\b(?:she|her|hers|herself)\b/gi;

export default rule({
  id: 'mixed-pronouns',
  severity: 'error',
  authority: goodPractice('a plan is about one child'),
  summary: 'The child is called “he” in one place and “she” in another.',
  why: 'It is the surest sign that a sentence was written for another child.',
  examples: {
    bad: [
      'Name: Mia Patel\n\n## Needs\nMia tires quickly. She likes short tasks. She asks for help and she waits.\n## Provision\nMs Day practises the call with [[him]] for 15 minutes on Mondays.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He is well behind [[her]] peers in reading. He asks for help and he waits.',
      [
        'Name: Mia Patel\n\n## Needs\nMia finds reading hard and she tires quickly. She likes short tasks. She asks for help. After lunch Mia needs a rest, or [[he]] cannot listen.',
        'Name: Mia Patel\n\n## Needs\nMia finds reading hard and she tires quickly. She likes short tasks. She asks for help. After lunch Mia needs a rest, or she cannot listen.',
      ],
      'Name: Leo Brand\nPronouns: he/him\n\n## Needs\nLeo needs more time to copy from the board. Leo loses [[her]] place.',
      'Name: Rowan Pike\n\n## Needs\nRowan tires after lunch and he needs a rest. Rowan copies slowly, so [[she]] needs more time.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Attainment\n| Area | What we know |\n| Maths | Counts to 50 with his cubes. [[She]] needs questions read aloud. |',
      'Name: Leo Brand\n\n## Provision\nGreet him at the door. Let him move. Give him his list. Show him twice.\n## Outcomes\n| Outcome | Review |\n| Leo will read 40 words | Mostly met, 38. [[She]] enjoys it. |',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Strengths\nJigsaws, and anything on wheels. [[She]] remembers every word of the song that Mrs Lane taught.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits. [[She]] reads at the level of a younger child.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Provision\n1. A seat by the door.\n2. Encourage [[her]] to ask for help.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Outcomes\n1. To improve his spelling.\n2. To write [[her]] times tables by Easter, 18 out of 20.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Attainment\nThe SALT watched [[her]] playing on 20 October and her letter came last week.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## My profile\nLeo is fond of birds. [[She]] knows them all.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Outcomes\nBy 27 March [[she]] will tell an adult when she needs a rest, on 4 days out of 5.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits. Leo needs an adult for his coat. [[She]] can pull up the zip.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Attainment\nWriting: his hand hurts after ten lines and [[she]] stops.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## How best to support Leo\nGet down to his level. Keep [[her]] blanket by the door.',
      'Name: Ella Cole\n\n## Needs\nElla tires quickly. She likes short tasks. She asks for help and she waits.\nLong spoken instructions are hard for [[him]] to hold in mind.',
      'Name: Ella Cole\n\n## Needs\nElla tires quickly. She likes short tasks. She asks for help and she waits.\n## How best to support Ella\nShow [[him]] a picture of what comes next.',
      'Name: Ella Cole\n\n## What is important to Ella?\nHer book in the tray where she left it. Knowing who is collecting her.\n## How best to support Ella\nUse her timetable. Warn [[him]] before changes. If she puts her hands over her ears she has had enough. Take her to the den.\n## Outcomes\nElla will ask for help 4 times out of 5.',
    ],
    good: [
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Provision\nAn adult sits beside Leo in maths. She keeps the chart.\n## Attainment\nLeo reads to Nan and she writes the page down. He sits with an adult. She helps him to start.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits. Mum, Dad, Jodie and Pat meet on Monday.\n## My profile\nLeo made this with Jodie. He chose photos and she wrote down what he said.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Provision\nAsk her mum for a list. Give her this card if Nan comes.\n## Strengths\nShe is his key worker. She helps with maths when Mr Teal is out. He and Ava sing. She works with Mrs Lane.\n## My profile\nMy sister is fun. She knows all birds.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits. Jess models words. She waits for an answer.\n## Attainment\n| Area | What we know |\n| Maths | Jess listens to him count. She keeps the chart. |\n| Reading | Reads 30 words. His aunt helps. She is a teacher. |',
      'Name: Rowan Pike\n\n## Strengths\nRowan drew a princess. She has long hair. He gave her a crown.',
      'Name: Rowan Pike\n\n## Needs\nRowan talks to himself. Rowan likes the caretaker because she jokes.',
      'Name: Mia Patel\n\n## Needs\nShe tires quickly. She likes short tasks. She asks for help. Mia says her dad is busy and she misses him. Mr Teal reads with her when he can.',
      'Name: Ash Cole\n\n## Needs\nThey tire quickly. They like short tasks. Ash knows what they need.',
      'Name: Leo Brand\n\n## Needs\nLeo needs time. He tires quickly. He asks for help. He likes it when an adult tells him that she is pleased.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Outcomes\n1. To ask his teaching assistant for her help by Easter.\n2. To read to Nan in her kitchen.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Attainment\nLeo drew Nan. The nurse met her in May. Mrs Bell saw her book.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. Leo will do his/her best and say when he/she needs help.',
      'Name: Leo Brand\n\n## Needs\nLeo tires quickly. He likes short tasks. He asks for help and he waits.\n## Mum’s views\nShe sees fewer tears on a Sunday night. She hopes he will make a friend.\n## What is hard\nMum’s concerns: he sits for an hour over homework. She wants less of it.',
    ],
  },
  *check({ child, blocks, prose }) {
    for (const { name, span, unsure } of child.strayPronouns ?? []) {
      if (unsure) {
        yield report(
          span,
          `Who is “${name}”? If it is ${child.first ?? 'the child'}, the plan says “${child.pronouns}” elsewhere.`,
          {
            severity: 'hint',
          },
        );
        continue;
      }
      const instead = child.pronouns && exchange[child.pronouns]?.[name.toLowerCase()];
      const capital = name[0] === name[0]!.toUpperCase();
      const word = instead && capital ? capitalised(instead) : instead;
      const { text } = blocks.get(span.block)!;
      const around = prose.sentences.find(
        ({ block, from, to }) => block === span.block && from <= span.from && span.to <= to,
      );
      // “She needs an adult beside him”: one of two put right would leave the other behind without a note.
      const isOnly =
        (text.slice(around?.from, around?.to).match(/^(?:he|hi\w+)$/i.test(name) ? hims : hers) ?? []).length === 1;
      const fixes = word && isOnly ? [replaceFix(text, span, word)] : [];
      const asked = `Does “${name}” mean ${child.first ?? 'the child'}?`;
      yield child.pronouns
        ? report(span, `${asked} Elsewhere the plan says “${child.pronouns}”.`, { fixes })
        : // Which of the two is right only the writer knows.
          report(span, `${asked} The plan says both “he” and “she”.`);
    }
  },
});
