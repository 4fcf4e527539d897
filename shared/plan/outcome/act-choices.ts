import { sayDay } from '../../text/say-day';
import type { Day } from '../../text/day';
import { addDays } from '../../text/day';
import { schoolYear, schoolYearOf, seasons, type OwnTerm } from '../../text/terms';

/** The four broad areas of need of the Code of Practice, in plain words. */
export const needAreas = {
  learning: 'Learning',
  communication: 'Talking and getting on with others',
  feelings: 'Feelings and friendships',
  body: 'Seeing, hearing, moving',
} as const;
export type NeedArea = keyof typeof needAreas;

/** The phases of education, by age. */
export const phases = {
  early: 'Nursery and Reception',
  primary: 'Primary school',
  secondary: 'Secondary school',
  post16: '16 and over',
} as const;
export type Phase = keyof typeof phases;

/** The phase of a school year (0 Reception); primary where it is not known. */
export function phaseOf(year: number | undefined): Phase {
  if (year === undefined) return 'primary';
  if (year <= 0) return 'early';
  if (year <= 6) return 'primary';
  return year <= 11 ? 'secondary' : 'post16';
}

/** Acts that can be watched, each with what it may be about: `read` with `40 key words`. */
export interface ActChoice {
  readonly act: string;
  /** An example, shown as a hint. */
  readonly object: string;
}

const choice = (line: string, own: string): ActChoice => {
  const [act = '', object = ''] = line.replace('{own}', own).split(' | ');
  return { act, object };
};

/** `{own}`: his, her or their. */
const acts: Readonly<Record<NeedArea, Readonly<Record<Phase, readonly string[]>>>> = {
  learning: {
    early: [
      'name | 6 colours',
      'count | 10 objects',
      'match | 8 pictures',
      'write | the letters of {own} name',
      'join in | with 3 rhymes',
    ],
    primary: [
      'read | 40 key words',
      'spell | 20 words from the class list',
      'write | 3 sentences with full stops',
      'count | in twos to 20',
      'add | two numbers with a total up to 20',
      'explain | how to work out a sum',
    ],
    secondary: [
      'read | a page and tell the main point',
      'write | a paragraph with a point and a reason',
      'solve | 8 out of 10 two-step problems',
      'use | a checklist to check {own} work',
      'hand in | {own} homework in 4 subjects',
    ],
    post16: [
      'write | a one-page letter of application',
      'check | the change from £20',
      'plan | {own} week’s work in a diary',
      'give | a 3-minute talk to the group',
    ],
  },
  communication: {
    early: [
      'point to | a picture when an adult names it',
      'ask for | a toy by word or sign',
      'say | 3 words together',
      'follow | a request with 2 steps',
      'take turns | in a game with one child',
    ],
    primary: [
      'follow | an instruction with 3 steps',
      'ask for | help with words or a card',
      'answer | who, what and where questions',
      'tell | a story in 4 parts in order',
      'start | a talk with another child',
    ],
    secondary: [
      'ask | what a word or a task means',
      'explain | 5 words from a lesson',
      'say | an idea in a group talk',
      'ask | a question about the lesson',
      'wait | for the other person to finish',
    ],
    post16: [
      'phone | the college to report an absence',
      'introduce | the main points of a project',
      'ask | a manager for help or a change',
      'answer | 5 interview questions',
    ],
  },
  feelings: {
    early: [
      'come into | nursery and say goodbye',
      'choose | a calm place when upset',
      'play | beside two children',
      'wait | for {own} turn',
      'name | happy, sad, cross and worried faces',
    ],
    primary: [
      'use | a calm card when upset',
      'name | a feeling and what helps',
      'join | a game at playtime',
      'stay in | the lesson for 20 minutes',
      'start | {own} task within 2 minutes',
    ],
    secondary: [
      'come to | 4 lessons a day',
      'use | the time-out card and come back within 5 minutes',
      'tell | an adult about a worry',
      'show | how big a worry is, from 1 to 5',
      'work | with a partner for a whole task',
    ],
    post16: [
      'travel | to college',
      'use | {own} plan for stressful days',
      'tell | a mentor how the week went',
      'talk | with two people at a club',
    ],
  },
  body: {
    early: [
      'use | a spoon to eat',
      'put on | {own} coat and shoes',
      'climb | 6 steps',
      'make | marks with a crayon',
      'turn round | when somebody says {own} name',
    ],
    primary: [
      'dress | for PE',
      'cut along | a curved line',
      'write | 5 lines in clear handwriting',
      'put on | {own} hearing aids',
      'move round | the school by a planned route',
      'tie | {own} shoe laces',
    ],
    secondary: [
      'type | 20 words a minute',
      'ask for | large print or a better seat',
      'look after | {own} hearing aids or glasses',
      'find | {own} way between lessons',
      'use | {own} plan for movement breaks',
    ],
    post16: [
      'use | a screen reader for coursework',
      'travel | by bus on one route',
      'book | a taxi or a lift',
      'ask for | a change that helps at work',
    ],
  },
};

type Pronouns = 'he' | 'she' | 'they';
const ownWords: Readonly<Record<Pronouns, string>> = { he: 'his', she: 'her', they: 'their' };

/** Acts to choose from, for an area of need and an age: `put on` with `her coat and shoes`. */
export const actChoices = (area: NeedArea, phase: Phase, pronouns: Pronouns): readonly ActChoice[] =>
  acts[area][phase].map((line) => choice(line, ownWords[pronouns]));

/** An end of a term or half term that is still to come. */
export interface TermEnd {
  /** As it stands in a sentence: `the end of the spring term`. */
  readonly words: string;
  /** The same with its day, to choose from: `the end of the spring term (26 March 2027)`. */
  readonly label: string;
  readonly day: Day;
}

/** The next ends of half terms and terms, by the school's calendar; at most six, the nearest first, none within two weeks. */
export function termEnds(today: Day, own: readonly OwnTerm[]): readonly TermEnd[] {
  const from = schoolYearOf(today);
  const ends = [from, from + 1].flatMap((year) => {
    const { terms, halves } = schoolYear(year, own);
    return seasons.flatMap((season, index) => {
      const half = halves[index * 2]!;
      const words = (name: string, day: Day) => ({ words: `${name} ${day.slice(0, 4)}`, day, label: '' });
      return [
        words(`the end of the first half of the ${season} term`, half.end),
        words(`the end of the ${season} term`, terms[season].end),
      ];
    });
  });
  return ends
    .filter(({ day }) => day >= addDays(today, 14))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, 6)
    .map((end) => ({ ...end, label: `${end.words} (${sayDay(end.day)})` }));
}

/** Levels of help to choose from; `own` is the child's pronoun: `on her own`. */
export const helpChoices = (pronouns: Pronouns): readonly string[] => {
  const own = ownWords[pronouns];
  return [
    `on ${own} own`,
    'with one reminder',
    'with a picture prompt',
    'with one spoken prompt',
    'after an adult shows how',
    `with an adult beside ${{ he: 'him', she: 'her', they: 'them' }[pronouns]}`,
  ];
};
