import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';

const notes = (text: string) =>
  reviewPlan(readPlan({ fragment: true, blocks: [{ id: 'b', text }] }, defaultSettings('2026-11-22')))
    .filter(({ concern }) => concern === 'jargon')
    .map(({ quote }) => quote);

describe('numbers and letters that offices give', () => {
  test.each([
    ['Mo is at Range 3 for talking.', 'Range 3'],
    ['Descriptors: ranges 2 and 3 apply.', 'ranges 2 and 3'],
    ['She is new to English: Band B.', 'Band B'],
    ['The council placed him in Band F.', 'Band F'],
    ['He uses the picture book at Phase III of PECS.', 'Phase III'],
    ['Books for PECS phases 1 and 2.', 'phases 1 and 2'],
    ['She is at Progression Step 4.', 'Step 4'],
    ['B Squared: Step 6 reached.', 'Step 6'],
    ['We are at stages 3 and 4 of the bucket group.', 'stages 3 and 4'],
    ['English proficiency is at Stage C.', 'Stage C'],
    ['E2 funding ends in July.', 'E2 funding'],
    ['The C4 bid was agreed.', 'C4 bid'],
    ['She sees the L4 adviser.', 'L4 adviser'],
    ['A place on the L3 course in catering.', 'L3 course'],
    ['Her week shows U and N codes.', 'U and N codes'],
    ['The office entered D and N codes.', 'D and N codes'],
    ['The register has N marks on Fridays.', 'N marks'],
    ['The letter is at Apx D.', 'Apx D'],
    ['Costs are in Appx B.', 'Appx B'],
    ['Spelling is at the 7th %ile.', '7th %ile'],
  ])('are noted: %s', (text, quote) => expect(notes(text)).toContain(quote));

  test.each([
    'Mo can count in the range 4 to 10.',
    'The kitchen has a Range 4 cooker.',
    'She is in Key Stage 2.',
    'She plays the cornet in Band B.',
    'Band C rehearses at lunch.',
    'She does maths in Band B.',
    'Year 9 French: Mia is in Band A.',
    'Mum is on the housing list in Band A.',
    'Her family needs a home and is in Band A for housing.',
    'Stretchy band A is for his legs.',
    'He is on Stage 3 of his swimming badge.',
    'Step 4: brush your teeth.',
    'Follow Step 2 of the recipe with an adult.',
    'The A code opens the gate.',
    'I code games with my brother.',
    'He wrote secret messages with K codes for his spy game.',
    'She got B marks for effort.',
    'Lessons are in the L4 room and the E2 block.',
    'Print it on A4 paper.',
    'He fell off the M4 bus.',
    'Sit in row C at the front.',
    'The app A or B can be used.',
    'She lives on the Ile de Re in summer.',
    'He is in phase with the music.',
  ])('mean something else: %s', (text) => expect(notes(text)).toEqual([]));
});

describe('tests that only a bracket names', () => {
  test.each([
    ['Understanding of words is low (BPVS-3).', 'BPVS-3'],
    ['His reading of stories is below his age (YARC).', 'YARC'],
    ['Word reading was slow (TOWRE-2).', 'TOWRE-2'],
    ['Thinking with shapes was strongest (WISC-V).', 'WISC-V'],
    ['Hearing the sounds in words is hard (CTOPP-2).', 'CTOPP-2'],
    ['Sentences with “before” were hard to understand (TROG-2).', 'TROG-2'],
    ['Maths was at the level of age six (WIAT-III).', 'WIAT-III'],
    ['Spelling and reading were both weak (WRAT-5).', 'WRAT-5'],
    ['He found talking and understanding hard (CELF-5).', 'CELF-5'],
    ['Reading was low (60 points, NGRT).', 'NGRT'],
  ])('are noted: %s', (text, quote) => expect(notes(text)).toContain(quote));

  test.each([
    'We gave him a test of reading words quickly (TOWRE-2).',
    'A reading test (NGRT) was done in May.',
    'The psychologist asked her to name pictures (BPVS).',
    'He sat a maths paper (WIAT).',
    'The check of early talking (WellComm) was done in May.',
    'TROG-2 (a test of understanding sentences) was done in May.',
  ])('are explained: %s', (text) => expect(notes(text)).toEqual([]));
});

describe('how it goes is no explanation', () => {
  test.each([
    ['Pragmatics: struggles when language is not literal.', 'Pragmatics'],
    ['Semantics: below her age.', 'Semantics'],
    ['Working memory is a problem and a worry.', 'Working memory'],
    ['Receptive language is a priority for this term, which we all share.', 'Receptive language'],
    ['Phonological awareness is one of her strengths that we use.', 'Phonological awareness'],
    ['Working memory is his main area of need, with reading.', 'Working memory'],
  ])('noted: %s', (text, quote) => expect(notes(text)).toContain(quote));

  test.each([
    'Pragmatics: how people use language with others.',
    'A phoneme is a single sound that you hear in a word.',
    'Dyspraxia is a problem with planning movements.',
    'Dyscalculia is a challenge with numbers.',
    'Ataxia is a problem with balance.',
    'Nystagmus is a problem with the eyes: they move all the time.',
    'Executive function: she finds planning and getting started hard.',
    'Proprioception: he struggles to know where his body is.',
    'Echolalia is when a child repeats what was said.',
  ])('explained: %s', (text) => expect(notes(text)).toEqual([]));
});

