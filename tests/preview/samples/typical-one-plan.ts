import { paragraph, table, type WrittenCell } from '../../../shared/docx/markup';
import { packDocx } from '../../../shared/docx/pack';
import type { Day } from '../../../shared/text/day';
import { inFigures, sampleDates } from './dates';

/** A plan in a hurry: bold lines and labels instead of headings, last year’s words, another child’s name left over. */
export function typicalOnePlan(today: Day): Uint8Array {
  const dates = sampleDates(today);
  const line = (text: string) => paragraph(text);
  const title = (text: string) => paragraph(text, { strong: true });
  const label = (name: string, text: string) => paragraph([{ text: `${name}: `, strong: true }, { text }]);
  const cell = (text: string): WrittenCell => ({
    content: text
      .split('\n')
      .map((part) => paragraph(part, { style: 'TableText' }))
      .join(''),
  });
  const head = (text: string): WrittenCell => ({ content: paragraph(text, { style: 'TableText', strong: true }) });
  const targets = [
    [head('Target'), head('Provision and who'), head('Success criteria'), head('Date')],
    [
      cell('Ellie-Mae will improve her reading.'),
      cell('Daily phonics intervention with TA. Access to support as required.'),
      cell('She will be reading better.'),
      cell('ongoing'),
    ],
    [
      cell('To develop her confidence and resilience in class.'),
      cell('ELSA sessions\nStaff to encourage Ellie-Mae to have a go'),
      cell('Jayden will be more confident.'),
      cell(''),
    ],
    [
      cell('Ellie-Mae will receive 30 minutes of SALT input.'),
      cell('SALT programme to be delivered by LSA when possible.'),
      cell('Targets from SALT report'),
      cell(inFigures(dates.ago(45))),
    ],
    [
      cell(
        'Ellie-Mae will count 20 objects accurately, touching each one, 4 times out of 5 by the end of the spring term.',
      ),
      cell('Small group maths with Mrs Doyle (TA), 3 x 20 minutes a week, group of 4.'),
      cell('Counts 20 objects, 4 times out of 5 (12 now)'),
      cell('End of spring term'),
    ],
  ];
  const body = [
    paragraph('ST HILDA’S C OF E PRIMARY SCHOOL', { strong: true, centred: true }),
    paragraph('ONE PLAN', { strong: true, centred: true }),
    paragraph([
      { text: 'Name: ', strong: true },
      { text: 'Ellie-Mae Carter\t' },
      { text: 'DOB: ', strong: true },
      { text: `${inFigures(dates.born(2, '10-21'))}\t` },
      { text: 'Class: ', strong: true },
      { text: '2W' },
    ]),
    paragraph([
      { text: 'Class teacher: ', strong: true },
      { text: 'Miss Wright\t' },
      { text: 'SENCO: ', strong: true },
      { text: 'Mr A Fenwick' },
    ]),
    paragraph([
      { text: 'Date of plan: ', strong: true },
      { text: `${inFigures(dates.ago(160))}\t` },
      { text: 'Review date: ', strong: true },
      { text: inFigures(dates.ago(38)) },
    ]),
    label('Area of need', 'SEMH / C&I'),
    line(''),
    title('STRENGTHS AND INTERESTS'),
    line(
      'Ellie-Mae is a lovely girl who enjoys art, dancing and playing outside. She is always helpful at tidy up time and has good relationships with familiar adults. She loves animals and can name all of the dinosaurs.',
    ),
    title('AREAS OF DIFFICULTY'),
    line(
      'Ellie-Mae is working significantly below ARE in reading, writing and maths and is currently P8/Year 1 emerging on PIVATS. She suffers from speech and language difficulties and has low self-esteem, which can present as challenging behaviour when demands are placed upon her. She is on the ASD pathway and is known to CAMHS. EP involvement has been requested in order to ascertain whether her cognition is impacting upon her ability to access the curriculum and sustain attention during adult-led activities across the school day.',
    ),
    line(
      '- needs constant reminders to stay on task\n- attention seeking at carpet time\n- struggles with transitions\n- refuses to write',
    ),
    title('PUPIL VIEWS'),
    line('Jayden said he likes playing on the computer and PE.'),
    title('CURRENT ATTAINMENT'),
    label('Reading', 'Phase 3 phonics, 14/45 tricky words'),
    label('Writing', 'P8'),
    label('Maths', 'Year 1 emerging'),
    title('TARGETS AND PROVISION'),
    table(targets, [4, 4, 3, 2], 'Targets and provision'),
    line(''),
    title('OTHER SUPPORT IN PLACE'),
    line(
      'Quality first teaching, differentiated work, visual timetable, now and next board, movement breaks, access to the sensory room as and when needed. Ellie-Mae should have opportunities to work in a small group where appropriate. Regular check ins with a key adult.',
    ),
    title('REVIEW'),
    label('What worked', '[insert comments from review meeting]'),
    label('What didn’t work', ''),
    label('What needs to change', 'Continue with current targets. TBC'),
    line(''),
    paragraph([
      { text: 'Signed (parent): ', strong: true },
      { text: '__________________\t' },
      { text: 'Signed (SENCO): ', strong: true },
      { text: 'A Fenwick' },
    ]),
  ];
  return packDocx(body.join(''), 'One Plan');
}
