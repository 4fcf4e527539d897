import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const childOf = (text: string) => {
  const { first, full } = readPlan(readText(text), defaultSettings('2026-11-30')).child;
  return full ?? first;
};
const goesOn = '\n\n## Outcomes\n1. By Easter Mia will read ten words.\n2. Mia will wait. Mia will sit.';

describe('the child’s name at the head of a plan, where no field holds it', () => {
  it.each([
    ['Mia Patel. Year 10. Student plan.', 'Mia Patel'],
    ['Learner plan: Mia Patel\nDate of birth 6 October 2009', 'Mia Patel'],
    ['Mia Patel, 9 March 2021. Everybody calls her Mimi.', 'Mia Patel'],
    ['Mia Patel · Year 7, Larch · tutor Miss Roe', 'Mia Patel'],
    ['BECKLEY PRIMARY. Support plan for Mia Patel, 3 Robin', 'Mia Patel'],
    ['Little Oaks: how we look after Mia\nMia Patel is in Reception. She was born on the tenth of June.', 'Mia Patel'],
    ['Support agreement with: Mia Patel (she, her)', 'Mia Patel'],
    ['Passport holder: Mia Patel', 'Mia Patel'],
    ['Our plan for Mia Patel (Year 5, Willow)', 'Mia Patel'],
    ['I am Mia Patel, born 30 January 2017, and I am in Maple class with Mr Roe.', 'Mia Patel'],
    ['MIA PATEL  -  ONE PAGE PROFILE + TARGETS', 'Mia Patel'],
    ['Mia Patel: our plan for the autumn term 2026', 'Mia Patel'],
    ['Notes of our meeting about Mia Patel, typed up as her plan', 'Mia Patel'],
    ['key person: Jo Rudge\nspecial needs lead: Hannah Pike\nSupport plan for: Mia Patel', 'Mia Patel'],
    ['St Mary’s SEN Support Plan\nMia Patel, Year 4', 'Mia Patel'],
    ['ADDITIONAL NEEDS SUPPORT PLAN\nMia Patel', 'Mia Patel'],
    ['# One Plan for Mia Patel\n\n## Nan’s views\nShe is kind.', 'Mia Patel'],
    ['Headteacher: Sarah Hill\nMia Patel, Year 4', 'Mia Patel'],
    ['Brother: Jake Patel, Year 6, born 3 May 2016\nSupport plan for Mia Patel', 'Mia Patel'],
    ['Reviewer: Sarah Hill\nOne Plan for Mia Patel', 'Mia Patel'],
    ['Support plan for Mia da Silva', 'Mia Da Silva'],
    ['Support plan for Mia J Patel', 'Mia J Patel'],
    ['Mia’s One Plan', 'Mia'],
    ['MIA’S ONE PAGE PROFILE', 'Mia'],
    ['From: Ellie Broadbent\nTo: Jo Marsh\nSubject: Mia Patel 10T, notes', 'Mia Patel'],
  ])('%s', (head, name) => expect(childOf(head + goesOn)).toBe(name));

  it.each(['One Page Profile: Mahdiyah', 'Plan for Mahdiyah', 'All about Mahdiyah', 'Mahdiyah’s One Plan'])(
    'is in the title of the plan, though no list knows it: %s',
    (head) => expect(childOf(head + goesOn.replaceAll('Mia', 'Mahdiyah'))).toBe('Mahdiyah'),
  );
  it('is none of what somebody else has', () => {
    expect(childOf(`Our plan\n\nSarah’s plan is to sit with Mia at lunch every day.${goesOn}`)).toBe('Mia');
  });
  it('is looked for in a line of spaces in no time', () => {
    expect(childOf(`my child${' '.repeat(200_000)}x likes trains`)).toBeUndefined();
  });

  it('is the one of a child who speaks and never says it again', () => {
    expect(childOf('My plan, by Freddie Patel\n\nI am 8. I am a brilliant goalie.')).toBe('Freddie Patel');
  });
  it('is the one of the letter’s end, where birth and year stand', () => {
    expect(
      childOf(
        'Dear Mia,\n\nOn Tuesday we talked about Year 5. You taught Hector to play chess. Hector came.\n\nMia Patel, born 19 September 2016, Year 5',
      ),
    ).toBe('Mia Patel');
  });

  it.each([
    ['Marsh Street Primary\nMy Stepping Stones'],
    ['Support Plan Summary Report\tRunID 77310\nTerm: autumn'],
    ['PUPIL PROFILE AND PLAN\nHis special grown-up here: Jodie Marsh'],
    ['Class teacher: Rosie Hall\nSENCO: Karen Lamb'],
  ])('is none of a place, a title of the paper or an adult: %s', (head) => {
    expect(childOf(`${head}\n\nShe likes trains.`)).toBeUndefined();
  });
});

