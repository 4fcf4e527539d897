import { writtenForChild } from '../../plan/voice/adult-voice';
import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

/** Parts that are noted, at most: by then the writer knows. */
const most = 3;

export default rule({
  id: 'child-views-by-adult',
  severity: 'hint',
  authority: goodPractice('a child’s part of the plan is in the child’s words'),
  summary: 'The child’s own part is written about the child, not by the child.',
  why: 'In their own words a child says things that nobody would guess. Where a child does not talk, say how you found out: pictures, signs, or what you saw.',
  examples: {
    bad: [
      'Name: Mia Example\n\n## What people like about me\n[[Mia is a loyal friend.]]\n## What is important to me\n[[Her dog and her nan.]]\n## How best to support me\n[[She likes to be shown a picture.]]',
      'Name: Mia Example\n\n## Pupil contribution\n[[Mia will try her best and ask for help.]]\n## Needs\nReading is slow.',
      'Name: Mia Example\n\n## My views\n[[Mia feels that maths is hard. She likes art.]]\n## Needs\nReading is slow.',
      'Name: Leo Example\n\n## Pupil views\n[[He likes playtime and dislikes writing.]]\n## Needs\nReading is slow.',
      'Name: Ava Example\n\n## What is important to me\n[[Her dog and her nan.]]\n## My views\nI like maths.',
      'Name: Mia Example\n\n## How best to support me\nSay my name first.\n\nLet me have a rest.\n\n[[Mia must be seated at the front.]]',
      'Name: Mia Example\nPupil voice: [[Mia enjoys school but finds writing hard.]]\nNeeds: Reading is slow.',
      'Name: Mia Example\n\n## ALL ABOUT ME\n[[Mia is a thoughtful girl who collects tickets.]]\n## Needs\nReading is slow.',
      'Name: Mia Example\n\n## My profile\nWhat people admire about Mia: [[She is generous.]]\nWhat matters to Mia: [[Her chess club.]]\nHow to help Mia: [[Write the task down for her.]]\n\n## Needs\nReading is slow.',
      'Name: Mia Example\n\n## How best to support me\nWrite the task down for me. Ask me quietly. [[Mia needs firm rules.]]',
      'Name: Mia Example\n\n## Where I like to sit\n[[Mia sits best at the side.]]\n## Needs\nReading is slow.',
      'Name: Mia Example\n\n## In my own words\n[[Mia enjoys drawing maps and needs things said to her twice.]]',
      'Name: Mia Example\nYear: Nursery\n\nAll about me (to be written as if Mia is talking):\n[[Mia loves water and the song \"Row, row\". She likes a cuddle.]]',
      'ONE PAGE PROFILE\nMy name is Mia Example.\n\n## What people like about me\nI am honest.\n\n## What I find difficult\n[[Mia has poor concentration and will not sit still.]]\n\n## How to support me\nLet me move.',
      'Name: Mia Example\n\n## My views\n[[Mia likes drawing and cats. “She sings all day and I love it.” (Mum)]]\n## Needs\nReading is slow.',
      'Name: Mia Example\n\n## Things I love\n[[She loves water and her blue blanket.]]\n## Needs\nReading is slow.',
      'Name: Mia Example\n\n## What people like about me\n[[Mia is a loyal friend and she never gives up.]]\n## What is important to me\nMy dog and my nan.',
      'Name: Mia Example\nYear: Nursery\n\n## What matters to me\nMy blanket. My big brother Ned.\n## How to help me\n[[Mia needs two warnings before we stop. Use her name.]]\n## Pupil views\nShe pointed to the sand.',
      'Name: Mia Example\n\n## What is important to me\nMy nan and my rabbit. [[Mia needs her blue cloth in her tray.]]\n## Needs\nReading is slow.',
    ],
    good: [
      'Name: Mia Example\n\n## My views\nI feel that maths is hard.\n## Needs\nMia likes art.',
      'Name: Mia Example\n\n## Pupil views\nMia told us that maths is hard. She likes art.\n## Needs\nReading is slow.',
      'Name: Mia Example\n\n## My views\nMia shows us that she is happy: she smiles when the music starts.',
      'Name: Mia Example\n\n## What people like and admire about Mia\nMia makes her friends laugh.',
      'Name: Mia Example\n\n## What people like about me\n“Mia is a loyal friend.” (Sam)\n## What is important to me\nMy dog and my nan.',
      'Name: Mia Example\n\n## What people like about me\nKind, funny, and always first to help.\n## What is important to me\nMy dog and my nan.',
      'Name: Mia Example\nYear: Nursery\n\n## What matters to me\nHer blanket.\n## How to help me\nMia needs two warnings before we stop.\n## Pupil views\nShe pointed to the sand.',
      'Name: Mia Example\n\n## What is important to me\nMy nan and my rabbit, who needs a big run.',
      'Name: Mia Example\n\n## What is important to Mia\nHer dog and her nan.\n## Mia’s views\nLikes maths best.',
      'Name: Mia Example\n\n## Hopes for the future\nMia wants to be a vet.\n## Needs\nReading is slow.',
      'Name: Mia Example\n\n## ALL ABOUT ME\nMia Example | Oak Class\n\nMia dictated this to Miss Poe. Maps and her brother.',
      'Name: Ben Example\nYear: Nursery\n\n## All about me\nBen loves the sand tray.\n## Pupil views\nWe laid out photos and Ben chose the sand.',
      'Name: Mia Example\n\n## My strengths\nMia is kind and remembers every song.\n## My views\n“I like maths.” (Mia)',
      'Name: Ben Example\nYear: Nursery\n\n## My views\nBen likes water and wheels.',
      'Name: Ben Example\n\n## My views\n“He is my best friend.”\n## Family’s views\nHe likes school.',
      'Name: Mia Example\n\n## How best to support me\nSay my name first.\n\nLet me have a rest.\n\nTeachers who speak slowly.',
    ],
  },
  *check(plan) {
    const { parts, praise, lines } = writtenForChild(plan);
    const name = plan.child.first ?? 'the child';
    if (praise)
      yield report(
        praise,
        `The title says “me” and this reads like an adult’s: ask ${name} how to put it, or say who said it.`,
      );
    // Who writes in a form sees one box at a time.
    for (const [index, part] of parts.slice(0, most).entries())
      yield report(
        part,
        index === 0
          ? `Ask ${name} and write down the very words, or say what ${name} drew, signed or showed: this reads like an adult’s.`
          : `This reads like an adult’s, too. What would ${name} say here?`,
      );
    for (const line of lines)
      yield report(
        line,
        `Ask ${name} how to say this: it reads like an adult’s, and ${name} speaks in the lines around it.`,
      );
  },
});
