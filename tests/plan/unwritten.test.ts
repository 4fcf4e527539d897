import { absentParts, unwrittenParts } from '../../shared/plan/parts/unwritten';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const unwritten = (text: string) =>
  unwrittenParts(readPlan(readText(text), defaultSettings('2026-11-22'))).map(({ id }) => id);

const plan = (more: string) =>
  `# One Plan\nName: Mia Example\nReview date: 12/02/27\n## Strengths\nKind to younger children.\n## My views\nI want to be a vet when I grow up.\n## Parents’ views\nMum hopes that she will have friends.\n${more}## Outcomes\nMia will read 40 words by Easter.\n## Support\nMiss Roe reads with her for ten minutes every day.\n## Agreed by\nMum and Miss Roe.`;

test('what another part tells is not still to be written', () => {
  const ids = unwritten(plan('## What is hard\nMia reads 12 words and finds long ones hard.\n'));
  for (const id of ['needs', 'aspirations_child', 'aspirations_family', 'attainment'] as const)
    expect(ids).not.toContain(id);
});

describe('what is hard is told where the child is now, under whatever heading', () => {
  test.each([
    '## Where Mia is now\nMia leaves her lunch on 3 days out of 5. She has a moderate hearing loss.\n',
    '## The picture now\nShe cannot do up her coat.\n',
    '## Where things stand\nThe hall is too loud for Mia.\n',
    '## Roots and wings\nShe joined in only with Miss Roe beside her.\n',
  ])('%s', (part) => expect(unwritten(plan(part))).not.toContain('needs'));
  test.each([
    '## Where Mia is now\nMia reads 40 words a minute and writes five sentences.\n',
    '## Where Mia is now\nWorking at the expected level in maths.\n',
  ])('not in: %s', (part) => expect(unwritten(plan(part))).toContain('needs'));
});

describe('who has the plan is told in a sentence of any part', () => {
  const unsigned = plan('').replace('## Agreed by\nMum and Miss Roe.', '## Keeping in touch\n');
  const isTold = (sentence: string) => absent(`${unsigned}${sentence}`)['signatures_sharing'] === 'told';
  test.each([
    'A copy of this sheet went to Dad on 4 May.',
    'One copy is for you, by post.',
    'All my teachers were sent it on 6 November.',
    'Mum took her copy home.',
    'Sheets given out: Mrs Pelham by hand, 4 May.',
    'Mum and Miss Roe were given one each.',
    'Nan had her copy on the first of February.',
    'Copy in Dad’s hand.',
    'Mrs Farrow and I have one each.',
    'Everyone listed has a copy.',
    'Tomasz and Ola were sent one the same day.',
  ])('%s', (sentence) => expect(isTold(sentence)).toBe(true));
  test.each([
    'The ball was given back.',
    'Mia copies words from the board.',
    'Mia has a copy of the slides.',
    'Mia is given one minute more.',
    'She has a copy of the text in large print.',
  ])('not in: %s', (sentence) => expect(isTold(sentence)).toBe(false));
});

describe('hopes are told in the words of the child and of the family', () => {
  const bare = plan('')
    .replace('I want to be a vet when I grow up.', '%c')
    .replace('Mum hopes that she will have friends.', '%f');
  const toldBy = (child: string, family: string, more = '') =>
    absent(bare.replace('%c', child).replace('%f', family) + more);
  test.each([
    'When I’m big I drive a real train.',
    'I’d like to do something with maps.',
    'I want to do sound for concerts.',
    'I’m going to be on the radio.',
  ])('the child: %s', (words) => expect(toldBy(words, 'She is fine.')['aspirations_child']).toBe('told'));
  test.each(['I like maths.', 'I don’t want a helper behind me.', 'I want people to wait for me.'])(
    'not the child: %s',
    (words) => expect(toldBy(words, 'She is fine.')['aspirations_child']).toBeUndefined(),
  );
  test.each(['We’d like her to love learning again.', 'They’d love a friend for her.'])('the family: %s', (words) =>
    expect(toldBy('I like maths.', words)['aspirations_family']).toBe('told'),
  );
  test('the family, under another heading', () => {
    const more = '\n## Other notes\nI’d like her to tell people when she has not heard.';
    expect(toldBy('I like maths.', 'She is fine.', more)['aspirations_family']).toBe('told');
    expect(toldBy('I like maths.', 'She is fine.')['aspirations_family']).toBeUndefined();
  });
});

