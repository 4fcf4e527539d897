import { respectfulLanguage } from '../../shared/lexicons/respectful-language';
import { respectfulWords } from '../../shared/lexicons/respectful-words';
import { respectfulWordings } from '../../shared/lexicons/respectful-wordings';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings, type StoredSettings } from '../../shared/settings';
import { WordingBook } from '../../shared/text/wording';
import { firstPieces, waysOf } from '../../shared/text/wording-tree';
import { growth } from '../processor-ms';

const notes = (text: string, more: Partial<StoredSettings> = {}, section?: string) =>
  reviewPlan(
    readPlan(
      { fragment: true, blocks: [{ id: 'b', text, ...(section && { section }) }] },
      { ...defaultSettings('2026-11-22'), ...more },
    ),
  )
    .filter(({ concern }) => concern === 'respectful-language')
    .map(({ quote }) => quote);

test('every entry is a label, a deficit or blame, and says what to write instead', () => {
  expect(respectfulLanguage.length).toBeGreaterThanOrEqual(180);
  for (const { kind, instead, phrase } of respectfulLanguage) {
    expect([phrase, ['label', 'deficit', 'blame'].includes(kind)]).toEqual([phrase, true]);
    expect([phrase, instead[0]?.trim().length]).not.toEqual([phrase, 0]);
  }
});

test('neighbours are single words, for the engine compares one word', () => {
  const neighbours = respectfulLanguage.flatMap(({ notBefore = [], notAfter = [] }) => [...notBefore, ...notAfter]);
  expect(neighbours.filter((word) => word.includes(' '))).toEqual([]);
});

test('advice is a sentence', () => {
  const advice = respectfulLanguage.flatMap(({ instead }) => instead).filter((words) => /^\p{Lu}/u.test(words));
  expect(advice.filter((words) => !/[.”]$/.test(words))).toEqual([]);
});

test.each([
  ['He refuses to read.', ['refuses to']],
  ['Mum refuses to come in.', ['refuses to']],
  ['Swears at others and refuses to stop.', ['refuses to']],
  ['Jay, who often refuses to eat, sat alone.', ['refuses to']],
  ['The bus company refuses to wait.', []],
  ['The tablet froze and refused to start.', []],
  ['Staff fail to follow the plan.', []],
  ['Mrs Cole failed to send the form.', []],
  ['CAMHS failed to reply.', []],
  ['She was refused a place.', []],
])('asks of whom it is said: %s', (text, expected) => {
  expect(notes(text)).toEqual(expected);
});

test.each([
  ['Ola says she is naughty.', []],
  ['Dad told us that he is lazy at home.', []],
  ['Her teacher says that she is lazy.', ['lazy']],
  ['Staff describe him as defiant.', ['defiant']],
  ['He is described as defiant.', ['defiant']],
  ['She feels tired and is lazy after lunch.', ['lazy']],
  ['We no longer use the word ‘naughty’ here.', []],
  ['His brother’s friends’ games make him naughty.', ['naughty']],
  ['This is not naughty behaviour.', []],
])('leaves people their own words: %s', (text, expected) => {
  expect(notes(text)).toEqual(expected);
});

test('sections of the child and the family, and words that the school keeps, are left alone', () => {
  expect(notes('Sometimes he is naughty.', {}, 'needs')).toEqual(['naughty']);
  expect(notes('Sometimes he is naughty.', {}, 'pupil_view')).toEqual([]);
  expect(notes('Sometimes he is naughty.', {}, 'parent_view')).toEqual([]);
  expect(notes('Sometimes he is naughty.', { schoolWords: ['Naughty'] })).toEqual([]);
});

test('neither side is taken between “autistic” and “with autism”', () => {
  expect(notes('Ada is autistic. Ben is a boy with autism. Cy is an autistic boy.')).toEqual([]);
});

