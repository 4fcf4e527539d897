import { openWord } from './word-host';
import { paragraph, run as words } from './make-docx';
import { openOffice } from './open-office';

const block = (tag: string, content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Title of ${tag}"/><w:tag w:val="${tag}"/><w:id w:val="7"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test('a control round an empty paragraph shows its prompt, which is text until something is written', async () => {
  const { run, host } = await openOffice(['one', '']);
  const read = await run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    const control = last.insertContentControl();
    control.tag = 'section:views';
    control.title = 'Views';
    control.placeholderText = 'What does the child say?';
    last.load('text,parentContentControlOrNullObject/tag,parentContentControlOrNullObject/placeholderText');
    control.load('text,title,cannotDelete,appearance,type,subtype,id');
    await context.sync();
    const around = last.parentContentControlOrNullObject;
    return [last.text, around.tag, around.placeholderText, control.text, control.title, control.type, control.id > 0];
  });
  const prompt = 'What does the child say?';
  expect(read).toEqual([prompt, 'section:views', prompt, prompt, 'Views', 'RichText', true]);
  host.type(1, 3, 3, 'I like trains.');
  expect(host.paragraphs()).toEqual(['one', 'I like trains.']);
  host.type(1, 0, 'I like trains.'.length, '');
  expect(host.paragraphs()).toEqual(['one', prompt]);
  await run(async (context) => {
    context.document.contentControls.getByTag('section:views').getFirst().insertText('trains', 'End');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one', 'trains']);
});

test('controls are found by tag, title and id, in a saved file too', async () => {
  const { run, host } = await openOffice(['one', 'two']);
  await run(async (context) => {
    const control = context.document.body.paragraphs.getFirst().insertContentControl();
    control.set({ tag: 'a', title: 'A', cannotDelete: true, appearance: 'Tags', color: '#00FF00' });
    await context.sync();
  });
  const again = openWord(host.save(), { profile: '1.9' });
  expect(again.paragraphs()).toEqual(['one', 'two']);
  const { loadOffice } = await import('./load-office');
  const reopened = await loadOffice({ wordHost: again });
  const read = await reopened.Word.run(async (context) => {
    const byTag = context.document.contentControls.getByTag('a');
    byTag.load('items/tag,items/title,items/text,items/cannotDelete,items/appearance,items/color,items/id');
    const byTitle = context.document.contentControls.getByTitle('A').getFirst().load('id');
    const none = context.document.contentControls.getByIdOrNullObject(1).load('id');
    await context.sync();
    const [found] = byTag.items;
    return [
      byTag.items.length,
      found!.title,
      found!.text,
      found!.cannotDelete,
      found!.appearance,
      found!.color,
      byTitle.id === found!.id,
      none.isNullObject,
    ];
  });
  expect(read).toEqual([1, 'A', 'one', true, 'Tags', '#00FF00', true, true]);
});

test('a control round words stands inside the paragraph', async () => {
  const { run, host } = await openOffice(['one two three']);
  const read = await run(async (context) => {
    const two = context.document.body.search('two').getFirst();
    const control = two.insertContentControl();
    control.tag = 'word';
    const inner = context.document.body.search('two').getFirst();
    inner.load('parentContentControlOrNullObject/tag');
    const outer = context.document.body.search('three').getFirst();
    outer.load('parentContentControlOrNullObject/tag');
    control.load('text');
    control.insertText('2', 'Replace');
    await context.sync();
    return [
      inner.parentContentControlOrNullObject.tag,
      outer.parentContentControlOrNullObject.isNullObject,
      control.text,
    ];
  });
  expect(read).toEqual(['word', true, 'two']);
  expect(host.paragraphs()).toEqual(['one 2 three']);
});

test('paragraphs and tables go into a control and beside it', async () => {
  const { run, host } = await openOffice(['before', block('a', paragraph('inside')), 'after']);
  const read = await run(async (context) => {
    const control = context.document.contentControls.getByTag('a').getFirst();
    control.insertParagraph('first', 'Start');
    control.insertParagraph('last', 'End');
    control.insertParagraph('above', 'Before');
    control.insertParagraph('below', 'After');
    control.insertTable(1, 2, 'End', [['x', 'y']]);
    control.paragraphs.load('items/text');
    control.tables.load('items/values');
    await context.sync();
    return [control.paragraphs.items.map((one) => one.text), control.tables.items.map((one) => one.values)];
  });
  expect(read).toEqual([['first', 'inside', 'last', 'x', 'y', ''], [[['x', 'y']]]]);
  expect(host.paragraphs()).toEqual(['before', 'above', 'first', 'inside', 'last', 'x', 'y', '', 'below', 'after']);
});