test('who made the plan may be told by who met or signed', () => {
  const unsigned = plan('').replace('## Agreed by\nMum and Miss Roe.', '');
  const why = (line: string) => absent(`${unsigned}\n## Where Mia is now\n${line}`)['contributors'];
  expect(why('Meeting on 11/01/2027: Mia, Tracey Sandiford (mum), Mr Dunmore.')).toBe('told');
  expect(why('Anna Wasiak (Mum) 26.2.27   Piotr Wasiak (Dad) 26.2.27')).toBe('told');
  expect(why('The hall is open at eight.')).toBeUndefined();
});

test('a part that stands empty is', () => {
  expect(unwritten(plan('## Needs\n\n'))).toContain('needs');
});

test('of a plan that has hardly begun everything else is', () => {
  expect(unwritten('# One Plan\n## Outcomes\nMia will read 40 words by Easter.')).toContain('needs');
});

const absent = (text: string) =>
  Object.fromEntries(
    [...absentParts(readPlan(readText(text), defaultSettings('2026-11-22')))].map(([{ id }, why]) => [id, why]),
  );
const asked = '## Review\n\n## What worked?\n\n## What didn’t work?\n\n## What needs to change?\n\n';
const ofReview = ['review', 'what_worked', 'what_did_not_work', 'needs_to_change'];
const written = plan('## What is hard\nMia reads 12 words and finds long ones hard.\n');

test('the questions of a review that is to come wait for it', () => {
  for (const id of ofReview) expect(unwritten(`${written}\n${asked}`)).not.toContain(id);
});

test('the questions of a review that is due do not wait, nor those of one that is held, nor of a sheet for a review', () => {
  expect(unwritten(`${written}\n${asked}`.replace('12/02/27', '12/11/26'))).toEqual(expect.arrayContaining(ofReview));
  const held = unwritten(`${written}\n${asked.replace('worked?\n', 'worked?\nThe timer.')}`);
  expect(held).toContain('what_did_not_work');
  expect(unwritten(`# Termly review\nNext review: 12/02/27\n${asked.slice(11)}`)).toContain('what_worked');
});

test('a part is told elsewhere only where a passage tells it', () => {
  expect(absent(written)).toMatchObject({ aspirations_child: 'told', contributors: 'told', review: 'later' });
  const silent = written.replace('## Parents’ views\nMum hopes that she will have friends.\n', '');
  const parts = absent(silent.replace('## Agreed by\nMum and Miss Roe.', '## Notes\nNone.'));
  for (const id of ['aspirations_family', 'contributors', 'signatures_sharing']) {
    expect(parts).toHaveProperty(id);
    expect(parts[id]).toBeUndefined();
  }
});

test('nobody asks a child under five for hopes for later life', () => {
  const young = written
    .replace('Mia Example', 'Mia Example\nYear: Nursery')
    .replace('I want to be a vet when I grow up.', 'I like sand.');
  expect(absent(young)).toMatchObject({ aspirations_child: 'not needed' });
});

test('a review with nothing filled in but the outcomes that it is about is not written, and no meeting was held', () => {
  const text = (seen: string) =>
    `${written}\n## Review, 22 November 2026\n| Outcome | Met, partly or not | What we saw |\n| Mia will read 40 words by Easter. | | ${seen} |\n| Mia will tie her laces by Easter. | | |`;
  const read = (seen: string) => {
    const blocks = readText(text(seen)).blocks.map((block) =>
      block.cell?.row === 0 ? { ...block, cell: { ...block.cell, header: true as const } } : block,
    );
    return readPlan({ blocks }, defaultSettings('2026-11-22'));
  };
  const review = (seen: string) => read(seen).sections.find(({ id }) => id === 'review')!.status;
  expect(review('')).toBe('empty');
  expect(read('').meetings).toEqual([]);
  expect(review('She reads 31 words.')).toBe('present');
  expect(read('She reads 31 words.').meetings).toHaveLength(1);
});