test.each([
  ['Nobody is bad at everything.', []],
  ['Please do not describe her as manipulative.', []],
  ['We no longer see him as aggressive.', []],
  ['It is a story about a lazy prince who refuses to work.', []],
  ['He likes Little Miss Naughty.', []],
  ['Other children made rude comments about her hair.', []],
  ['He finds the bell irritating.', []],
  ['She looks bossy, she said about the doll.', []],
  ['He does not read at home and is lazy.', ['lazy']],
  ['She is not only rude but spiteful.', ['rude but spiteful']],
  ['He plays with others but is bossy.', ['bossy']],
  ['Nobody joins him because he is spiteful.', ['spiteful']],
  ['Staff should not say that he is lazy.', []],
  ['It is unfair to call her spiteful.', []],
  ['The lazy river was closed.', []],
  ['Reading is slow.', []],
  ['He was a lazy and spoilt boy.', ['lazy and spoilt']],
  ['Staff find her irritating.', ['irritating']],
  ['Noise and crowds wear her out.', []],
  ['They talk over last week’s lessons.', []],
  ['Long walks are hard work for her.', []],
])('says nothing of what is denied, told or of another thing: %s', (text, expected) => {
  expect(notes(text)).toEqual(expected);
});

test('every wording is well formed', () => {
  const book = new WordingBook(respectfulWords);
  for (const { wording } of respectfulWordings) {
    for (const way of waysOf(wording)) {
      expect(() => book.compile(way, 0)).not.toThrow();
      expect(firstPieces(way).flatMap((piece) => book.firstWords(piece)).length).toBeGreaterThan(0);
    }
  }
});

test('advice of wordings is a sentence, and what bars them is single words', () => {
  for (const { instead, notAfter = '', unlessWith = '' } of respectfulWordings) {
    expect(instead).toMatch(/^\p{Lu}.*[.”]$/u);
    expect(`${notAfter} ${unlessWith}`).toMatch(/^[\p{Ll}\d' -]*$/u);
  }
});

test.each([
  ['Despite all our reminders Ellis can’t be bothered to start.', ['can’t be bothered to']],
  ['We find that Oskar is aggressive and bosses the others around.', ['aggressive and bosses']],
  ['Noise drains her, so she sits by the door.', []],
  ['The other children are wary of him and you can see why.', ['you can see why']],
  ['His sister is fine; Ola is the slow one.', ['slow']],
  ['Leave the tricky ones until last.', []],
  ['Mum never reads the letters that we send.', ['never reads']],
  ['He never reads the letters on the sign.', []],
  ['What did not work: the magnifier. It’s too slow.', []],
  ['She’s too slow.', ['She’s too slow']],
  ['By Easter Ola will not throw toys at tidy-up time.', []],
  ['He threw his toys out of the pram.', ['threw his toys out']],
  ['Oskar played to an audience of 50 people.', []],
  ['Oskar plays to an audience when he is told off.', ['plays to an audience']],
])('reads the grammar of the sentence: %s', (text, expected) => {
  expect(notes(text)).toEqual(expected);
});

test.each(['lazy boy ', 'He kicks off, '])('a line of “%s”, ten times as long, takes in proportion', (words) => {
  expect(growth(notes, words, 4_000)).toBeLessThan(30);
});

test.each([
  ['He chooses to stay in bed when he is late.', ['chooses to stay in bed when']],
  ['Mum lets him have the phone all night.', ['lets him have the phone all night']],
  ['Poor effort in science.', ['Poor effort']],
  ['He has failed his English resits.', ['He has failed his English resits']],
  ['Spelling is his main weakness.', ['is his main weakness']],
  ['Slow at times tables.', ['Slow at times tables']],
  ['He lets us have the hall on Mondays. She makes a great effort in science.', []],
  ['Mum lets him have the tablet on Saturdays.', []],
  ['The lift has failed its test.', []],
])('%j', (text, expected) => expect(notes(text)).toEqual(expected));

test('what the school says of the family or the child between their own words is read as the school’s', () => {
  const at = (section: string, text: string) => notes(text, {}, section);
  expect(at('parent_view', 'We are proud of her. Mr Roe noted that Mum doesn’t bother with the log.')).toEqual([
    'doesn’t bother',
  ]);
  expect(at('parent_view', 'Mum failed to attend the meeting. She said that mornings are a battle.')).toEqual([
    'failed to attend',
  ]);
  expect(at('parent_view', 'Mum says that Dad never bothers, and mornings are a battle.')).toEqual([]);
});