test('deleting a control: with its words, or only itself', async () => {
  const { run, host } = await openOffice([block('a', paragraph('inside')), block('b', paragraph('kept')), 'after']);
  await run(async (context) => {
    context.document.contentControls.getByTag('a').getFirst().delete(false);
    context.document.contentControls.getByTag('b').getFirst().delete(true);
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['kept', 'after']);
  expect(
    await run(async (context) => {
      const all = context.document.contentControls.load('items');
      await context.sync();
      return all.items.length;
    }),
  ).toBe(0);
});

test('a locked control refuses what it is locked against', async () => {
  const { failure } = await openOffice([block('a', paragraph('inside'), '<w:lock w:val="sdtContentLocked"/>')]);
  const act = (what: (control: Word.ContentControl) => unknown): Promise<string> =>
    failure(async (context) => {
      what(context.document.contentControls.getByTag('a').getFirst());
      await context.sync();
    });
  expect(await act((control) => control.delete(false))).toBe('AccessDenied');
  expect(await act((control) => control.insertText('x', 'End'))).toBe('AccessDenied');
  expect(await act((control) => control.clear())).toBe('AccessDenied');
});

test('controls that are not rich text are not listed', async () => {
  const plain = block('plain', paragraph('x'), '<w:text/>');
  const { run } = await openOffice([plain, block('rich', paragraph('y'))]);
  const tags = await run(async (context) => {
    const all = context.document.contentControls.load('items/tag');
    await context.sync();
    return all.items.map((one) => one.tag);
  });
  expect(tags).toEqual(['rich']);
});

test('a control round a table, and one round several paragraphs', async () => {
  const { run, host } = await openOffice(['one', 'two', 'three']);
  const read = await run(async (context) => {
    const { paragraphs } = context.document.body;
    const both = paragraphs.getFirst().getRange().expandTo(paragraphs.getFirst().getNext().getRange());
    const round = both.insertContentControl();
    round.tag = 'two';
    const table = paragraphs.getLast().insertTable(1, 1, 'After', [['cell']]);
    const control = table.insertContentControl();
    control.tag = 'table';
    round.load('text');
    const cell = context.document.body.search('cell').getFirst();
    cell.load('parentContentControl/tag');
    table.load('parentContentControl/tag');
    await context.sync();
    return [round.text, cell.parentContentControl.tag, table.parentContentControl.tag];
  });
  expect(read).toEqual(['one\rtwo', 'table', 'table']);
  expect(host.paragraphs()).toEqual(['one', 'two', 'three', 'cell', '']);
});

test('a prompt inside a sentence goes whole when its words are replaced', async () => {
  const inline = `${words('Aim: ')}<w:sdt><w:sdtPr><w:tag w:val="i"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${words('click here')}</w:sdtContent></w:sdt>${words('.')}`;
  const { run, host } = await openOffice([paragraph(inline)]);
  await run(async (context) => {
    context.document.contentControls.getByTag('i').getFirst().insertText('read', 'Replace');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Aim: read.']);
});

test('a second control has an id of its own, also after saving and opening', async () => {
  const { run, host } = await openOffice(['one', 'two']);
  const wrap = (context: Word.RequestContext, which: 'getFirst' | 'getLast'): Word.ContentControl =>
    context.document.body.paragraphs[which]().insertContentControl().load('id');
  const first = await run(async (context) => {
    const control = wrap(context, 'getFirst');
    await context.sync();
    return control.id;
  });
  const { loadOffice } = await import('./load-office');
  const again = await loadOffice({ bytes: host.save(), profile: '1.9' });
  const second = await again.Word.run(async (context) => {
    const control = wrap(context, 'getLast');
    await context.sync();
    return control.id;
  });
  expect(second).not.toBe(first);
});

test('a paragraph after a prompt does not look like a prompt', async () => {
  const { run } = await openOffice(['one', '']);
  const color = await run(async (context) => {
    const control = context.document.body.paragraphs.getLast().insertContentControl();
    control.placeholderText = 'Prompt';
    const after = control.insertParagraph('after', 'After').load('font/color');
    await context.sync();
    return after.font.color;
  });
  expect(color).toBe('#000000');
});
