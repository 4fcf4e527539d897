import { reviewPlan } from '../../shared/review';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const unfair = (line: string) =>
  reviewPlan(
    readPlan(
      readText(`Name: Mia Patel\nReview date: 26/03/2027\n## Strengths\nKind.\n## Needs\n${line}\n`),
      defaultSettings('2027-01-18'),
    ),
  ).filter(({ rule }) => /^(?:blaming|deficit)-language$|^label-first$/.test(rule));

it.each([
  'Give Mia a break as soon as she asks for it.',
  'Mia gets a break each time she asks for it.',
  'She knows where her coat is and asks for it.',
  'Mia does not care for jigsaws.',
  'She doesn’t care for hugs.',
  'Mia does not care for being touched.',
  'Mia refuses to wear tights because they feel scratchy.',
  'She refuses to wear her coat because it is too heavy.',
  'Mia does not listen when people talk at the same time.',
  'Mia does not like adults making a fuss.',
  'Mrs Day (class teacher) talks over the day with Mia.',
  'Mrs Day sits with her and talks over her worries.',
  'Mia cannot control her bladder, so she wears pads.',
  'Mia cannot stop a tic once it has begun.',
  'Mia cannot cope without her inhaler.',
  'Hold up the class for Mia if the lift is slow.',
  'A boy in her class teased her about her hearing aids.',
  'Mia chooses not to eat meat.',
  'Mia does not care for loud music.',
  'Mia refuses to wear her coat because the zip hurts her chin.',
  'Mia does not listen when two people speak at once: she needs one voice.',
  'Mia comes from a large and lively family.',
  'Mia was called naughty at her last school and is afraid of it.',
  'Her balance is poor on uneven ground.',
  'Mia is confined to bed for two days a week by pain.',
])('says nothing of “%s”', (line) => expect(unfair(line)).toEqual([]));

it.each([
  'She winds them up and then she asks for it.',
  'Mum cannot control him.',
  'Mia teased a boy in her class about his hearing aids.',
  'Mia chooses not to work.',
  'Mia does not care about her work.',
  'Mia refuses to do her work.',
  'Mia comes from a broken family.',
  'Mia cannot cope.',
  'Her behaviour is poor.',
  'This child gives me a headache.',
  'My class has a boy who winds me up.',
  'He cannot use his brain.',
  'She cannot use her initiative.',
  'He always asks for it.',
  'Sometimes he asks for it.',
  'Leo gets bullied but asks for it.',
  'He does not care for himself.',
  'He does not care for other people’s feelings.',
  'He does not care for school property.',
  'Leo talks over the teacher.',
  'He does not care for rules.',
  'He does not care for teachers.',
  'Mrs Kaye says Leo talks over everyone.',
  'He talks over adults with me there.',
  'He refuses to work because it feels boring.',
  'He refuses lunch to get his own way.',
  'He bosses the dog and the other children.',
  'He winds up his cousin in class until she cries.',
  'She does not work without making a fuss.',
  'He does not listen when people talk to him.',
])('still notes “%s”', (line) => expect(unfair(line)).not.toEqual([]));
