import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const unfair = (line: string) =>
  reviewPlan(
    readPlan(
      readText(`Name: Mia Patel\nReview date: 26/03/2027\n## Strengths\nKind.\n## Needs\n${line}\n`),
      defaultSettings('2027-01-18'),
    ),
  )
    .filter(({ concern }) => concern === 'respectful-language')
    .map(({ quote }) => quote);

test.each([
  // Scorn
  ['Homework is a joke.', 'joke'],
  ['Her punctuality has become a complete farce.', 'farce'],
  ['His effort this term is a total shambles.', 'shambles'],
  ['Uniform is an absolute disgrace.', 'disgrace'],
  ['His timekeeping is simply a travesty.', 'travesty'],
  ['Mia had the nerve to ask for a sticker.', 'had the nerve to'],
  ['She hits and then has the gall to cry.', 'has the gall to'],
  ['Mum had the audacity to ring the office.', 'had the audacity to'],
  ['He kicks the door and even has the cheek to laugh.', 'has the cheek to'],
  ['They had the effrontery to complain.', 'had the effrontery to'],
  // What others cannot follow
  ['Staff cannot make head or tail of her writing.', 'cannot make head or tail'],
  ['We can’t make head nor tail of what he says.', 'make head nor tail'],
  ['His speech is double dutch.', 'double dutch'],
  ['He talks total gobbledegook.', 'gobbledegook'],
  ['Goodness knows what he is on about.', 'Goodness knows'],
  ['Heaven knows why she does it.', 'Heaven knows'],
  ['Your guess is as good as mine.', 'guess is as good as mine'],
  // Pity
  ['Poor little boy, he has had a hard start.', 'Poor little boy'],
  ['Poor old chap cannot hear.', 'Poor old chap'],
  ['The poor wee scrap has fits.', 'poor wee scrap'],
  ['Poor dear girl.', 'Poor dear girl'],
  ['You can only feel sorry for her.', 'feel sorry for her'],
  ['Victim of a stroke at birth.', 'Victim of'],
  ['She is a victim of a rare syndrome.', 'victim of'],
  ['He is a victim of meningitis.', 'victim of'],
  // People by their condition
  ['The blind need large print.', 'The blind'],
  ['The deaf use signs here.', 'The deaf'],
  ['The visually impaired sit at the front.', 'The visually impaired'],
  ['The autistic like routine.', 'The autistic'],
  ['The mentally ill need a calm room.', 'The mentally ill'],
  ['A runner, so the gate is locked.', 'runner'],
  ['A real bolter: doors kept shut.', 'bolter'],
  ['A pincher and a smearer.', 'pincher'],
  // Together with others
  ['She sits with the other troublemakers.', 'troublemakers'],
  ['He is one of the ringleaders.', 'ringleaders'],
  ['Mia goes round with two known tearaways.', 'tearaways'],
  ['Our usual shirkers are in that group.', 'shirkers'],
  ['This lad is a bit slow and would not manage.', 'slow'],
  ['The lass is rather dim, so could never work alone.', 'dim'],
  ['She will not play with anything normal.', 'anything normal'],
  // Whose fault it is
  ['He has a delay because mum drank.', 'drank'],
  ['It is all because her mother took drugs.', 'took drugs'],
  ['Her needs are due to mum’s drug use.', 'mum’s drug use'],
  ['This is a result of Dad’s drinking.', 'Dad’s drinking'],
  ['He is so small because mum smoked.', 'smoked'],
  ['She is behind because dad never reads to her.', 'never reads to her'],
  ['He cries because mum gives in to him.', 'gives in to him'],
  ['It is because nan spoils him.', 'spoils him'],
  ['He is so clumsy because his mum was an alcoholic.', 'was an alcoholic'],
  ['Her speech is down to her parents’ neglect.', 'neglect'],
  ['All of it is thanks to mum’s lack of interest.', 'lack of interest'],
])('notes %s', (line, quote) => expect(unfair(line).join(' … ')).toContain(quote));

test.each([
  // The same words of something else
  'He tells a joke in every assembly.',
  'Her favourite part of the day is a joke with Grandad.',
  'She had the nerve to jump off the top board.',
  'He has a scratch on the cheek.',
  'He cannot make head or tail of a long instruction.',
  'They do double dutch with two skipping ropes.',
  'Poor light makes print hard to see.',
  'Poor weather keeps her indoors.',
  'She read a story about a poor little boy.',
  'He acts the poor boy in the school play.',
  'She was the victim of a theft.',
  'She was a victim of bullying at her last school.',
  'The blind needs mending.',
  'Close the blind when the sun is low.',
  'The blind is down so that there is no glare.',
  'She goes to the Royal School for the Deaf club.',
  'She is a keen runner in the cross-country team.',
  'She won a medal as a runner in the relay.',
  'He is afraid of the hooligans on the bus.',
  'He wrote a story in which the troublemakers lose.',
  'The laptop is a bit slow and would not load.',
  'Her hearing test showed nothing; there was not anything normal or odd to see.',
  'He is sad because Dad moved out.',
  'He is late on Mondays because Mum works nights.',
  'He knows many books because Dad reads to him.',
  'We meet at nine because Mum drinks her coffee then.',
  'She is proud because Nan never missed a match.',
  // People’s own words
  'Mia told us: “The blind kids need bigger print, and I am a runner.”',
  'Mum says that it is because Dad drank.',
  'Mia says her attendance is a joke.',
  // Others than the child, and what is over
  'They learn about the miners and how they suffered underground.',
  'Her topic is about the soldiers who suffered in the trenches.',
  'She read a book about a queen and how the people suffered.',
  'Grandad cannot manage the stairs, so Mia meets him outside.',
  'Nan is frail and cannot manage the walk.',
  'Mum can’t manage the hill with the buggy.',
  'Mum was told that she would never walk, and now she runs to me.',
  'The doctors said he would never talk, but he reads to us today.',
  'Mia thinks it is very funny that they share a birthday.',
  'Mia thinks it is hilarious that Mrs Day has the same coat.',
  'What slows her down is small print.',
  'Nobody hurries her, as being hurried slows her down.',
  'The adult drops the spoon on purpose and waits.',
  'Mrs Day gets a sum wrong on purpose so that Mia can mend it.',
  'He lines up a whole line of cars.',
  'She wrote a whole line of words.',
  'Lunch can be a handful of grapes.',
  'There can be a handful of reasons.',
])('says nothing of %s', (line) => expect(unfair(line)).toEqual([]));

test.each([
  'Mia suffered from asthma.',
  'Mum cannot manage him.',
  'Mia cannot manage her temper.',
  'He will never talk.',
  'We were told that he would never talk.',
  'Mia thinks it is funny when others fall.',
  'Mia thinks it is hilarious that staff get cross.',
  'Mia slows the class down.',
  'She slows them down.',
  'Mia falls off her chair on purpose.',
  'She plays up with the teachers and winds others up on purpose.',
  'She comes from a long line of troubled families.',
  'She can be a handful.',
  'He is a runner.',
])('still notes %s', (line) => expect(unfair(line)).not.toEqual([]));
