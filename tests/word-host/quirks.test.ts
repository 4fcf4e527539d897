import { strFromU8, unzipSync } from 'fflate';
import { makeDocx, paragraph, restrictedTo } from './make-docx';
import { openOffice } from './open-office';
import { words, type Quirk } from './quirks';

const opened = (...quirks: Quirk[]) => openOffice(['One.', 'Two.', 'Three.'], { quirks });
const underline = (start: number, length: number) => ({ critiques: [{ colorScheme: 'Red' as const, start, length }] });

test('on the web a run sees the paragraphs that were there when it first asked (3284)', async () => {
  const { run } = await opened('stale-paragraphs');
  const count = (context: Word.RequestContext) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    return async () => {
      await context.sync();
      return paragraphs.items.length;
    };
  };
  const seen = await run(async (context) => {
    await count(context)();
    context.document.body.insertParagraph('Four.', 'End');
    return await count(context)();
  });
  expect(seen).toBe(3);
  expect(await run((context) => count(context)())).toBe(4);
});

test('a paragraph may have no id of its own (4258), or give it to the one behind it (5784)', async () => {
  const ids = (context: Word.RequestContext) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/uniqueLocalId');
    return context.sync().then(() => paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId));
  };
  const none = await opened('no-local-ids');
  expect(await none.run(ids)).toEqual([null, null, null]);
  expect(
    await none.failure(async (context) => {
      context.document.getParagraphByUniqueLocalId('x').load('text');
      await context.sync();
    }),
  ).toBe('ItemNotFound');
  const moving = await opened('moving-ids');
  const before = await moving.run(ids);
  await moving.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertParagraph('New.', 'After');
    await context.sync();
  });
  const after = await moving.run(ids);
  expect(after[1]).toBe(before[0]);
  expect(before).not.toContain(after[0]);
});

test('comments may not be allowed', async () => {
  const { failure } = await opened('no-comments');
  expect(
    await failure(async (context) => {
      context.document.body.getRange().insertComment('x');
      await context.sync();
    }),
  ).toBe('AccessDenied');
});

test('annotations underline words, follow them, go with them and can be deleted; no file and no undo knows them', async () => {
  const { run, host } = await opened();
  const saved = Buffer.from(host.save());
  const ids = await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const made = first.insertAnnotations(underline(0, 3));
    await context.sync();
    return made.value;
  });
  expect(ids).toHaveLength(1);
  expect(host.marks()).toEqual([{ paragraph: 0, from: 0, to: 3, colour: 'Red' }]);
  expect(Buffer.from(host.save()).equals(saved)).toBe(true);
  expect(host.undo()).toBe(false);
  host.type(0, 0, 0, 'So: ');
  expect(host.marks()).toMatchObject([{ from: 4, to: 7 }]);
  await run(async (context) => {
    context.document.getAnnotationById(ids[0]!).delete();
    await context.sync();
  });
  expect(host.marks()).toEqual([]);
  await run(async (context) => {
    context.document.body.paragraphs.getFirst().insertAnnotations(underline(0, 2));
    await context.sync();
  });
  host.type(0, 0, 3, '');
  expect(host.marks()).toEqual([]);
});

test('annotations may be refused without a subscription (5179), or be there and not seen (5225, 6595)', async () => {
  const mark = async (context: Word.RequestContext) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertAnnotations(underline(0, 3));
    const made = first.getAnnotations();
    made.load('items/id');
    await context.sync();
    return made.items.length;
  };
  expect(await (await opened('no-annotations')).failure(mark)).toBe('GeneralException');
  const unseen = await opened('invisible-annotations');
  expect(await unseen.run(mark)).toBe(1);
  expect(unseen.host.marks()).toEqual([]);
  const old = await openOffice(['One.'], { profile: '1.6' });
  expect(await old.failure(mark)).toBe('ApiNotFound');
});

test('events may come twice, or not at all (4874)', async () => {
  const listen = async ({ run }: Awaited<ReturnType<typeof opened>>) => {
    let told = 0;
    await run(async (context) => {
      context.document.onParagraphChanged.add(() => {
        told++;
        return Promise.resolve();
      });
      await context.sync();
    });
    return () => told;
  };
  for (const [quirk, expected] of [
    ['repeated-events', 6],
    ['lost-events', 2],
  ] as const) {
    const word = await opened(quirk);
    const told = await listen(word);
    for (let turn = 0; turn < 3; turn++) {
      word.host.type(0, 0, 0, 'x');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(told()).toBe(expected);
  }
});

test('a sync may fail half-way: what came before stays', async () => {
  const { failure, host } = await opened();
  host.failNextSync('GeneralException', 6);
  const code = await failure(async (context) => {
    const { body } = context.document;
    for (const text of ['Four.', 'Five.', 'Six.', 'Seven.']) body.insertParagraph(text, 'End');
    await context.sync();
  });
  expect(code).toBe('GeneralException');
  const { length } = host.paragraphs();
  expect(length).toBeGreaterThan(3);
  expect(length).toBeLessThan(7);
});

test('somebody may edit between two syncs', async () => {
  const { run, host } = await opened();
  let syncs = 0;
  host.beforeSync = () => {
    if (++syncs === 2) host.type(0, 0, 4, 'Else.');
  };
  const seen = await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load('text');
    await context.sync();
    const { text } = first;
    first.load('text');
    await context.sync();
    return [text, first.text];
  });
  expect(seen).toEqual(['One.', 'Else.']);
});

describe('a document that Restrict Editing protects says so only when it is written to', () => {
  const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Two.')}</w:sdtContent></w:sdt>`;
  it.each([
    ['readOnly', { outside: 'AccessDenied', control: 'AccessDenied', comment: 'AccessDenied' }],
    ['comments', { outside: 'AccessDenied', control: 'AccessDenied', comment: 'none' }],
    ['forms', { outside: 'AccessDenied', control: 'none', comment: 'AccessDenied' }],
    ['trackedChanges', { outside: 'none', control: 'none', comment: 'none' }],
  ] as const)('for %s', async (edit, allowed) => {
    const { Office, failure, host } = await openOffice(makeDocx(['One.', control], '', restrictedTo(edit)));
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
    const write = (make: (paragraphs: Word.ParagraphCollection, document: Word.Document) => unknown) =>
      failure(async (context) => {
        make(context.document.body.paragraphs, context.document);
        await context.sync();
      });
    expect({
      outside: await write((all) => all.getFirst().insertText('x', 'End')),
      control: await write((all) => all.getLast().search('Two').getFirst().insertText('x', 'Replace')),
      comment: await write((all) => all.getFirst().getRange('Content').insertComment('x')),
    }).toEqual(allowed);
    expect(await write((_all, document) => (document.changeTrackingMode = 'Off'))).toBe('AccessDenied');
    const xml = strFromU8(unzipSync(host.save())['word/document.xml']!);
    expect(xml.includes('<w:ins ')).toBe(edit === 'trackedChanges');
  });
});

test('the Words that schools have are named', () => {
  expect(Object.keys(words).length).toBeGreaterThanOrEqual(5);
});
