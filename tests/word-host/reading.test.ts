import { loadOffice } from './office-in-window';
import { makeDocx, paragraph, table } from './make-docx';

test('the real office.js reads and edits a document', async () => {
  const bytes = makeDocx([
    paragraph('Outcomes', 'Heading1'),
    'Mia will liaise with staff.',
    table([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    'End',
  ]);
  const { Word, Office, host } = await loadOffice({ bytes, profile: '1.9' });
  expect(Office.context.requirements.isSetSupported('WordApi', '1.6')).toBe(true);
  const texts = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text,items/style,items/uniqueLocalId,items/tableNestingLevel,items/outlineLevel');
    await context.sync();
    return paragraphs.items.map((one) => [one.text, one.style, one.tableNestingLevel, one.outlineLevel]);
  });
  expect(texts).toEqual([
    ['Outcomes', 'Heading 1', 0, 1],
    ['Mia will liaise with staff.', 'Normal', 0, 10],
    ...['a', 'b', 'c', 'd'].map((text) => [text, 'Normal', 1, 10]),
    ['End', 'Normal', 0, 10],
  ]);
  await Word.run(async (context) => {
    const hit = context.document.body.search('liaise with').getFirst();
    hit.insertText('talk to', 'Replace');
    await context.sync();
  });
  expect(host.paragraphs()[1]).toBe('Mia will talk to staff.');
  expect(host.undo()).toBe(true);
  expect(host.paragraphs()[1]).toBe('Mia will liaise with staff.');
});