describe('what stands in the field for the name', () => {
  it.each([
    ['Orla Fenn (at home she is "Orly")', 'Orly', 'Orla Fenn'],
    ['Imogen Faraday (likes "Immy")', 'Immy', 'Imogen Faraday'],
    ['Imogen ("Immy") Castellano', 'Immy', 'Imogen Castellano'],
    ['Deshawn Mortimer (his mates say Dee, staff please use Deshawn)', 'Dee', 'Deshawn Mortimer'],
    ['Oliver Hebden (Ollie at home and at school)', 'Ollie', 'Oliver Hebden'],
    ['Solomon Reed (we call him Solly)', 'Solly', 'Solomon Reed'],
    ['Otis Fennimore, known to everyone as Oti. Born 3 February 2023', 'Oti', 'Otis Fennimore'],
    ['Oluwaseun Bright but Olu for short. Date of birth 09/12/2017.', 'Olu', 'Oluwaseun Bright'],
    ['Philippa Nkemelu, called Pip         Born: 17 January 2023', 'Pip', 'Philippa Nkemelu'],
    ['Nowak, Katie', 'Katie', 'Katie Nowak'],
    ['Katie Nowak. Likes to sit at the front.', 'Katie', 'Katie Nowak'],
    ['Katie Nowak (likes to draw)', 'Katie', 'Katie Nowak'],
    ['Katie Nowak (brother is Jake)', 'Katie', 'Katie Nowak'],
    ['Katie Nowak (lives with Mum)', 'Katie', 'Katie Nowak'],
    ['Katie Nowak (LAC)', 'Katie', 'Katie Nowak'],
    ['Katie Nowak (deaf in one ear)', 'Katie', 'Katie Nowak'],
    ['child - Katie Nowak', 'Katie', 'Katie Nowak'],
    ['katie nowak (kit)', 'Kit', 'Katie Nowak'],
    ['Gwen Okoye (I like to be called Gwennie)', 'Gwennie', 'Gwen Okoye'],
  ])('%s', (written, first, full) => {
    const { child } = readPlan(readText(`Name: ${written}`), defaultSettings('2026-11-30'));
    expect([child.first, child.full]).toEqual([first, full]);
  });
});

describe('what a form prints beside “Name” is no name', () => {
  it.each([
    'Name:\nTelephone:\nClass:\n',
    'Surname:\nMiddle names:\nGender:\n',
    'Name: Click here to enter text.\n',
    'First name: Enter your first name\nSurname: Enter your surname\n',
    'My name is\n\nGames I like to play ....\n\nI feel happy when ....\n',
    'The learner’s name:\nThe learner’s photograph\n',
    'Person Details\nNursery\nViews\nPerson Details\n',
    'If I could … I would …\nVisit a farm\n',
  ])('%j', (head) => expect(childOf(`SEND Support Plan\n\n${head}`)).toBeUndefined());

  it.each([
    'Name: Mia Patel (see photo)',
    'Name: Mia Patel (picture overleaf)',
    'Name: Mia Patel (no photo)',
    'Name: .... Mia Patel, lives with Nan ....',
  ])('but a name is, whatever stands beside it: %j', (head) => expect(childOf(head)).toMatch(/^Mia/));

  it('but a name is, and the label of the next column ends it', () => {
    expect(childOf(`Name: Mia Patel   DOB: 3 May 2017${goesOn}`)).toBe('Mia Patel');
    expect(childOf(`Name: Mia Patel ......${goesOn}`)).toBe('Mia Patel');
    expect(childOf(`First name: Mia\nSurname: Patel${goesOn}`)).toBe('Mia Patel');
  });
});

describe('what has a name, and a label that asks for one', () => {
  const letter = (line: string) =>
    `Dear Nadia,\nThis letter is your plan.\n\nWHAT IS HARD\n${line}\n\n## Outcomes\n1. By Easter you will read ten words.`;
  it.each([
    'This has a name: verbal dyspraxia. Your mouth will not do what you tell it.',
    'That has a name: tics. They come and go.',
    'It all has a name: hypermobility. Your joints bend too far.',
    'This now has a name: asthma.',
  ])('the letter stays Nadia’s: “%s”', (line) => {
    const { child, sections } = readPlan(readText(letter(line)), defaultSettings('2026-11-30'));
    expect(child.first).toBe('Nadia');
    expect(sections.find(({ id }) => id === 'needs')?.status).toBe('present');
  });
  it.each(['This is my name: Bea Holt', 'The child’s name is: Bea Holt'])('the plan is Bea’s: “%s”', (line) =>
    expect(childOf(`Support plan\n${line}${goesOn.replaceAll('Mia', 'Bea')}`)).toBe('Bea Holt'),
  );
});
