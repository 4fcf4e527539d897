import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** What the rules on support say of one paragraph below the support of a plan. */
function notesOn(words: string): readonly string[] {
  const text = `Name: Mia Patel\nDate of birth: 3 May 2018\nReview date: 19 March 2027\n\n## Outcomes\n\n1. By 19 March 2027 Mia will read 40 key words on her own (now 12).\n2. By 19 March 2027 Mia will tie her laces on 4 days out of 5 (now 1).\n\n## Provision\n\nMr Cole reads with Mia for 10 minutes every day.\n\nMiss Hall practises laces with Mia for 5 minutes every day.\n\n${words}`;
  const plan = readPlan(readText(text), defaultSettings('2026-11-22'));
  return reviewPlan(plan).flatMap(({ rule, quote }) =>
    /^provision-/.test(rule) && quote !== '' && words.includes(quote) ? [rule] : [],
  );
}

test.each([
  // who ends a letter
  'We’ll meet again on 19 March 2027, in the library, with biscuits.\n\nWith best wishes,\nMrs Ingram (special needs coordinator)',
  'Kind regards\nMrs Ingram (special needs coordinator)',
  'Yours sincerely,\nMiss Hall',
  // who has a copy
  'Mum got her copy on 25/11/26. Signed: K. Coyle   J. Adeyemi   RAFF',
  'Nan and Grandad have a copy, and so does Mia, in her drawer.',
  'Mum and I each got a copy on 2 December 2026.',
  'The family took a copy home.',
  'A copy of this plan is kept in the class folder.',
  'Copies: Mia, Jo and Tim (by hand, 10 November), Sunita.',
  'One copy went home in the book bag on 4 November.',
  'Mum keeps hers on the fridge and has a second copy for Dad.',
  'Large-print copy to Mia and copy to parents: 14 November 2026',
  'Copy in Dad’s hand.',
  'Everyone named here has read this. Mum and Dad keep one at home on the fridge.',
  // who agreed, signed, read, and with whom it is shared
  'Agreed on 12 November 2026 by Mia, Farah and Dean Patel, Mr Cole, and Mrs Gale (who leads on special needs). Shared with my teachers and my parents.',
  'Shared with the family in Romanian and in English on 18/11/2026. Signed: Elena Popa, Kerry Lund, Shirin Daneshvar.',
  'Read aloud and agreed on 4 November 2026.',
  'Miss Lark and Mrs Petrie agreed this, and Mum took a copy home.',
  'Everybody who teaches Mia has read this page and signed it.',
  'We all talked this through on 9 November.',
  'Thank you to Mum and Dad for their help.',
  'This plan was written with help from Mum.',
  'The plan is shared with supply teachers when needed.',
  'Mum knows about this plan and supports it.',
  'Shared with Mum on 9 November 2026 at a 30 minute meeting.',
  'Please ring 01245 123456 if you need help.',
  'This plan was written with Mum and Dad on 9 November 2026.',
  'All her teachers may see it; nobody outside school without asking.',
  'I am happy for all my teachers to see this.',
  'Signed by Mum and by Mr Cole.',
  'Shared with Mrs Roe, the family worker.',
  'Agreed with Mia and her mum at the meeting.',
  'The plan was explained to Nan over the phone on 12 November.',
  // who is trained, and where a plan hangs
  'Mrs Kaye and Mr Iqbal are trained in epilepsy first aid. The nurse’s care plan is in the register folder.',
  'All staff had the nurse’s one-hour training on 19 November.',
  'Both of them have done the asthma course.',
  'Her medical plan, written by nurse Gareth Pugh on 14 November 2026, hangs inside the office cupboard.',
  'His nurse’s care plan, which says what to do if the button comes out, hangs inside the store cupboard door and was checked on the fourth of November.',
  'The spare inhaler is kept in the office.',
  'Mrs Day and Miss Roe were trained by the diabetes nurse in September.',
  'See the physiotherapist’s report.',
  // visits that were and that will be
  'Sunita Rao, physiotherapist, showed me six stretches on 2 November.',
  'Dr Elin Rhys, educational psychologist, spent a morning here on 3 November.',
  'The hearing team checked her aids in October.',
  'The first visit is on 18 January 2027.',
  'Tessa Crane visits on 22 February 2027 to watch.',
  'Mrs Hill from the sight team came last term and advised on print.',
  // a day that goes wrong
  'If a day goes badly wrong we ring Mum at ten and start again in the morning.',
  'If Miss Hall is away, Mrs Day does it.',
  'On a bad morning Mr Cole meets her at the car.',
  'If Mia misses an appointment, Mr Cole rings Mum.',
  'When Mia misses an afternoon, Mr Cole tells her what was done.',
  'When Mr Cole is ill, Mrs Roe takes his place.',
  // what stopped
  'We have stopped the spelling lists, as the words did not stay.',
  'The Thursday group ended at half term.',
  'Support stopped in July: Mia no longer needs it.',
  'The desk magnifier has gone back.',
  'The counting app was dropped because it made her cross.',
  // when we talk again
  'NEXT TIME WE TALK: 19/03/27, 3.20 pm with Mum, Mr Cole and me for the first bit (then I’m going to the den with Miss Hall, it’s fine).',
  'Our next meeting: 19 March 2027 at 3 pm, in the library.',
  'We meet again on Friday the nineteenth of March 2027, at half past two.',
  'We shall read it again together on 19 March 2027.',
  'The team will look at this together on 19 March 2027.',
])('no support is asked about in: %s', (words) => expect(notesOn(words)).toEqual([]));

