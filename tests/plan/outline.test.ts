import { outline } from '../../shared/plan/outline';
import type { Outline } from '../../shared/plan/plan';
import { longestPassage } from '../../shared/plan/passages';
import { templates } from '../../shared/plan/templates';
import { defaultSettings } from '../../shared/settings';
import type { Block, Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';
import { growth } from '../processor-ms';

const settings = defaultSettings('2026-11-22');
const draftOf = (blocks: readonly Omit<Block, 'id'>[], fragment?: true): Draft => ({
  blocks: blocks.map((block, index) => ({ id: `x${index}`, ...block })),
  ...(fragment && { fragment }),
});

/** Content as `section/field/record: words`. */
function content(draft: Draft, sorted: Outline = outline(draft, settings)): readonly string[] {
  const text = new Map(draft.blocks.map((block) => [block.id, block.text]));
  return sorted.passages
    .filter(({ role }) => role === 'content')
    .map(
      ({ section, field, record, block, from, to }) =>
        [section ?? '-', field ?? '', record ?? ''].join('/') + `: ${text.get(block)!.slice(from, to)}`,
    );
}
const status = (sorted: Outline, id: string) => sorted.sections.find((section) => section.id === id)?.status;
const sectionsOf = (text: string) =>
  outline(readText(text), settings).passages.map(({ role, section }) => [role, section]);

describe('a heading is known', () => {
  test.each([
    ['## Strengths', 'strengths'],
    ['**Strengths**', 'strengths'],
    ['STRENGTHS', 'strengths'],
    ['Strengths:', 'strengths'],
    ['3. Strengths', 'strengths'],
    ['b) My strengths', 'strengths'],
    ['Section C: Strengths', 'strengths'],
    ['PART C   MY STRENGTHS', 'strengths'],
    ['Part 3 - Strengths', 'strengths'],
    ['REVIEW so far   18 November 2026, Mia, Mum', 'review'],
    ['Mia’s strengths', 'strengths'],
    ["The pupil's strengths", 'strengths'],
    ['What Mia is good at', 'strengths'],
    ['Strengths and interests (what we like and admire)', 'strengths'],
    ['Parent/carer views', 'parent_view'],
    ['Parents’ and carers’ comments', 'parent_view'],
    ['Pupil voice', 'pupil_view'],
    ['Desired outcomes / targets', 'outcomes'],
    ['SMART targets for the autumn term 2026', 'outcomes'],
    ['How best to support Mia', 'how_to_support'],
    ['What’s important to [child’s name]?', 'important_to'],
    ['Areas of need', 'needs'],
    ['Recommendations from my review held on 3 May 2026', 'recommendations'],
    ['Other agencies involved', 'contributors'],
    ['Strategies to use in class', 'provision'],
  ])('%s', (line, section) => {
    expect(sectionsOf(`${line}\nSome words that somebody wrote.`)).toEqual([
      ['heading', section],
      ['content', section],
    ]);
  });
});

describe('a sentence is no heading', () => {
  test.each([
    'Mia needs support.',
    'Support comes from her friends',
    'Her strengths are many and her needs are few, as her mother says',
    'Review of the reading scheme in the library',
    'Outcomes for all children in Essex are rising',
    'She has interests in art and in space travel',
  ])('%s', (line) => {
    expect(sectionsOf(`## Needs\n${line}\nMore.`).map(([role]) => role)).toEqual(['heading', 'content', 'content']);
  });

  test('in a list, a known word alone is what somebody wrote', () => {
    expect(sectionsOf('## Strengths\n- Support\n- Home\n')).toEqual([
      ['heading', 'strengths'],
      ['content', 'strengths'],
      ['content', 'strengths'],
    ]);
  });
});

describe('forms of councils', () => {
  test('columns of blanks hold labels and their answers', () => {
    expect(content(readText('Name            Mia Example\nBorn            14 March 2019\nClass           2B'))).toEqual(
      [
        'personal_details/name/: Mia Example',
        'personal_details/date_of_birth/: 14 March 2019',
        'personal_details/class/: 2B',
      ],
    );
  });

  test('a full stop ends the label of a numbered box', () => {
    expect(content(readText('B1  What matters to Mia. She loves maps. Her cat.\nB2  Hopes. To swim.'))).toEqual([
      'important_to//: She loves maps. Her cat.',
      'aspirations_child//: To swim.',
    ]);
  });

  test('an outcome is known by its form where no heading says so', () => {
    const text =
      'PART F   OUR PLAN\nOutcome 1. By Easter Mia will read 40 words. Now: 2.\nWhat we do: cards with Mrs Hale.';
    expect(content(readText(text))).toEqual([
      'outcomes/number/g0: 1',
      'outcomes/outcome/g0: By Easter Mia will read 40 words.',
      'outcomes/baseline/g0: 2.',
      'provision/provision/g0: cards with Mrs Hale.',
    ]);
    const lettered =
      'ASSESS   what we know\nShe reads 2 words.\nPLAN and DO\nA. By 4 March Mia will count to 50.\n' +
      'Who: Mrs Hale\nB. By 4 March Mia will tie her laces.\nREVIEW so far   2 March, Mia\nA: 40.';
    expect(content(readText(lettered)).slice(1)).toEqual([
      'outcomes/number/g0: A',
      'outcomes/outcome/g0: By 4 March Mia will count to 50.',
      'provision/who/g0: Mrs Hale',
      'outcomes/number/g1: B',
      'outcomes/outcome/g1: By 4 March Mia will tie her laces.',
      'review//: A: 40.',
    ]);
  });

  test('“Mia will …” heads a column of outcomes, “Review” among details is a date', () => {
    const text =
      '| Born | Class | Review |\n|---|---|---|\n| 3/3/18 | 4 Kestrel | 9 Feb 2027 |\n\n## Plan\n' +
      '| By when | Mia will... | Who |\n|---|---|---|\n| Easter | read 40 words | Mrs Hale |';
    expect(content(readText(text)).map((line) => `${line.split('/')[1]}${line.slice(line.lastIndexOf(':'))}`)).toEqual([
      'date_of_birth: 3/3/18',
      'class: 4 Kestrel',
      'review_date: 9 Feb 2027',
      'deadline: Easter',
      'outcome: read 40 words',
      'who: Mrs Hale',
    ]);
  });

  test('help in every lesson is no outcome', () => {
    const text =
      '## Outcomes\n1. Mia will read 40 words by Easter.\nIn every lesson: a seat near the board; large print.';
    expect(content(readText(text))).toContain('provision/comment/: a seat near the board; large print.');
  });
});

describe('labels in a line', () => {
  test('several, parted by wide gaps or by one blank', () => {
    expect(content(readText('Name: Mia Example     Class: 2B'))).toEqual([
      'personal_details/name/: Mia Example',
      'personal_details/class/: 2B',
    ]);
    expect(content(readText('Name: Mia Example Class: 2B Date of birth: 1/2/2019'))).toEqual([
      'personal_details/name/: Mia Example',
      'personal_details/class/: 2B',
      'personal_details/date_of_birth/: 1/2/2019',
    ]);
  });

  test('a time is no label', () => {
    expect(content(readText('Next review: Friday 11 December at 3:30'))).toEqual([
      'personal_details/review_date/: Friday 11 December at 3:30',
    ]);
  });

  test('lines under an outcome belong to it', () => {
    const text =
      '## Outcomes\nMia will read 40 words.\nBy when: Easter\nWho: Mrs Hale\n\nMia will count to 50.\nBy when: May';
    expect(content(readText(text))).toEqual([
      'outcomes//l0: Mia will read 40 words.',
      'outcomes/deadline/l0: Easter',
      'provision/who/l0: Mrs Hale',
      'outcomes//l1: Mia will count to 50.',
      'outcomes/deadline/l1: May',
    ]);
  });
});

describe('tables', () => {
  test('without a header, provision is told by the shape of its cells', () => {
    const text =
      '## Provision\n\n1\tReading with a partner\tMrs Hale\t15 mins\tdaily\t1:1\n2\tLego group\tTA\t30 minutes\tweekly\tgroup of 4';
    expect(content(readText(text))).toEqual([
      'provision/number/t0:0: 1',
      'provision/provision/t0:0: Reading with a partner',
      'provision/who/t0:0: Mrs Hale',
      'provision/duration/t0:0: 15 mins',
      'provision/frequency/t0:0: daily',
      'provision/group/t0:0: 1:1',
      'provision/number/t0:1: 2',
      'provision/provision/t0:1: Lego group',
      'provision/who/t0:1: TA',
      'provision/duration/t0:1: 30 minutes',
      'provision/frequency/t0:1: weekly',
      'provision/group/t0:1: group of 4',
    ]);
  });

  test('an outcome told downwards is one record, the next one another', () => {
    const text =
      '| Outcome 1 | Mia will read 40 words |\n| By when | Easter |\n| Support | Paired reading |\n| Outcome 2 | Mia will count to 50 |\n| By when | May |';
    const seen = content(readText(text)).filter((line) => !line.includes('/number/'));
    const [first, second, third, fourth, fifth] = seen.map((line) => line.split('/')[2]!.split(':')[0]);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
    expect(fifth).toBe(fourth);
    expect(seen.map((line) => line.split('/').slice(0, 2).join('/'))).toEqual([
      'outcomes/outcome',
      'outcomes/deadline',
      'provision/provision',
      'outcomes/outcome',
      'outcomes/deadline',
    ]);
  });

  test('sections side by side, with their text below', () => {
    const text =
      '| Strengths | Needs |\n| Kind | Reading |\n| What is working | What is not working |\n| The timer | The hall |';
    expect(content(readText(text)).map((line) => line.replace(/\/\/[^:]*:?\d*:/, ':'))).toEqual([
      'strengths: Kind',
      'needs/need/t0:1: Reading',
      'working_not_working: The timer',
      'working_not_working: The hall',
    ]);
  });

  test('a cell that holds its own heading', () => {
    const text = '| What people like about me<br>My jokes | How best to support me<br>Give me time |';
    expect(content(readText(text))).toEqual(['like_and_admire//: My jokes', 'how_to_support//: Give me time']);
  });

  test('a past outcome in a review table is no new outcome', () => {
    const text = '## Review\n\n| Outcome | Progress made | Met |\n| Read 40 words | Reads 35 | Partly |';
    expect(content(readText(text))).toEqual([
      'review/outcome/t0:1: Read 40 words',
      'review/impact/t0:1: Reads 35',
      'review/status/t0:1: Partly',
    ]);
  });

  test('an answer that is an area of need is an answer', () => {
    expect(
      content(readText('| Name | Mia |\n| Primary need | Communication and interaction |\n| Stage | SEN Support |')),
    ).toEqual([
      'personal_details/name/: Mia',
      'needs//: Communication and interaction',
      'personal_details/stage/: SEN Support',
    ]);
  });
});

describe('form fields', () => {
  test('are told by their labels, each for itself', () => {
    const draft = draftOf([
      { label: 'Pupil name', text: 'Mia Example' },
      { label: 'Strengths', text: 'Kind' },
      { label: 'Parent / carer views', text: '' },
      { label: 'Office use', text: 'Filed' },
    ]);
    const sorted = outline(draft, settings);
    expect(content(draft, sorted)).toEqual(['personal_details/name/: Mia Example', 'strengths//: Kind', '-//: Filed']);
    expect(status(sorted, 'strengths')).toBe('present');
    expect(status(sorted, 'parent_view')).toBe('empty');
    expect(status(sorted, 'needs')).toBe('missing');
  });

  test('of a repeated group share its record', () => {
    const draft = draftOf([
      { label: 'Outcome', text: 'Mia will read 40 words', record: 'r1' },
      { label: 'By when', text: 'Easter', record: 'r1' },
      { label: 'Support', text: 'Paired reading', record: 'r1' },
    ]);
    expect(content(draft)).toEqual([
      'outcomes/outcome/r1: Mia will read 40 words',
      'outcomes/deadline/r1: Easter',
      'provision/provision/r1: Paired reading',
    ]);
  });

  test('with numbers in their labels are tied by them', () => {
    const draft = draftOf([
      { label: 'Target 1', text: 'Mia will read 40 words' },
      { label: 'Target 2', text: 'Mia will count to 50' },
      { label: 'Provision 1', text: 'Paired reading' },
    ]);
    expect(content(draft)).toEqual([
      'outcomes/outcome/f1: Mia will read 40 words',
      'outcomes/outcome/f2: Mia will count to 50',
      'provision/provision/f1: Paired reading',
    ]);
  });

  test('that hold a whole plan are read line by line', () => {
    const draft = draftOf([{ label: 'SEN notes', text: 'Strengths: kind\nNeeds\nReading is slow.\n\nName: Mia' }]);
    expect(content(draft)).toEqual(['strengths//: kind', 'needs//: Reading is slow.', 'personal_details/name/: Mia']);
  });
});

describe('what the host knows is so', () => {
  test('a fragment has the section it was given', () => {
    const draft = draftOf([{ section: 'outcomes', text: 'Mia will read 40 words by Easter.' }], true);
    expect(outline(draft, settings).passages).toMatchObject([{ role: 'content', section: 'outcomes' }]);
  });

  test('a marked section ends where its marking ends', () => {
    const draft = draftOf([
      { section: 'strengths', text: 'What makes her shine', heading: 2 },
      { section: 'strengths', text: 'Kind' },
      { text: 'Some other text that nobody marked.' },
    ]);
    const sorted = outline(draft, settings);
    expect(content(draft, sorted).at(-1)).toBe('-//: Some other text that nobody marked.');
    expect(status(sorted, 'strengths')).toBe('present');
  });
});

test('a section with nothing but blanks, lines or the template’s own hint is empty; “N/A” is an answer', () => {
  const hint = templates[0].sections.find(({ id }) => id === 'attainment')!.hint;
  const sorted = outline(
    readText(
      `## Strengths\n____________\n## Attainment\n${hint}\n## Needs\n[insert needs]\n## Home\nN/A\n## Review\ntbc`,
    ),
    settings,
  );
  expect(['strengths', 'attainment', 'needs', 'home', 'review'].map((id) => status(sorted, id))).toEqual([
    'empty',
    'empty',
    'empty',
    'present',
    'empty',
  ]);
});

test('the settings choose the template', () => {
  const sorted = outline(readText('## Strengths\nKind'), { ...settings, template: 'one-page-profile' });
  expect(sorted.template.id).toBe('one-page-profile');
  expect(sorted.sections.map(({ id }) => id)).toEqual([
    'like_and_admire',
    'important_to',
    'how_to_support',
    'strengths',
  ]);
});

test('an empty draft has every section missing', () => {
  const sorted = outline({ blocks: [] }, settings);
  expect(sorted.passages).toEqual([]);
  expect(new Set(sorted.sections.map((section) => section.status))).toEqual(new Set(['missing']));
});

test('a header, a footer and a text box do not move what is open in the running text', () => {
  const draft = draftOf([
    { text: 'Strengths', heading: 2 },
    { text: 'Review', aside: 'text-box', bold: true },
    { text: 'In May', aside: 'text-box' },
    { text: 'Kind' },
  ]);
  expect(content(draft)).toEqual(['review//: In May', 'strengths//: Kind']);
});

test.each([
  ['sentences', 'Mia reads for ten minutes. '],
  ['words', 'reads '],
  ['letters', 'a'],
])('a paragraph of ever more %s is read in parts, none too long and nothing left out', (_, unit) => {
  const text = unit.repeat(Math.ceil(23_000 / unit.length)).trim();
  const draft = draftOf([
    { text, section: 'needs' },
    { text: `${text}\n${text}`, section: 'strengths' },
  ]);
  const parts = outline(draft, settings).passages.filter(({ role }) => role === 'content');
  for (const { id, text: whole } of draft.blocks) {
    const own = parts.filter(({ block }) => block === id);
    for (const { from, to } of own) expect(to - from).toBeLessThanOrEqual(longestPassage);
    // Not the texts themselves: nobody wants to read what fails.
    const read = own.map(({ from, to }) => whole.slice(from, to)).join('');
    expect(read.replace(/\s/g, '') === whole.replace(/\s/g, '')).toBe(true);
    // Between words, where there are any.
    if (unit !== 'a') for (const { to } of own) expect(whole.slice(to, to + 1)).toMatch(/^\s?$/);
  }
});

test('ten times as many blocks take not much more than ten times as long', () => {
  const part =
    '## Strengths\nKind to others and funny.\n\nName: Mia   Class: 2B\n\n## Outcomes\n\n| Outcome | Who | By when |\n| Mia will read 40 words | Mrs Hale | Easter |\n| Mia will count | Mr Ode | May |\n';
  const read = (text: string) => {
    const draft = readText(text);
    expect(draft.blocks.length).toBeGreaterThan(text.length / 20);
    outline(draft, settings);
  };
  expect(growth(read, part, part.length * 15)).toBeLessThan(30);
});

test('ten times as many lines that open with one place in capitals take in proportion', () => {
  const unit = 'AT HOME Mum reads.\n\n';
  expect(growth((text) => outline(readText(text), settings), unit, unit.length * 800)).toBeLessThan(30);
});

test.each([': ', 'Name: ', 'a', '1. ', '- '])('a block of “%s”, ten times as long, takes in proportion', (unit) => {
  expect(growth((text) => outline({ blocks: [{ id: 'a', text }] }, settings), unit, 20_000)).toBeLessThan(30);
});

it('reads details with no colons, parted by gaps, “D.O.B” among them', () => {
  const { passages } = outline(
    readText(
      '**Name** Dylan Frost   **D.O.B** 3/9/18   **Year** 3   **Meeting date** 12.11.26   **Next meeting** w/b 22.2.27',
    ),
    defaultSettings('2026-11-27'),
  );
  expect(passages.flatMap(({ role, field }) => (role === 'content' ? [field] : []))).toEqual([
    'name',
    'date_of_birth',
    'year_group',
    'plan_date',
    'review_date',
  ]);
});
