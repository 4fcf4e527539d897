import { parseProvision } from '../../shared/plan/provision/parse-provision';

const whoOf = (text: string) => {
  const { who } = parseProvision([{ block: 'b0', at: 0, text }], {});
  return who && text.slice(who.from, who.to);
};

test.each([
  ['Grandad will hear Tom read for ten minutes on Sunday evenings', 'Grandad'],
  ['Times tables game – 10 mins – nightly – Dad', 'Dad'],
  ['The council’s mobility trainer walks the route with Jess every Friday', 'mobility trainer'],
  ['Reading with Pat (dinner lady) for 10 minutes each Wednesday', 'Pat'],
  ['Chart stamped by HoY every morning', 'HoY'],
  ['Phonics games with her 1:1, 10 minutes each morning', 'her 1:1'],
  ['Advice from the hearing support teacher', 'support teacher'],
  ['All adults show the red card every time she hits', 'All adults'],
  ['Picture board used by all staff in Robins', 'all staff in Robins'],
  ['After a question staff count to five, in all lessons', 'staff'],
  // first names of those who give
  ['Joanne shows Zainab two cards at snack', 'Joanne'],
  ['Bev to sit with Callum at lunch', 'Bev'],
  ['Toe by Toe – daily – Carol', 'Carol'],
  ['Toileting prompts by Tia or Rosanne at 10.15', 'Tia'],
  ['Access to the sensory room with his 1:1, Carol', 'his 1:1'],
  ['Play therapy, Gemma Ross, 50 min, Thursdays', 'Gemma Ross'],
  ['Nappies: Sue or Kim (both trained by the health visitor) take Dan to the changing room at 10', 'Sue'],
  ['OT visits each half term to watch him dress', 'OT'],
  ['Games in the den with Sal and two friends', 'Sal'],
  ['The deputy rings Mum each Friday at 3', 'deputy'],
  // jobs by their heads, and by what they do that day
  ['25% extra time, arranged by the exams officer', 'exams officer'],
  ['Dyscalculia specialist, 1 hr a week', 'Dyscalculia specialist'],
  ['Large print made by the reprographics lead', 'reprographics lead'],
  ['Microphone worn by whoever is teaching', 'whoever is teaching'],
  ['A talk with the member of staff on duty', 'the member of staff on duty'],
  ['Laptop charged overnight by learning support', 'learning support'],
  ['CT to check in at the start of tasks', 'CT'],
  ['Practise spellings at home with mum', 'mum'],
  ['Mum drives me only on Mondays', 'Mum'],
  ['Nan walks to the stop with me on Wednesdays', 'Nan'],
  // few are trained for it, so they are known
  ['Two trained staff change his pad at 10, 12 and 2', 'Two trained staff'],
  ['Swimming with two trained support staff in the water', 'two trained support staff'],
  ['Three members of staff trained in moving and handling hoist Abdi', 'Three members of staff trained'],
  ['Jo and Pete (handling trained) hoist Ryan into his frame each day', 'Jo'],
  ['Stretches, done by Jan or Kelly on the mat every school day', 'Jan'],
  ['Counselling with Jen from the school counselling service', 'Jen'],
  ['Social story read with Miss Pell every morning', 'Miss Pell'],
])('%s', (text, who) => expect(whoOf(text)).toBe(who));

test.each([
  'Someone to sit with him',
  'Key adult',
  'Spelling practice with all adults daily',
  'Staff will take turns to play catch with her for ten minutes each day',
  'Plan shared with grandma',
  'Leo uses his word mat in every lesson',
  'Interventions as identified by the SENCO',
  'Group work led by nursery staff',
  'Access to counselling/ELSA/nurture',
  'Clicker with VoiceOver in every lesson',
  'Mentor check-ins',
  'Staff trained in autism',
  'Chat with someone from the year team each Friday',
  'Social story read daily with Marek for five minutes',
  'Sight words practised 1:1 with Dev',
  'He will have a mentor to go to',
  'Brain breaks when Alfie is getting wobbly',
])('nobody is named: %s', (text) => expect(whoOf(text)).toBeUndefined());
