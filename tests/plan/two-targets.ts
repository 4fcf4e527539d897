/** What forms ask of a target, as most of them call it, with the answers of two targets. */
export const twoTargets: Readonly<Record<string, readonly [string, string]>> = {
  Outcome: [
    'Haroon writes 4 sentences in 20 minutes, with letters on the line in 3 of them.',
    'Haroon will play a game with one other child for 10 minutes on 3 days a week.',
  ],
  Start: ['2 sentences, none on the line', '1 day a week'],
  Support: ['Hand exercises, then writing on wide-lined paper', 'Playground game set up by an adult'],
  Who: ['Mr Ode (teaching assistant)', 'Miss Finch (lunchtime supervisor)'],
  'How often': ['Every morning, 15 minutes, one to one', 'Every lunchtime, 15 minutes'],
  'By when': ['26 March 2027', '26 March 2027'],
};