test.each([
  // copies and papers that are help
  ['Copies of the slides from Mr Cole', 'provision-no-frequency'],
  ['Mia has her own copy of the text, given out by Mr Cole.', 'provision-no-frequency'],
  ['Copy of the board notes to be printed by the teacher', 'provision-no-frequency'],
  ['Signed instructions from Miss Hall', 'provision-no-frequency'],
  ['Signing with Miss Hall in a group', 'provision-no-frequency'],
  ['Shared reading with Mr Cole', 'provision-no-frequency'],
  ['Paired reading with Mr Cole, 10 minutes', 'provision-no-frequency'],
  ['Written instructions from Mr Cole', 'provision-no-frequency'],
  ['Agreed signals between Mia and Mr Cole', 'provision-no-frequency'],
  ['Mr Cole shares a book with Mia.', 'provision-no-frequency'],
  ['Mr Cole has a card to show her.', 'provision-no-frequency'],
  ['Mr Cole reads the page to her.', 'provision-no-frequency'],
  ['Mia reads this book with Miss Hall.', 'provision-no-frequency'],
  ['Given to Mia by the teacher: a word mat.', 'provision-no-frequency'],
  // who has the plan, and what they do
  ['The page is given to the cover teacher, who helps Mia with tasks as needed.', 'provision-weasel-words'],
  ['The plan will be kept by Mrs Day who sits with Mia in maths.', 'provision-no-frequency'],
  ['This plan is shared with all staff who support Mia in lessons.', 'provision-no-frequency'],
  // training that is still to come, or that is what is given
  ['Staff to be trained in Makaton.', 'provision-no-person'],
  ['Training for all staff', 'provision-no-person'],
  ['TA to have training in phonics.', 'provision-no-frequency'],
  ['Miss Hall trains Mia to use the laptop.', 'provision-no-frequency'],
  // plans of work
  ['Miss Hall follows the physio’s exercise plan with Mia.', 'provision-no-frequency'],
  ['Mr Cole makes a plan of the day with Mia.', 'provision-no-frequency'],
  ['Reward chart in class', 'provision-no-person'],
  ['Medicine given by the office.', 'provision-no-frequency'],
  // visits without their day
  ['The speech therapist visits school.', 'provision-no-frequency'],
  ['Tessa Crane will visit when she can.', 'provision-weasel-words'],
  ['Educational psychologist to see Mia.', 'provision-no-frequency'],
  ['The specialist teacher comes in to show staff games.', 'provision-no-frequency'],
  ['Outreach visits', 'provision-no-frequency'],
  // help that hangs on a mishap and on nobody
  ['If Mia has a bad day an adult sits with her.', 'provision-no-person'],
  ['On a bad day she gets support as needed.', 'provision-weasel-words'],
  ['When Mia is upset staff will help her.', 'provision-no-person'],
  ['If she struggles she can have extra help.', 'provision-weasel-words'],
  ['Miss Hall will step in if needed.', 'provision-weasel-words'],
  // what goes on
  ['The spelling group has stopped, so Miss Hall reads with her instead.', 'provision-no-frequency'],
  ['Once the group has stopped Mr Cole plays word games with her.', 'provision-no-frequency'],
  ['Miss Hall sits with Mia until she has finished her lunch.', 'provision-no-frequency'],
  ['Mr Cole stops the clock and starts again with Mia.', 'provision-no-frequency'],
  // talks that are help
  ['Mr Cole talks with Mia about her day.', 'provision-no-frequency'],
  ['We look at the timetable together.', 'provision-no-frequency'],
  ['Mr Cole meets Mia for a chat.', 'provision-no-frequency'],
  ['Mum and Mr Cole talk again when there is time.', 'provision-weasel-words'],
  ['Next steps in phonics with Miss Hall', 'provision-no-frequency'],
  ['Touch typing', 'provision-no-frequency'],
  ['Reading to Mr Cole from a book Mia has chosen', 'provision-no-frequency'],
  ['A talk with Mr Cole about how the day has gone', 'provision-no-frequency'],
  ['Miss Roe, reading assistant, repeated reading', 'provision-no-frequency'],
])('support is still asked about in: %s', (words, rule) => expect(notesOn(words)).toContain(rule));
