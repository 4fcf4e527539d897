import { findPlaceholders } from '../../shared/plan/parts/placeholders';
import { growth } from '../processor-ms';

const read = (text: string) => findPlaceholders(text).map(({ from, to, kind }) => `${kind}: ${text.slice(from, to)}`);

test.each([
  ['She came from [insert previous school].', ['text: [insert previous school]']],
  ["[Child's name] will read.", ["name: [Child's name]"]],
  ['<name> and {pupil’s first name} and «Name»', ['name: <name>', 'name: {pupil’s first name}', 'name: «Name»']],
  ['[add date here] [date] [...] [TBC]', ['text: [add date here]', 'text: [date]', 'text: [...]', 'text: [TBC]']],
  ['caring towards XXX.', ['text: XXX']],
  ['at XX Primary', ['text: XX']],
  ['start tbc, end TBA', ['text: tbc', 'text: TBA']],
  ['Click or tap here to enter text.', ['prompt: Click or tap here to enter text.']],
  ['Click here to enter a date.', ['prompt: Click here to enter a date.']],
  ['Choose an item.', ['prompt: Choose an item.']],
  ['Enter text here', ['prompt: Enter text here']],
  ['Lorem ipsum dolor', ['prompt: Lorem ipsum']],
  ['on dd/mm/yyyy or DD.MM.YY', ['date: dd/mm/yyyy', 'date: DD.MM.YY']],
  ['reads ____ words', ['line: ____']],
  ['The speech therapist, name? to be sent a copy.', ['note: name?']],
  ['With Mr Osei (spelling?) on Fridays (check date).', ['note: spelling?', 'note: (check date)']],
  ['Booked for June. Did Mrs Fenn ring?', ['note: Did Mrs Fenn ring?']],
  ['Has Mum signed the form? Sits by the door.', ['note: Has Mum signed the form?']],
  ['Must chase the report from Dr Roe.', ['note: Must chase the report from Dr Roe']],
  ['NB ask Mum about glasses. Note to self: move the group.', ['note: NB ask Mum about glasses', 'note: Note to self']],
  ['I love the sand and [best friend here].', ['text: [best friend here]']],
  ['Made by [AUTO-FILL FAILED: staff name] each day', ['text: [AUTO-FILL FAILED: staff name]']],
  ['[free text]', ['text: [free text]']],
  ['[mum’s views to be added after the call]', ['text: [mum’s views to be added after the call]']],
  ['Awaiting parental feedback.', ['text: Awaiting parental feedback.']],
  ['To be added.', ['text: To be added.']],
  ['To follow – Mr Roe to ask Mia', ['text: To follow – Mr Roe to ask Mia']],
])('%j', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  'Mia reads 20 words [see the list] and {2, 3}.',
  'a < b and c > d',
  'The red coat [he was here] and the side door [see here].',
  'Mia is awaiting feedback from her swimming coach.',
  'Milk is to be added to the tea, and an instruction to follow.',
  'Mix 2 xx bricks; Exxon; boxes',
  'She has XXX syndrome.',
  'Photo: [school photograph of Idris]',
  'He can type on the bus computer’s keyboard.',
  'Click the switch to enter the game.',
  'The word “added” has two ds.',
  'TBAT tell the time',
  'He can type here and there. Enter by the side door.',
  'Add text boxes to the slide.',
  'Area: ☒ Language ☐ Learning ☐ Feelings',
  '2 < 3, and (insertion is hard) for him',
  'wait... then go',
  '[Mum laughed]',
  'What is your name? Where do you live?',
  'He answers questions (who? what? when?) and asks “Can Mum come?”',
  'Has Mum signed the form? Yes',
  'He reads the sum twice (check with a friend) and rings the bell when he must.',
  '',
])('none in %j', (text) => expect(read(text)).toEqual([]));

test('takes time in proportion to the text', () => {
  for (const unit of [
    '[',
    '[insert ',
    '<<',
    '_',
    '.',
    'x',
    'click or tap ',
    'dd/',
    'X ',
    '☐ a',
    '(e.g. ',
    'insert a ',
    '«',
    '{{',
    '(insert ',
    'xx/',
  ])
    expect(growth(findPlaceholders, unit)).toBeLessThan(30);
});
