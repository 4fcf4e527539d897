import { makeDocx, paragraph, table } from './make-docx';
import { openOffice } from './open-office';
import { openWord } from './word-host';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('one batch is one step of the user’s undo', async () => {
  const { run, host } = await openOffice(['one']);
  await run(async (context) => {
    const { body } = context.document;
    body.insertParagraph('two', 'End').styleBuiltIn = 'Heading1';
    body.insertTable(1, 1, 'End', [['x']]);
    body.paragraphs.getFirst().insertContentControl().tag = 't';
    await context.sync();
    body.insertParagraph('three', 'End');
    await context.sync();
    body.load('text');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one', 'two', 'x', '', 'three']);
  expect(host.undo()).toBe(true);
  expect(host.paragraphs()).toEqual(['one', 'two', 'x', '']);
  expect(host.undo()).toBe(true);
  expect(host.paragraphs()).toEqual(['one']);
  expect(host.undo()).toBe(false);
});

test('undo gives back the very same document, and ranges their words', async () => {
  const { run, host } = await openOffice([paragraph('Aims', 'Heading1'), 'one two three', table([['a', 'b']]), 'end']);
  const before = host.save();
  const text = await run(async (context) => {
    const two = context.document.body.search('two').getFirst();
    await context.sync();
    const { body } = context.document;
    body.search('one').getFirst().insertText('1\n1', 'Replace');
    body.tables.getFirst().delete();
    body.paragraphs.getFirst().delete();
    two.delete();
    two.font.bold = true;
    await context.sync();
    host.undo();
    two.load('text');
    await context.sync();
    return two.text;
  });
  expect(text).toBe('two');
  const { unzipSync, strFromU8 } = await import('fflate');
  const xml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);
  expect(xml(host.save())).toBe(xml(before));
});

test('a batch that changes nothing is no step, and a change is announced once', async () => {
  const { run, host } = await openOffice(['one']);
  let changes = 0;
  const stop = host.onChange(() => changes++);
  await run(async (context) => {
    context.document.body.search('one').getFirst().select();
    await context.sync();
  });
  expect(changes).toBe(0);
  expect(host.undo()).toBe(false);
  await run(async (context) => {
    context.document.body.insertParagraph('two', 'End');
    context.document.body.insertParagraph('three', 'End');
    await context.sync();
  });
  host.type(0, 3, 3, '!');
  host.undo();
  expect(changes).toBe(3);
  stop();
  host.undo();
  expect(changes).toBe(3);
});

test('paragraph events tell the kind, the ids and the source; undo is told of nothing', async () => {
  const { run, host } = await openOffice(['one', 'two']);
  const seen: unknown[] = [];
  const ids = await run(async (context) => {
    const tell = (event: { type: string; source: string; uniqueLocalIds: string[] }): Promise<void> => {
      seen.push([event.type, event.source, event.uniqueLocalIds]);
      return Promise.resolve();
    };
    const { document } = context;
    document.onParagraphChanged.add(tell);
    document.onParagraphAdded.add(tell);
    document.onParagraphDeleted.add(tell);
    document.body.paragraphs.load('items/uniqueLocalId');
    await context.sync();
    return document.body.paragraphs.items.map((one) => one.uniqueLocalId);
  });
  host.type(0, 0, 0, 'x');
  await settled();
  expect(seen.splice(0)).toEqual([['ParagraphChanged', 'Local', [ids[0]]]]);
  host.undo();
  await settled();
  expect(seen).toEqual([]);
  const added = await run(async (context) => {
    const made = context.document.body.insertParagraph('three', 'End');
    context.document.getParagraphByUniqueLocalId(ids[1]!).delete();
    made.load('uniqueLocalId');
    await context.sync();
    return made.uniqueLocalId;
  });
  await settled();
  expect(seen.splice(0)).toEqual([
    ['ParagraphAdded', 'Local', [added]],
    ['ParagraphDeleted', 'Local', [ids[1]]],
  ]);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('a handler that was removed hears no more', async () => {
  const { run, host } = await openOffice(['one']);
  let heard = 0;
  const handler = await run(async (context) => {
    const added = context.document.onParagraphChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  host.type(0, 0, 0, 'x');
  await settled();
  handler.remove();
  await handler.context.sync();
  host.type(0, 0, 0, 'x');
  await settled();
  expect(heard).toBe(1);
});

test('a read-only document says so and refuses every write, but not reading and selecting', async () => {
  const { failure, host, Office } = await openOffice(['one', table([['a']])], { readOnly: true });
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  const code = (use: (context: Word.RequestContext) => unknown): Promise<string> =>
    failure(async (context) => {
      use(context);
      await context.sync();
    });
  const { unzipSync } = await import('fflate');
  // Less the times in it: a second may pass.
  const before = unzipSync(host.save());
  expect(await code(({ document }) => document.body.insertParagraph('x', 'End'))).toBe('AccessDenied');
  expect(await code(({ document }) => document.body.search('one').getFirst().insertText('x', 'Replace'))).toBe(
    'AccessDenied',
  );
  expect(await code(({ document }) => (document.body.paragraphs.getFirst().styleBuiltIn = 'Heading1'))).toBe(
    'AccessDenied',
  );
  expect(await code(({ document }) => (document.body.font.bold = true))).toBe('AccessDenied');
  expect(await code(({ document }) => document.body.paragraphs.getFirst().insertContentControl())).toBe('AccessDenied');
  expect(await code(({ document }) => document.body.search('one').getFirst().select())).toBe('none');
  expect(await code(({ document }) => document.body.load('text'))).toBe('none');
  expect(unzipSync(host.save())).toEqual(before);
  expect(() => host.type(0, 0, 0, 'x')).toThrow('permissions');
});

test('a fault makes the next sync fail and do nothing', async () => {
  const { failure, host } = await openOffice(['one']);
  const add = (): Promise<string> =>
    failure(async (context) => {
      context.document.body.insertParagraph('two', 'End');
      await context.sync();
    });
  host.failNextSync('GeneralException');
  expect(await add()).toBe('GeneralException');
  expect(host.paragraphs()).toEqual(['one']);
  expect(await add()).toBe('none');
  expect(host.paragraphs()).toEqual(['one', 'two']);
});

test('a member can be made to fail, as some do in some Words', async () => {
  const { failure, host } = await openOffice(['one', '']);
  host.refuse('ContentControl.placeholderText', 'NotAllowed');
  expect(
    await failure(async (context) => {
      const control = context.document.body.paragraphs.getLast().insertContentControl();
      control.tag = 'kept';
      control.placeholderText = 'prompt';
      await context.sync();
    }),
  ).toBe('NotAllowed');
  expect(host.paragraphs()).toEqual(['one', 'Click or tap here to enter text.']);
});

test('what was saved is opened again as it was', async () => {
  const { run, host } = await openOffice([
    paragraph('Aims & <hopes>', 'Heading1'),
    'one  two',
    table([['a', 'b']]),
    'end',
  ]);
  await run(async (context) => {
    context.document.body.search('two').getFirst().insertText('"2"\t<&>', 'Replace');
    await context.sync();
  });
  const again = openWord(host.save(), { profile: '1.9' });
  expect(again.paragraphs()).toEqual(['Aims & <hopes>', 'one  "2"\t<&>', 'a', 'b', 'end']);
  const { unzipSync } = await import('fflate');
  expect(unzipSync(again.save())).toEqual(unzipSync(host.save()));
});

test('the parts of a strict document are found too', async () => {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const files = unzipSync(makeDocx([paragraph('Aims', 'Heading1')]));
  for (const [path, bytes] of Object.entries(files))
    if (path.endsWith('.rels'))
      files[path] = strToU8(
        strFromU8(bytes).replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      );
  const host = openWord(zipSync(files), { profile: '1.9' });
  expect(strFromU8(unzipSync(host.save())['word/styles.xml']!)).toContain('heading 1');
});

test('a file that is no document of Word is refused', () => {
  expect(() => openWord(new Uint8Array([1, 2, 3]), { profile: '1.9' })).toThrow();
});

test('the user cannot type or select where nothing is', async () => {
  const { host } = await openOffice(['one']);
  expect(() => host.type(1, 0, 0, 'x')).toThrow(RangeError);
  expect(() => host.type(0, 2, 9, 'x')).toThrow(RangeError);
  expect(() => host.select(0, 3, 2)).toThrow(RangeError);
});
