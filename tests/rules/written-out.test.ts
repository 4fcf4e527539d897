import { afterFixes } from './fixes';

const after = (rule: string, sentence: string) =>
  afterFixes(rule, `Name: Leo Hart\n\n## Needs\nLeo tires quickly.\n\n${sentence}`);

test.each([
  ['He needs more OT.', ['He needs more occupational therapy (OT).', 'He needs more occupational therapy.']],
  ['An OT came.', ['An occupational therapist (OT) came.', 'An occupational therapist came.']],
  ['OTs came.', ['Occupational therapists (OTs) came.', 'Occupational therapists came.']],
  [
    'He gets 2 OT sessions.',
    ['He gets 2 occupational therapy (OT) sessions.', 'He gets 2 occupational therapy sessions.'],
  ],
  ['An SDQ was used.', ['An SDQ (checklist about feelings and behaviour) was used.']],
  ['An MLD group meets.', ['An MLD (difficulty with learning most things) group meets.']],
  ['The EP’s report came.', ['The educational psychologist’s report came.']],
  ['A TA-led group meets.', ['A teaching assistant-led group meets.']],
  ['Her file (EHCP) is here.', ['Her file (education, health and care plan) is here.']],
  ['The SENCO (Mrs Rai) calls.', ['The special educational needs co-ordinator (Mrs Rai) calls.']],
  [
    'He is EAL.',
    ['He is learning English as an additional language (EAL).', 'He is learning English as an additional language.'],
  ],
  ['He is ADHD.', ['He is ADHD (difficulty with attention and keeping still).']],
  [
    'An SLCN was found.',
    [
      'An SLCN (difficulty with talking and understanding) was found.',
      'A difficulty with talking and understanding was found.',
    ],
  ],
  [
    'He has severe DLD.',
    ['He has severe developmental language disorder (DLD).', 'He has severe developmental language disorder.'],
  ],
  [
    'His severe DLD tires him.',
    [
      'His severe developmental language disorder (DLD) tires him.',
      'His severe developmental language disorder tires him.',
    ],
  ],
  [
    'He has EHCP.',
    [
      'He has an education, health and care plan (EHCP).',
      'He has an education, health and care plan.',
      'He has a legal plan for a child who needs more help.',
    ],
  ],
  ['He wears AFOs.', ['He wears ankle foot orthoses (AFOs).', 'He wears ankle foot orthoses.']],
  ['MSAs log it.', ['Midday assistants (MSAs) log it.', 'Midday assistants log it.']],
  ['He’s ADHD, they say.', ['He’s ADHD (difficulty with attention and keeping still), they say.']],
  ['He is at risk of NEET.', ['He is at risk of NEET (not in school, college or work).']],
  ['She was WTS in maths.', []],
  ['CAMHS is involved.', ['CAMHS (mental health team for children) is involved.']],
])('“%s”: what the letters stand for is said so that it stands', (sentence, wanted) => {
  expect(after('unexplained-acronym', sentence)).toEqual(wanted);
});

test.each([
  ['A DT came.', ['A designated teacher came.']],
  ['The CP’s office is here.', []],
  [
    'The SLT’s report is here.',
    ['The speech and language therapist’s report is here.', 'The senior leadership team’s report is here.'],
  ],
])('“%s”: only meanings that can stand there', (sentence, wanted) => {
  expect(after('ambiguous-acronym', sentence)).toEqual(wanted);
});

test.each([
  ['It has a low cognitive load.', ['It has a low amount to think about at once.']],
  ['He does Lexia’s games.', []],
  ['He does Lexia (Mrs Rai runs it).', []],
])('“%s”: no second article, and no brackets where none can stand', (sentence, wanted) => {
  expect(after('jargon-phrase', sentence)).toEqual(wanted);
});
