import { table } from './make-docx';
import { openOffice } from './open-office';

test('a table goes after a paragraph, with its values, style and header row', async () => {
  const { run, host } = await openOffice(['one', 'two']);
  const read = await run(async (context) => {
    const made = context.document.body.paragraphs.getFirst().insertTable(2, 2, 'After', [
      ['Outcome', 'By when'],
      ['', 'July'],
    ]);
    made.headerRowCount = 1;
    made.styleBuiltIn = 'GridTable1Light';
    made.rows.getFirst().font.bold = true;
    made.load('values,rowCount,headerRowCount,styleBuiltIn,style,isUniform,nestingLevel');
    const cell = made.getCell(1, 1).load('value,rowIndex,cellIndex,width');
    const none = made.getCellOrNullObject(5, 5).load('value');
    const head = made.getCell(0, 0).body.paragraphs.getFirst().load('text,font/bold');
    made.rows.load('items/isHeader,items/values,items/cellCount');
    await context.sync();
    return {
      values: made.values,
      counts: [made.rowCount, made.headerRowCount, made.isUniform, made.nestingLevel],
      style: [made.styleBuiltIn, made.style],
      cell: [cell.value, cell.rowIndex, cell.cellIndex, cell.width > 100],
      none: none.isNullObject,
      head: [head.text, head.font.bold],
      rows: made.rows.items.map((row) => [row.isHeader, row.values, row.cellCount]),
    };
  });
  expect(read).toEqual({
    values: [
      ['Outcome', 'By when'],
      ['', 'July'],
    ],
    counts: [2, 1, true, 1],
    style: ['GridTable1Light', 'Grid Table 1 Light'],
    cell: ['July', 1, 1, true],
    none: true,
    head: ['Outcome', true],
    rows: [
      [true, [['Outcome', 'By when']], 2],
      [false, [['', 'July']], 2],
    ],
  });
  expect(host.paragraphs()).toEqual(['one', 'Outcome', 'By when', '', 'July', 'two']);
});

test('a table at the end of the body is followed by a paragraph, as Word keeps one', async () => {
  const { run, host } = await openOffice(['one']);
  await run(async (context) => {
    context.document.body.insertTable(1, 1, 'End', [['x']]);
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one', 'x', '']);
});

test('values that do not fit the table are an invalid argument', async () => {
  const { failure } = await openOffice(['one', table([['a', 'b']])]);
  expect(
    await failure(async (context) => {
      context.document.body.insertTable(2, 2, 'End', [['x']]);
      await context.sync();
    }),
  ).toBe('InvalidArgument');
  expect(
    await failure(async (context) => {
      context.document.body.tables.getFirst().values = [['x']];
      await context.sync();
    }),
  ).toBe('InvalidArgument');
});

test('cells, rows and whole tables are filled, rows are added and deleted', async () => {
  const { run, host } = await openOffice([
    table([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    'end',
  ]);
  await run(async (context) => {
    const first = context.document.body.tables.getFirst();
    first.getCell(0, 1).value = 'B';
    first.addRows('End', 1, [['e', 'f']]);
    first.rows.getFirst().insertRows('After', 1, [['x', 'y']]);
    first.deleteRows(2, 1);
    first.getCell(0, 0).body.insertParagraph('more', 'End');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['a', 'more', 'B', 'x', 'y', 'e', 'f', 'end']);
  const values = await run(async (context) => {
    const first = context.document.body.tables.getFirst().load('values');
    await context.sync();
    return first.values;
  });
  expect(values).toEqual([
    ['a\rmore', 'B'],
    ['x', 'y'],
    ['e', 'f'],
  ]);
});

test('only top-level tables are listed; inner ones belong to their table', async () => {
  const { run } = await openOffice([table([[table([['inner']]) + '<w:p/>', 'b']]), 'between', table([['c']])]);
  const read = await run(async (context) => {
    const { tables } = context.document.body;
    tables.load('items/nestingLevel');
    const first = tables.getFirst();
    first.tables.load('items/values,items/nestingLevel');
    const inner = context.document.body.search('inner').getFirst();
    inner.load('parentTable/nestingLevel,parentTable/parentTable/nestingLevel');
    const next = first.getNext().load('values');
    const after = first.getParagraphAfter().load('text');
    await context.sync();
    return [
      tables.items.length,
      first.tables.items.map((one) => [one.nestingLevel, one.values]),
      inner.parentTable.nestingLevel,
      inner.parentTable.parentTable.nestingLevel,
      next.values,
      after.text,
    ];
  });
  expect(read).toEqual([2, [[2, [['inner']]]], 2, 1, [['c']], 'between']);
});

test('a paragraph after the range of a table goes after the table', async () => {
  const { run, host } = await openOffice([table([['a', 'b']]), 'end']);
  await run(async (context) => {
    context.document.body.tables.getFirst().getRange().insertParagraph('below', 'After');
    context.document.body.tables.getFirst().insertParagraph('above', 'Before');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['above', 'a', 'b', 'below', 'end']);
});

test('the widths of merged and fixed cells', async () => {
  const merged =
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="4000"/></w:tblGrid>' +
    '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>both</w:t></w:r></w:p></w:tc></w:tr>' +
    '<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>right</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  const { run } = await openOffice([merged, 'end']);
  const read = await run(async (context) => {
    const both = context.document.body.search('both').getFirst().parentTableCell.load('width');
    const right = context.document.body.search('right').getFirst().parentTableCell.load('width,cellIndex');
    const uniform = context.document.body.tables.getFirst().load('isUniform');
    right.columnWidth = 100;
    const wider = context.document.body.search('right').getFirst().parentTableCell.load('width');
    await context.sync();
    return [both.width, right.cellIndex, uniform.isUniform, wider.width];
  });
  expect(read).toEqual([300, 1, false, 100]);
});

test('a line feed in the words of a new cell begins another paragraph in it', async () => {
  const { run, host } = await openOffice(['one']);
  await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const made = first.insertTable(1, 1, 'After', [['Mia will swim\non her own.']]);
    made.rows.getFirst().insertRows('After', 1, [['a\nb']]);
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one', 'Mia will swim', 'on her own.', 'a', 'b', '']);
});
