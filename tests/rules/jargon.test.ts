import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { growth } from '../processor-ms';

const settings = defaultSettings('2026-11-22');
const noted = (text: string, schoolWords: string[] = []) =>
  review(readText(text), { ...settings, schoolWords })
    .filter(({ concern }) => concern === 'jargon')
    .map(({ quote, severity }) => `${quote} ${severity}`);

test('an explanation counts from where it stands; before it the first use is noted, softly and once', () => {
  const explanation = 'DLD stands for developmental language disorder.';
  expect(noted(`${explanation}\n\nTheo has DLD. DLD makes words hard.`)).toEqual([]);
  expect(noted(`Theo has DLD. His DLD was found in May.\n\n${explanation} DLD makes words hard.`)).toEqual([
    'DLD hint',
  ]);
  expect(noted('Theo does Lexia. Lexia helps. Lexia means reading practice on the computer.')).toEqual(['Lexia hint']);
  expect(noted('The XKLT met. The XKLT is small. XKLT stands for a team of helpers.')).toEqual(['XKLT hint']);
  // What the next sentence explains needs no note.
  expect(noted('The processing load is high. A processing load is when too much comes at once.')).toEqual([]);
  expect(noted('Theo does Lexia. Lexia means reading practice on the computer.')).toEqual([]);
});

test('an explanation may come in the next sentence, in brackets, after a colon or by the way', () => {
  for (const text of [
    'Theo has a sensory diet. This means short activities that calm him.',
    'Theo works on phonemes. These are the single sounds in a word.',
    'He has an exercise every morning (we call it a “sensory diet”).',
    'Theo gets stuck in EBSA (he is too worried to come to school).',
    'Theo learns by backward chaining, which is doing the last step first.',
    'Echolalia: when a child says back what he hears.',
    'Attachment has nothing to do with e-mails: it is the bond of a child and those who care for him.',
    '“Inference” means reading between the lines.',
  ])
    expect([text, ...noted(text)]).toEqual([text]);
});

test('an area of learning is no word of clinics', () => {
  expect(noted('She likes drama and dance, as her marks in Expressive Arts and Design show.')).toEqual([]);
  expect(noted('Her expressive vocabulary is growing.')).toHaveLength(1);
});

test('the first of each acronym is noted, a known one softly', () => {
  expect(
    noted('The LSA reads with Theo and the TA plays. The LSA’s notes are here; both LSAs and TAs write them.'),
  ).toEqual(['LSA warning', 'TA hint']);
});

test('several of one are no other acronym: capitals tell them apart', () => {
  expect(noted('The EPs came in May.')).toEqual(['EPs warning']);
  expect(noted('The EPS came in May.')).toEqual(['EPS warning']);
  expect(noted('His CoPs score is low.')).toEqual(['CoPs warning']);
});

test('words of the school are left alone, whatever their capitals', () => {
  const text = 'Theo has DLD and works with Lexia in the KLMT room.';
  expect(noted(text)).toEqual(['DLD warning', 'Lexia warning', 'KLMT hint']);
  expect(noted(text, ['dld', 'LEXIA', 'Klmt'])).toEqual([]);
});

test('headings, labels and the child’s own words are left alone', () => {
  expect(noted('## SEMH\nTheo likes chess.\n\n## My aspirations\nI want my LSA to stay.')).toEqual([]);
});

test('a block ten times as long takes in proportion', () => {
  const unit = 'Theo’s EP saw “QRVT” and dysregulated (XQZ) LSAs in the JKLM room, or not. ';
  expect(growth((text) => expect(noted(text).length).toBeGreaterThan(2), unit)).toBeLessThan(30);
});

test('the school’s own terms go before every list and pattern', () => {
  const glossary = [
    { term: 'TAF meeting', meaning: 'a meeting of everybody who helps' },
    { term: 'curriculum participation', meaning: 'joining in with lessons' },
    { term: 'KLMT', meaning: 'the lunchtime team' },
    { term: '–', meaning: 'nothing' },
  ];
  const text = 'The TAF meeting is on Monday. We talked about curriculum participation. The KLMT came too.';
  const rules = review(readText(text), { ...settings, glossary }).filter(({ concern }) => concern === 'jargon');
  expect(rules.map(({ rule, quote }) => `${rule} ${quote}`)).toEqual([
    'school-term TAF meeting',
    'school-term curriculum participation',
    'school-term KLMT',
  ]);
  expect(rules[0]!.message).toContain('a meeting of everybody who helps');
  expect(review(readText(text), { ...settings, glossary, schoolWords: ['klmt'] })).toHaveLength(2);
});

test('levels that a test gives by colour or number are noted, other bands and sections are not', () => {
  expect(noted('Theo came out in the amber band on the WellComm screen.')).toContain('amber band hint');
  expect(noted('On WellComm he is on Section 3.')).toContain('Section 3 hint');
  expect(noted('He is learning the Phase 3 words, and Form 8 is on file.')).toEqual(['Phase 3 hint', 'Form 8 hint']);
  expect(
    noted('He wears an amber band on his wrist. Phase 3 of the building works is loud. He sat in section 3.'),
  ).toEqual([]);
});

test('short forms of colleges are known by what stands beside them', () => {
  expect(noted('The ALS team agreed 25% ET in all tests. FS maths is hard.')).toEqual([
    'ALS warning',
    'ET warning',
    'FS warning',
  ]);
  expect(noted('He likes the film about ET.')).toEqual([]);
});

test('what adults wrote between a child’s own lines is read as theirs', () => {
  const plan = (lines: string) => `Name: Theo Hart\n\n## My circle of support\n${lines}`;
  expect(noted(plan('Referred to SALT on 28 September 2026.'))).toEqual(['SALT warning']);
  expect(noted(plan('My ELSA is kind to me.'))).toEqual([]);
});