describe('everyday words in the sense of a clinic', () => {
  test.each([
    ['His affect is flat.', 'His affect'],
    ['Her affect was bright after lunch.', 'Her affect'],
    ['Affect was blunted at the visit.', 'Affect was'],
    ['She has a low affect in the mornings.', 'low affect'],
    ['She has a squint and needs print without crowding.', 'crowding'],
    ['Posture is weak with reduced tone in both arms.', 'reduced tone'],
    ['He has T-tubes.', 'T-tubes'],
    ['The tube is in situ.', 'in situ'],
    ['Her sugar was 5 mmol.', 'mmol'],
    ['Her hearing aids were set after PTA in May.', 'PTA'],
    ['He has tonic seizures at night.', 'tonic seizures'],
    ['A Ling test is done at nine.', 'Ling test'],
    ['He uses grounding when anxious.', 'grounding'],
    ['Adults watch for rupture in the relationship.', 'rupture'],
    ['He goes into survival mode.', 'survival mode'],
    ['He needs help to down-regulate.', 'down-regulate'],
    ['She elopes at break.', 'elopes'],
    ['He can segment to spell.', 'segment'],
    ['She is not yet conserving number.', 'conserving number'],
    ['Schemas: enclosing and transporting.', 'enclosing'],
    ['The circuit has alerting and calming parts.', 'alerting'],
    ['PSED was judged emerging.', 'emerging'],
    ['Fidelity to the scheme is checked.', 'Fidelity'],
    ['Grammar is taught discretely.', 'discretely'],
    ['A diagnostic for Entry 2 was sat in May.', 'diagnostic'],
    ['He scored low in GPS.', 'GPS'],
    ['Tracking: progress score –2.1.', 'progress score'],
    ['Her GPS score was 92.', 'GPS score'],
    ['In the GPS paper he scored 20.', 'GPS paper'],
    ['PTA in her left ear was low.', 'PTA'],
    ['He hopes to go on to FE.', 'FE'],
    ['A VCS worker visits.', 'VCS'],
    ['The MCA and LPS may matter at sixteen.', 'LPS'],
    ['An off-site direction was made.', 'off-site direction'],
    ['The 6 day rule was met.', '6 day rule'],
    ['He follows the ebacc.', 'ebacc'],
    ['He does Switch-on tutoring.', 'Switch-on tutoring'],
    ['Targets are on EduTrack.', 'EduTrack'],
  ])('noted: %s', (text, quote) => expect(notes(text)).toContain(quote));

  test.each([
    'Loud noises affect her sleep.',
    'When he shouts, it makes her affect the others.',
    'Which lights affect him is on the card.',
    'What she eats can affect how she feels.',
    'She does not like people crowding round her in the hall.',
    'He cannot bear crowding in the queue.',
    'His tone of voice is kind.',
    'She asked in a raised tone of voice.',
    'PTA events are loud and hurt her ears.',
    'PTA funded the sensory room for children with severe needs.',
    'The PTA gave money for the trim trail.',
    'Mum is chair of the PTA, and he wears hearing aids.',
    'She has a good grounding in maths.',
    'The pipe had a rupture.',
    'Juliet and Romeo plan to elope in the play, and she acts Juliet: she elopes.',
    'He ate a segment of orange.',
    'He cut each segment of the circle.',
    'Walking slowly helps her conserve energy.',
    'The cat likes enclosing itself in a box.',
    'She is alerting staff when she feels unwell.',
    'She is emerging from a hard year.',
    'An interruption upsets him.',
    'Children thrive with few interruptions.',
    'Her progress scores are in her book.',
    'She plays Minecraft in survival mode.',
    'In this game he likes survival mode.',
    'He has fidelity to his friends.',
    'Hand the note over discreetly.',
    'His watch has GPS.',
    'The car GPS helps him know the way.',
    'HE DID IT.',
    'She collects LPS figures.',
    'He is directed to the hall.',
    'It is a six day holiday.',
    'Piano tuition is on Mondays.',
    'JoAnne plays with MaryBeth.',
    'She makes PowerPoint slides.',
    'Mr McTrack teaches her.',
    'She types on the ThinkPad.',
    'He plays with LeapPad.',
    'He uses the TrackPad.',
    'She finds her way with the CityMaps.',
    'He made a map on the PlayStation.',
  ])('silent: %s', (text) => expect(notes(text)).toEqual([]));
});

test('people keep their own words', () => {
  expect(notes('She told us: “My affect is flat, the doctor says, and I am at Range 3 now.”')).toEqual([]);
});
