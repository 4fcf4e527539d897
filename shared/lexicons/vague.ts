import type { Listed } from '../text/listed';

/** Vague words by what helps to make them exact: a sentence to the writer, then the words that it is for. */
const advice: readonly (readonly [instead: string, words: string, forms?: Listed['forms']])[] = [
  [
    'Say what will be seen, and how far it goes: from what to what',
    'improve, increase, boost, reduce, decrease, lessen',
    'verb',
  ],
  [
    'Name the skill, and the step that will be reached',
    'develop, extend, strengthen, enhance, build on, build up',
    'verb',
  ],
  [
    'Say from what to what',
    'make progress, makes progress, good progress, expected progress, sufficient progress, better progress, get better, become better, continue to develop, continue to improve, continue, progress',
  ],
  ['Say how it will be shown: explain, point to, answer, use', 'understand, comprehend, appreciate, grasp', 'verb'],
  [
    'Say how it will be shown: explain, point to, answer, use',
    'have an understanding of, show understanding, gain an understanding of',
  ],
  ['Say how it will be shown: name, say, write, and how many', 'know, learn, recognise, remember', 'verb'],
  ['Say what the child will name or point out', 'be aware of, become aware of, show awareness, awareness of'],
  ['Say what joining in looks like, for how long and where', 'engage, participate, join in, interact', 'verb'],
  ['Say what joining in looks like, for how long and where', 'engagement, participation'],
  ['Say what the child will do there', 'access', 'verb'],
  ['Say what the child will do, how often and by when', 'begin to, start to, try, attempt', 'verb'],
  [
    'Say what the child will do, how often and by when',
    'try his best, try her best, try their best, try my best, do my best',
  ],
  ['Ask the child how it would show, and write down what would be seen', 'feel, enjoy', 'verb'],
  [
    'Ask the child how it would show, and write down what would be seen',
    'be happier, happier, be happy, self-esteem, well-being, wellbeing',
  ],
  [
    'Say what a confident child will do: “will put up a hand in 4 lessons out of 5”',
    'confident, more confident, confidence, self-confidence',
  ],
  ['Say what the child will do after a setback', 'resilience, resilient'],
  ['Say what the child will do when it gets hard', 'cope, cope with'],
  ['Say which task, and with how much help', 'independence, more independent, become independent, independent'],
  [
    'Say what the child will do when upset',
    'manage emotions, manage his emotions, manage her emotions, manage their emotions, regulate, self-regulate, emotional regulation',
  ],
  [
    'Say on what, and for how long',
    'focus, concentrate, attention, concentration, stay on task, longer periods, sustain attention',
  ],
  [
    'Say what it looks like, so that two adults would agree',
    'appropriately, appropriate, positively, positive, effectively, effective, suitably, successfully, properly, well',
  ],
  [
    'Say how many, or how many out of how many',
    'more, less, fewer, some, most, several, many, often, usually, sometimes, regularly, frequently, consistently, occasional, occasionally, a range of, a variety of',
  ],
  [
    'Name the skill',
    'social skills, communication skills, life skills, organisational skills, motor skills, skills, strategies',
  ],
  [
    'Say who with, and doing what',
    'positive relationships, relationships, friendships, build relationships, peer relationships',
  ],
  [
    'Say the next step that can be seen',
    'potential, full potential, reach his potential, reach her potential, reach their potential',
  ],
];

/** Words that two adults would read differently, with what to write instead. Which of them count is for the outcome's own parser. */
export const vague: readonly Listed[] = advice.flatMap(([instead, words, forms]) =>
  words.split(', ').map((phrase) => ({ phrase, instead: [instead], kind: 'outcome', ...(forms && { forms }) })),
);
