import { paragraph, run as words, table } from './make-docx';
import { openOffice } from './open-office';

const plan = [
  paragraph('Outcomes', 'Heading1'),
  'Mia will liaise with staff.',
  table([
    ['Outcome', 'By when'],
    [table([['inner']]) + paragraph('after inner'), 'July'],
  ]),
  'End',
];

test('paragraphs come in document order, those of nested tables among them', async () => {
  const { run } = await openOffice(plan);
  const read = await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text,items/style,items/styleBuiltIn,items/tableNestingLevel,items/outlineLevel');
    await context.sync();
    return paragraphs.items.map((one) => [
      one.text,
      one.style,
      one.styleBuiltIn,
      one.tableNestingLevel,
      one.outlineLevel,
    ]);
  });
  expect(read).toEqual([
    ['Outcomes', 'Heading 1', 'Heading1', 0, 1],
    ['Mia will liaise with staff.', 'Normal', 'Normal', 0, 10],
    ['Outcome', 'Normal', 'Normal', 1, 10],
    ['By when', 'Normal', 'Normal', 1, 10],
    ['inner', 'Normal', 'Normal', 2, 10],
    ['after inner', 'Normal', 'Normal', 1, 10],
    ['July', 'Normal', 'Normal', 1, 10],
    ['End', 'Normal', 'Normal', 0, 10],
  ]);
});

test('what is round a paragraph can be loaded with it; what is not there is a null object', async () => {
  const { run } = await openOffice(plan);
  const read = await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(
      'items/parentTableCellOrNullObject/rowIndex,items/parentTableCellOrNullObject/cellIndex,items/parentContentControlOrNullObject/tag,items/font/bold',
    );
    await context.sync();
    return paragraphs.items.map(
      ({ parentTableCellOrNullObject: cell, parentContentControlOrNullObject: control, font }) => [
        cell.isNullObject ? null : `${cell.rowIndex},${cell.cellIndex}`,
        control.isNullObject,
        font.bold,
      ],
    );
  });
  expect(read).toEqual([
    [null, true, true],
    [null, true, false],
    ['0,0', true, false],
    ['0,1', true, false],
    ['0,0', true, false],
    ['1,0', true, false],
    ['1,1', true, false],
    [null, true, false],
  ]);
});

test('tabs, breaks, insertions and links are text, deletions are not unless the view shows them', async () => {
  const runs =
    '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>' +
    `<w:ins w:id="1" w:author="A">${words('new')}</w:ins>` +
    '<w:del w:id="2" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del>' +
    `<w:hyperlink>${words(' link')}</w:hyperlink>`;
  const hidden = await openOffice([paragraph(runs)]);
  expect(hidden.host.paragraphs()).toEqual(['a\tb\vcnew link']);
  const shown = await openOffice([paragraph(runs)], { showDeletions: true });
  expect(shown.host.paragraphs()).toEqual(['a\tb\vcnewold link']);
});

test('a property that was not loaded throws, and a missing object gives ItemNotFound', async () => {
  const { run, failure } = await openOffice(plan);
  expect(
    await failure(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load('text');
      await context.sync();
      return first.style;
    }),
  ).toBe('PropertyNotLoaded');
  expect(
    await failure(async (context) => {
      context.document.contentControls.getByTag('none').getFirst().load('text');
      await context.sync();
    }),
  ).toBe('ItemNotFound');
  expect(
    await run(async (context) => {
      const none = context.document.contentControls.getByTag('none').getFirstOrNullObject();
      none.load('text');
      await context.sync();
      return none.isNullObject;
    }),
  ).toBe(true);
});

test('what nobody has simulated says so', async () => {
  const { run } = await openOffice(plan);
  const fields = run(async (context) => {
    context.document.body.fields.load('items/code');
    await context.sync();
  });
  await expect(fields).rejects.toMatchObject({ code: 'NotImplemented', message: 'not simulated: Body.fields' });
});

test('a load of all items reads every property, which the counter shows', async () => {
  const { run, host } = await openOffice(plan);
  await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    paragraphs.load('items/text');
    await context.sync();
  });
  const [heavy, light] = host.batches;
  expect(heavy!.members).toMatchObject({
    'Paragraph.text': 8,
    'Paragraph.lineSpacing': 8,
    'Paragraph.uniqueLocalId': 8,
  });
  expect(light!.members).toEqual({ 'ParagraphCollection.items': 1, 'Paragraph.text': 8 });
  expect(host.syncs).toBe(2);
});

test('neighbours, ends and lists of paragraphs', async () => {
  const numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>point</w:t></w:r></w:p>';
  const { run } = await openOffice(['one', numbered, 'three']);
  const read = await run(async (context) => {
    const { paragraphs } = context.document.body;
    const point = paragraphs.getFirst().getNext();
    const last = paragraphs.getLast();
    const beyond = last.getNextOrNullObject();
    const before = last.getPrevious();
    point.load('isListItem,text');
    before.load('text');
    last.load('isListItem,isLastParagraph,text');
    beyond.load('text');
    await context.sync();
    point.detachFromList();
    point.load('isListItem');
    await context.sync();
    return [
      point.text,
      before.text,
      last.text,
      last.isListItem,
      last.isLastParagraph,
      beyond.isNullObject,
      point.isListItem,
    ];
  });
  expect(read).toEqual(['point', 'point', 'three', false, true, true, false]);
});

test('the title of the document can be read and set', async () => {
  const { run, host } = await openOffice(['x']);
  const title = await run(async (context) => {
    const { properties } = context.document;
    properties.load('title');
    await context.sync();
    const before = properties.title;
    properties.title = 'One Plan';
    await context.sync();
    return before;
  });
  expect(title).toBe('Plan');
  expect(host.undo()).toBe(true);
});

test('two thousand paragraphs are read', async () => {
  const { run } = await openOffice(Array.from({ length: 2000 }, (_, index) => `Paragraph ${index}`));
  const count = await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(
      'items/text,items/styleBuiltIn,items/outlineLevel,items/parentTableCellOrNullObject/rowIndex,items/font/bold',
    );
    await context.sync();
    return paragraphs.items.length;
  });
  expect(count).toBe(2000);
});
