import { outline } from '../../shared/plan/outline';
import { readChild } from '../../shared/plan/child/read-child';
import { defaultSettings, type Settings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';

const settings = defaultSettings('2026-11-22');
const read = (text: string | Draft, more: Partial<Settings> = {}) => {
  const draft = typeof text === 'string' ? readText(text) : text;
  return readChild(draft, outline(draft, settings), { ...settings, ...more });
};
const fragment = (text: string): Draft => ({ fragment: true, blocks: [{ id: 'b', text }] });
const others = (text: string) => read(text).others.map(({ name }) => name);
const misspelt = (text: string) => (read(text).misspelt ?? []).map(({ name }) => name);

describe('the child’s name', () => {
  test.each([
    ['Name: Katie Nowak', 'Katie', 'Katie Nowak'],
    ['Name: Nowak, Katie', 'Katie', 'Katie Nowak'],
    ['Name: NOWAK Katie', 'Katie', 'Katie Nowak'],
    ['Name: KATIE NOWAK', 'Katie', 'Katie Nowak'],
    ['Name: Benjamin (Ben) Carter', 'Ben', 'Benjamin Carter'],
    ['Name: Katherine Lane, known as Kit', 'Kit', 'Katherine Lane'],
    ['What is your full name?\nKatherine Lane. Everyone calls me Kit.', 'Kit', 'Katherine Lane'],
    ['Name: Katherine Lane. She is in Year 2', 'Katherine', 'Katherine Lane'],
    ['Pupil: Callum B.', 'Callum', 'Callum B'],
    ['Pupil name: Anna-Maria O’Neill', 'Anna-Maria', 'Anna-Maria O’Neill'],
    ['Name: Zoë Łukasik', 'Zoë', 'Zoë Łukasik'],
    ['Name: McKenzie Lee', 'McKenzie', 'McKenzie Lee'],
    ['# Mia’s One Plan', 'Mia', undefined],
    ['# One Page Profile: Amir Khan', 'Amir', 'Amir Khan'],
    ['# All about Rosie', 'Rosie', undefined],
    ['## My views\nMy name is Tariq and I like maths.', 'Tariq', undefined],
    [
      '# One Plan\nAva Cole\nYear 3, Owl Class. Born 4 May 2019.\n\n## How it went\nElla went from 3 to 9.',
      'Ava',
      'Ava Cole',
    ],
    [
      'Lorcan\n\n## Outcomes\n1. Lorcan will read.\n2. Jayden will write. Jayden will run. Jayden will sing.',
      'Lorcan',
      undefined,
    ],
    [
      'Lorcan Byrne Y4\n\n## Outcomes\n1. Lorcan will read.\n2. Jayden will write. Jayden will run.',
      'Lorcan',
      'Lorcan Byrne',
    ],
    ['Hazel Class\n\n## Outcomes\n1. Jayden will read. Hazel is a plant.', 'Jayden', undefined],
    ['Ivy House School\n\n## Outcomes\n1. Jayden will read with Ivy.', 'Jayden', undefined],
    ['| Name | Ava Cole |\n| Class teacher | Miss Roe |', 'Ava', 'Ava Cole'],
    ['Child’s name: Ava Cole    Name known by: Evie', 'Evie', 'Ava Cole'],
    [
      'Child: Ava Cole, Reception (Ladybirds), born 2 March 2022. She is on SEN support from today and mum knows it.',
      'Ava',
      'Ava Cole',
    ],
    [
      'Name: Ava Cole, born 2 Feb 2023, Robins Room. Ava comes to us Monday to Thursday, 9am to 3pm, and starts school soon.',
      'Ava',
      'Ava Cole',
    ],
  ])('%j', (text, first, full) => {
    const child = read(`${text}\n\n## Needs\nReading is slow.`);
    expect([child.first, child.full]).toEqual([first, full]);
  });

  test.each([
    ['Jack will read 40 words by Easter.', 'Jack'],
    ['Jack finds it hard to wait. Jack likes cars. Jack needs time. Mia says so.', 'Jack'],
    ['By Easter, Otis will keep a diary for 3 weeks.', 'Otis'],
    ['Encourage Idris to take turns.', 'Idris'],
    ['Miss Roe will read with the group.', undefined],
    ['Reading is hard. Adults will help. May needs rest.', undefined],
    ['Jack will read. Mia will swim.', undefined],
    ['', undefined],
  ])('where no field tells it: %j', (text, first) => expect(read(fragment(text)).first).toBe(first));

  test('what the writer told us comes first', () => {
    const told = { child: { name: 'Ruby Tan', pronouns: 'they' as const } };
    expect(read('Name: Mia Patel\n\n## Needs\nRuby tires.', told)).toMatchObject({ first: 'Ruby', pronouns: 'they' });
  });

  test.each(['Name: [insert name]', 'Name: XXX', 'Name:', 'Name: ______', 'Name of school: Oak Primary'])(
    'none in %j',
    (text) => expect(read(`${text}\n\n## Needs\nReading is slow.`).first).toBeUndefined(),
  );

  test('every place where the child is named, by any of the names', () => {
    const draft = readText('Name: Benjamin Carter\n\n## Needs\nBen tires. Carter, Benjamin’s word. BEN rests.');
    const child = readChild(draft, outline(draft, settings), settings);
    const words = child.mentions.map(({ block, from, to }) =>
      draft.blocks.find(({ id }) => id === block)!.text.slice(from, to),
    );
    expect(words).toEqual(['Benjamin', 'Carter', 'Ben', 'Carter', 'Benjamin', 'BEN']);
  });
});

describe('age and year', () => {
  test.each([
    ['Year group: 4', 4],
    ['Year group: Year 11', 11],
    ['Year group: Reception', 0],
    ['Year group: Nursery', -1],
    ['Class: 2B', 2],
    ['DOB: 11.05.2020', 2],
    ['Date of birth: 31 August 2021', 1],
    ['Date of birth: 1 September 2021', 0],
    ['Setting: Oak Primary', undefined],
  ])('%s', (text, year) => expect(read(`Name: Mia Patel\n${text}\n\n## Needs\nReading is slow.`).year).toBe(year));

  test('date of birth', () => {
    expect(read('Name: Mia\nD.O.B: 11/5/20\n\n## Needs\nReading.').dateOfBirth).toBe('2020-05-11');
    expect(read('Name: Mia\nD.O.B: 11/5/27\n\n## Needs\nReading.').dateOfBirth).toBeUndefined();
  });
});

const plan = (text: string) =>
  `Name: Mia Patel\nClass teacher: Mrs Grant\n\n## Needs\nMia finds reading hard.\n${text}`;

describe('another child’s name', () => {
  test.each([
    ['Jack finds it hard to share.', ['Jack']],
    ['Jack can hop on one leg.', ['Jack']],
    ['Jack’s outcomes were met.', ['Jack']],
    ['Staff should support Jack to use his cards.', ['Jack']],
    ['Mum says Jack gets upset at home.', ['Jack']],
    ['For Jack to read on his own.', ['Jack']],
    ['Xanthippe struggles with zips.', ['Xanthippe']],
    ['Adults remind Will to rest.', ['Will']],
    ['Adults encourage Grace to speak. Grace will speak to one adult.', ['Grace', 'Grace']],
    ['## Sharing\nMia agreed the plan. Josh is happy for all his teachers to see it.', ['Josh']],
    ['## Outcomes\n| Outcome | By when |\n| Kayden to know his number bonds. | Easter |', ['Kayden']],
  ])('%j', (text, names) => expect(others(plan(text))).toEqual(names));

  test.each([
    'Mia plays with Tom and her friend Amir. Tom needs her help too.',
    'Her friends are Tom, Ava and Sam. Ava likes the same books.',
    'Sarah (TA) will read with Mia. Sarah needs the key to the cupboard.',
    'Mum, Sarah, and Dad, Tom, came. Tom wants more homework. Sarah likes the plan.',
    'Helen Carter, speech therapist, advised us. Helen is pleased.',
    'Helen will deliver the sessions. Helen will lead the group.',
    'Mrs Grant and Mr Lee agree. Grant is new. Lee likes the plan.',
    'Her brother Jake is in Year 2. Jake likes football.',
    'Will she ask? May needs planning. Mark is made in the book. Hope is high.',
    'Reading is hard. Lego helps. Numicon is used. Minecraft is her favourite.',
    'Handwriting needs practice. Playtime can be hard. Transitions need planning.',
    'English is her second language. Polish is spoken at home. Essex will visit in March.',
    'Autumn is busy. Summer will be calm. Easter needs a plan.',
    'She likes Elsa and Harry Potter. Bluey is on her bag.',
    'Rosie helps her. Noah makes her laugh.',
    'MIA NEEDS HELP. TAs will support. ELSA will run.',
    'Tom will work with Mia every day.',
    '“Jack is my best friend and he likes me.”',
    'Oak Hill School will help. St John’s Hospital has the report. Barnardo’s plan is filed.',
    'Her dog Max needs walks. Max likes her.',
    'When Kofi came back on crutches she had already moved the chairs.',
    'Delivered by Sam. Sam needs training.',
    'Jane from CAMHS will call. Jane wants a letter.',
    'Reading Matilda was hard. Matilda is long.',
    '## Provision\nSarah will keep a log.',
    'Anxiety can stop her joining in. Noise will affect her learning. Change is hard.',
    '## Sharing\nBeata is happy for the plan to be shared. Jonny agreed on 3 June.',
    '## Contributors\nJack Smith, Amy Lane\n## Home\nAmy needs the school’s number.',
  ])('nobody in %j', (text) => expect(others(plan(text))).toEqual([]));

  test('nobody where the child’s name is not known', () => {
    expect(others('## Needs\nJack will read. Mia will swim.')).toEqual([]);
  });
});

describe('the child’s name in another spelling', () => {
  test.each([
    ['Katie Nowak', 'Katy has a diagnosis.', ['Katy']],
    ['Sophie Lane', 'Staff help Sofie with coats.', ['Sofie']],
    ['Mohammed Ali', 'Muhammad finds maths easy.', ['Muhammad']],
    ['Charlotte Hill', 'In class Charlote sits near the front.', ['Charlote']],
    ['Oliver Hart', 'In class Olvier sits near the front.', ['Olvier']],
    ['Ruby-Mae Cole', 'In class Ruby May sits near the front.', ['Ruby May']],
    ['Dawid Nowak', 'David gets upset after lunch.', ['David']],
  ])('%s: %s', (name, text, words) =>
    expect(misspelt(`Name: ${name}\n\n## Needs\n${name.split(' ')[0]!} tires.\n${text}`)).toEqual(words),
  );

  test.each([
    ['Samuel Lane', 'Sam needs rest. Sammy is his name at home.'],
    ['Katherine Lane', 'Kate needs rest. Kit is happy.'],
    ['Jack Reed', 'He plays with Jake. Jake needs a rest.'],
    ['Sara Ali', 'Sarah (TA) helps.'],
    ['Mark Dean', 'Marks are low. Make it larger. Marks & Spencer is near.'],
    ['Mary Lane', 'Many children like her. Marry the words with pictures.'],
    ['Wren Lane', 'When she is tired, we wait. Were the cards lost?'],
    ['Rose Lane', 'Nose bleeds are common. Those days are hard.'],
    ['Mia Patel', 'Mum came. Miss Roe came. May was hard.'],
    ['Jacks Lane', 'Jack’s bag. Jacks is tired.'],
  ])('none for %s: %s', (name, text) => {
    const child = read(`Name: ${name}\n\n## Needs\n${name.split(' ')[0]!} tires.\n${text}`);
    expect([child.misspelt, child.others]).toEqual([undefined, []]);
  });
});

describe('pronouns', () => {
  const strays = (text: string, more: Partial<Settings> = {}) =>
    (read(text, more).strayPronouns ?? []).map(({ name }) => name);
  const her = 'Name: Mia Patel\n\n## Needs\nMia tires and she rests. She likes cars. She asks for help.\n';

  test('given, written, or by far the most frequent', () => {
    expect(read('Name: Ash\nPronouns: they/them\n\n## Needs\nShe tires.').pronouns).toBe('they');
    expect(read(her).pronouns).toBe('she');
    expect(read(fragment('Leo will write his name.')).pronouns).toBe('he');
    expect(read('Name: Ash\n\n## Needs\nAsh is a lively, kind girl.').pronouns).toBe('she');
    expect(read('Name: Ash\n\n## Needs\nAsh is a friend of a new girl.').pronouns).toBeUndefined();
    expect(read('Name: Ash\n\n## Needs\nAsh tires. They rest.').pronouns).toBeUndefined();
  });

  test.each([
    ['Mia loses his place.', ['his']],
    ['His attention is short.', ['His']],
    ['Mia is kind. Later he is tired.', ['he']],
    ['Her dad says he is tired.', []],
    ['Mr Lee reads with her when he can.', []],
    ['Mia likes Bluey and his friends.', []],
    ['The boy in the book lost his hat. He cried.', []],
    ['Mia will do his/her best.', []],
    ['“He took my cards,” she said.', []],
    ['They say Mia is kind. They tire.', []],
    ['Her hearing is good. Miss Roe named 20 pictures. His hearing was tested in May.', ['His']],
    ['Mr Lee likes a joke. Mia sits at the front. He likes a joke.', []],
    ['Mr Lee reads at two. Mia loves it. His voice is calm.', []],
    ['Mum brings the cards. In art he may listen to music.', ['he']],
    ['Mia writes 12 words (test on 3 June). “It is hard.” He loses track of loose sheets.', ['He']],
    ['Mia says “He took my cards.”', []],
    ['Mum (Beata) and Elif, her sister, help. He scored 8 out of 20.', ['He']],
    ['Mia has SpLD. He has a reading age of 9 years.', ['He']],
    ['Mia and the escort sit together. He knows the way.', []],
    ['Mia likes the lift. He helps her with the door.', []],
    ['Kim helps. He loses his keys.', []],
    ['Mia has passed Grade 4 drums. He is quick with numbers.', ['He']],
    ['## Parents’ views\nMum is pleased. She says it is the first time she has seen him pick up a book.', ['him']],
    ['## Parents’ views\nMum says Dad is proud. She has seen him smile.', []],
    ['Later the class moves to the hall. He rests.', ['He']],
    ['## Provision\nReads with her at two. He keeps the chart.', []],
    ['## Provision\nReads with her at two. He can use a laptop.', ['He']],
  ])('%j', (text, words) => expect(strays(`${her}${text}`)).toEqual(words));

  test.each([
    ['Mia tires. She rests. He reads. She runs. He waits.', ['He', 'He']],
    ['Mia knows her letters. Mia puts his coat on.', ['his']],
    ['Mia knows her letters. Mia likes the bus driver, and he waves.', []],
    ['Mia knows her letters. The class has a rabbit. He is white.', []],
  ])('where neither is by far the more frequent: %j', (text, words) =>
    expect(strays(`Name: Mia\n\n## Needs\n${text}`)).toEqual(words),
  );
});
