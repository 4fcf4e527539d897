import { outline } from '../../shared/plan/outline';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** Content as `section/field@record: words`, records counted from 1 in the order in which they come. */
function content(text: string): readonly string[] {
  const draft = readText(text);
  const words = new Map(draft.blocks.map((block) => [block.id, block.text]));
  const records = new Map<string | undefined, string>([[undefined, '']]);
  return outline(draft, defaultSettings('2026-11-22'))
    .passages.filter(({ role }) => role === 'content')
    .map(({ section, field, record, block, from, to }) => {
      if (!records.has(record)) records.set(record, `@${records.size}`);
      return `${section ?? '-'}/${field ?? ''}${records.get(record)!}: ${words.get(block)!.slice(from, to)}`;
    });
}

test.each([
  [
    'the hints that a form prints below its headings are no answers',
    '1. STRENGTHS\n(what do people like about me?)\nMia is kind.\n\n2. NEEDS\n(what is hard?)\nReading is slow.\n\n3. OUTCOMES\n(what will I be able to do, and by when?)\nMia will read 40 words.',
    ['strengths/: Mia is kind.', 'needs/: Reading is slow.', 'outcomes/@1: Mia will read 40 words.'],
  ],
  [
    'a single hint with an answer below it may be one that somebody left in',
    '## Strengths\n(what do people like about me?)\nMia is kind.',
    ['strengths/: (what do people like about me?)', 'strengths/: Mia is kind.'],
  ],
  [
    'a full stop behind the number of a step, and a label with nothing beside it',
    '## My outcomes\nStep 1. By Easter Mia will read 40 words.\nHow: word cards, Miss Roe, daily.\nStep 2. Mia will tie her laces.\nHow:\nStep 3. By Easter Mia will spell 10 words.\nHow: look and cover.',
    [
      'outcomes/number@1: 1',
      'outcomes/outcome@1: By Easter Mia will read 40 words.',
      'provision/provision@1: word cards, Miss Roe, daily.',
      'outcomes/number@2: 2',
      'outcomes/outcome@2: Mia will tie her laces.',
      'outcomes/number@3: 3',
      'outcomes/outcome@3: By Easter Mia will spell 10 words.',
      'provision/provision@3: look and cover.',
    ],
  ],
  [
    'who and how often as items below what is done; “tbc” is neither',
    '## Outcomes\n1. By Easter Mia will read 40 words.\n## Provision\nFor outcome 1:\n- Word cards\n- Mrs Dacosta, teaching assistant\n- 10 minutes every morning\n- TBC',
    [
      'outcomes/number@1: 1',
      'outcomes/@1: By Easter Mia will read 40 words.',
      'provision/number@2: 1',
      'provision/@2: Word cards',
      'provision/who@2: Mrs Dacosta, teaching assistant',
      'provision/frequency@2: 10 minutes every morning',
      'provision/comment@2: TBC',
    ],
  ],
  [
    'the support behind an outcome, where the heading speaks of both',
    "## What we are aiming for, and what we'll do\n1. By Easter Mia will read 40 words. Her reading will be checked on Fridays. Dawn, her key person, will read with her daily.",
    [
      'outcomes/number@1: 1',
      'outcomes/@1: By Easter Mia will read 40 words. Her reading will be checked on Fridays.',
      'provision/provision@1: Dawn, her key person, will read with her daily.',
    ],
  ],
  [
    'verdicts behind a colon in a review, and one that nobody gave',
    '## Review\nRead 30 words a minute: met, 34.\nTie her laces without help: nearly there.\nUse the handrail on the stairs:',
    [
      'review/outcome@1: Read 30 words a minute',
      'review/impact@1: met, 34.',
      'review/outcome@2: Tie her laces without help',
      'review/impact@2: nearly there.',
      'review/outcome@3: Use the handrail on the stairs',
    ],
  ],
  [
    '“Description” below the number of an outcome is the outcome',
    '--- Needs ---\nReading is slow.\n\n--- Outcome 1 ---\nDescription: Mia will read 40 words.\nProvision: Word cards\n\n--- Review ---\nNothing yet',
    [
      'needs/: Reading is slow.',
      'outcomes/number@1: 1',
      'outcomes/outcome@1: Mia will read 40 words.',
      'provision/provision@1: Word cards',
      'review/: Nothing yet',
    ],
  ],
  [
    'a title over two columns of labels and answers heads nothing, and an empty answer stays with its outcome',
    '| SUPPORT PLAN | Marlowe Primary |\n| --- | --- |\n| Child | Iris Wood |\n| Outcome 1 | Iris will walk 15 metres. |\n| How we will help with outcome 1 | |\n| Review of outcome 1 | Lots better. |',
    [
      '-/: Marlowe Primary',
      'personal_details/name: Iris Wood',
      'outcomes/number@1: 1',
      'outcomes/outcome@1: Iris will walk 15 metres.',
      'review/impact@1: Lots better.',
    ],
  ],
  [
    'a provision map by bars, a row a paragraph, below a key to its columns',
    'Key to columns: area | outcome | provision | who | how often | entry | exit\n\n1 | Reading | Mia will read 40 words. | Word cards | Miss Roe | daily | 12 words | 31 words\n\n2 | Writing | Mia will write her name. | Tracing | Miss Roe | weekly | 0 | 1',
    [
      'outcomes/number@1: 1',
      'needs/need@1: Reading',
      'outcomes/outcome@1: Mia will read 40 words.',
      'provision/provision@1: Word cards',
      'provision/who@1: Miss Roe',
      'provision/frequency@1: daily',
      'outcomes/baseline@1: 12 words',
      'review/impact@1: 31 words',
      'outcomes/number@2: 2',
      'needs/need@2: Writing',
      'outcomes/outcome@2: Mia will write her name.',
      'provision/provision@2: Tracing',
      'provision/who@2: Miss Roe',
      'provision/frequency@2: weekly',
      'outcomes/baseline@2: 0',
      'review/impact@2: 1',
    ],
  ],
  [
    '“Step” above numbers points to the outcome, where another column says what is done',
    '## Outcomes\n1. By Easter Mia will read 40 words.\n## Provision\n| Step | What | Who |\n| --- | --- | --- |\n| 1 | Word cards | Miss Roe |',
    [
      'outcomes/number@1: 1',
      'outcomes/@1: By Easter Mia will read 40 words.',
      'provision/number@2: 1',
      'provision/provision@2: Word cards',
      'provision/who@2: Miss Roe',
    ],
  ],
  [
    'fields of one outcome by its number, in a table of labels and values that goes on below an empty line',
    '## Outcomes\nOutcome 1 | Mia will read 40 words.\nOutcome 1 - by when? | Easter\nOutcome 1 - who? | Miss Roe\n\nOutcome 1 - support | Word cards\nAlso | Mum has a copy.',
    [
      'outcomes/number@1: 1',
      'outcomes/outcome@1: Mia will read 40 words.',
      'outcomes/deadline@1: Easter',
      'provision/who@1: Miss Roe',
      'provision/provision@1: Word cards',
      'outcomes/comment@1: Mum has a copy.',
    ],
  ],
  [
    'the end of an e-mail below the support is none',
    'From: Jo Day\nTo: Sam\n\n## What we will do\nMia plays the card game with Jo, 5 minutes daily.\n\nWe said we would get together again in the new year.\n\nJo x',
    [
      '-/: From: Jo Day',
      '-/: To: Sam',
      'provision/@1: Mia plays the card game with Jo, 5 minutes daily.',
      '-/: We said we would get together again in the new year.',
      '-/: Jo x',
    ],
  ],
  [
    'outcomes with their support and how they went under “Outcomes reviewed”, where no other part has them',
    '## Outcomes reviewed\n1) By 20/11/2026 Mia will read 40 words.\nSupport given: word cards, Miss Roe, daily.\nReview: Met. 41 words.\n2) By 20/11/2026 Mia will spell 10 words.',
    [
      'outcomes/number@1: 1',
      'outcomes/@1: By 20/11/2026 Mia will read 40 words.',
      'provision/provision@1: word cards, Miss Roe, daily.',
      'review/impact@1: Met. 41 words.',
      'outcomes/number@2: 2',
      'outcomes/@2: By 20/11/2026 Mia will spell 10 words.',
    ],
  ],
  [
    'rows without headers: outcomes with labels in their cells, support that points to them, a review by their numbers',
    '## Outcomes\nO1 | Mia will read 40 words | By: Easter\nO2 | Mia will spell 10 words | By: May\n\n## Provision\nP1 | O1 | Word cards | Miss Roe\nP2 | O2 | Look and cover | Mr Cole\n\n## Review\nO1 | 31 words\nO2 | ',
    [
      'outcomes/number@1: O1',
      'outcomes/@1: Mia will read 40 words',
      'outcomes/deadline@1: Easter',
      'outcomes/number@2: O2',
      'outcomes/@2: Mia will spell 10 words',
      'outcomes/deadline@2: May',
      'provision/comment@3: P1',
      'provision/number@3: O1',
      'provision/provision@3: Word cards',
      'provision/who@3: Miss Roe',
      'provision/comment@4: P2',
      'provision/number@4: O2',
      'provision/provision@4: Look and cover',
      'provision/who@4: Mr Cole',
      'review/number@5: O1',
      'review/impact@5: 31 words',
      'review/number@6: O2',
    ],
  ],
  [
    'a check of all outcomes in capitals and of a day, below the last of them; who has a copy, below a blank heading',
    'OUTCOME 1\nBy Easter Mia will read 40 words.\nHow we will check: a test.\n\nOUTCOME 2\nBy Easter Mia will spell 10 words.\nHow we will check: a test.\n\nHALF-TERM CHECK, 23 OCTOBER 2026 (Mum, Miss Roe)\nOutcome 2: 4 words.\n\nNEXT STEPS\n\nCopy sent home 27/10/26.',
    [
      'outcomes/number@1: 1',
      'outcomes/outcome@1: By Easter Mia will read 40 words.',
      'outcomes/measure@1: a test.',
      'outcomes/number@2: 2',
      'outcomes/outcome@2: By Easter Mia will spell 10 words.',
      'outcomes/measure@2: a test.',
      'review/number@3: 2',
      'review/impact@3: 4 words.',
      'signatures_sharing/: Copy sent home 27/10/26.',
    ],
  ],
  [
    'an e-mail says whom it is to, and “Help” below the last outcome heads the support',
    'From: Jo Day (1R)\nTo: Sam Oak\nDate: 26 November 2026\n\nHi Sam\n\n## Targets\n1. By Easter Mia will read 40 words.\n2. By Easter Mia will spell 10 words.\n\nHelp\n1. Word cards, Jo, daily.',
    [
      '-/: From: Jo Day (1R)',
      '-/: To: Sam Oak',
      'personal_details/plan_date: 26 November 2026',
      '-/: Hi Sam',
      'outcomes/number@1: 1',
      'outcomes/@1: By Easter Mia will read 40 words.',
      'outcomes/number@2: 2',
      'outcomes/@2: By Easter Mia will spell 10 words.',
      'provision/number@3: 1',
      'provision/provision@3: Word cards, Jo, daily.',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(content(text)).toEqual(expected);
});
