import { paragraph, run as words, table } from './make-docx';
import { openOffice } from './open-office';

const sentence = 'Mia will liaise with staff and liaise with parents.';

test('Replace gives back the range of the new words, and the old range covers them too', async () => {
  const { run, host } = await openOffice([sentence]);
  const texts = await run(async (context) => {
    const hits = context.document.body.search('liaise with').load('items');
    await context.sync();
    const [first, second] = hits.items;
    const made = first!.insertText('talk to', 'Replace');
    for (const range of [made, first!, second!]) range.load('text');
    await context.sync();
    return [made.text, first!.text, second!.text];
  });
  expect(texts).toEqual(['talk to', 'talk to', 'liaise with']);
  expect(host.paragraphs()).toEqual(['Mia will talk to staff and liaise with parents.']);
});

test('a range stays on its words while everything round it changes', async () => {
  const { run, host } = await openOffice(['before', sentence, 'after']);
  const read = await run(async (context) => {
    const staff = context.document.body.search('staff').getFirst();
    staff.load('text');
    await context.sync();
    host.type(1, 0, 3, 'Amelia Jane');
    host.type(0, 0, 0, 'one\ntwo ');
    host.type(2, host.paragraphs()[2]!.length, host.paragraphs()[2]!.length, ' End.');
    staff.load('text');
    staff.insertText('all ', 'Start');
    staff.insertText(' here', 'End');
    staff.insertText('(', 'Before');
    staff.insertText(')', 'After');
    const again = staff.getRange();
    again.load('text');
    await context.sync();
    return [staff.text, again.text];
  });
  expect(read).toEqual(['staff', 'all staff here']);
  expect(host.paragraphs()).toEqual([
    'one',
    'two before',
    'Amelia Jane will liaise with (all staff here) and liaise with parents. End.',
    'after',
  ]);
});

test('a range whose words somebody deleted, or whose paragraph went, is not found', async () => {
  for (const remove of ['words', 'paragraph'] as const) {
    const { run, failure, host } = await openOffice([sentence, 'after']);
    expect(
      await failure(async (context) => {
        const staff = context.document.body.search('staff').getFirst();
        staff.load('text');
        await context.sync();
        if (remove === 'words') host.type(0, 5, 40, 'x');
        else
          await run(async (other) => {
            other.document.body.paragraphs.getFirst().delete();
            await other.sync();
          });
        staff.insertText('nobody', 'Replace');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
    expect(host.paragraphs().join()).not.toContain('nobody');
  }
});

test('a batch stops at the first action that fails; what came before stays', async () => {
  const { host, failure } = await openOffice(['one']);
  expect(
    await failure(async (context) => {
      context.document.body.insertParagraph('two', 'End');
      context.document.body.search('x'.repeat(256)).getFirst().select();
      context.document.body.insertParagraph('three', 'End');
      await context.sync();
    }),
  ).toBe('SearchStringInvalidOrTooLong');
  expect(host.paragraphs()).toEqual(['one', 'two']);
  expect(host.batches.at(-1)).toMatchObject({ error: 'SearchStringInvalidOrTooLong' });
});

test('a paragraph inserted after another takes its style and its words’ formatting', async () => {
  const { run } = await openOffice([paragraph(words('Aims', '<w:i/>'), 'Heading2'), 'text']);
  const read = await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const after = first.insertParagraph('new', 'After');
    const end = context.document.body.insertParagraph('end', 'End');
    after.load('style,text,font/italic,font/bold');
    end.load('style,font/bold');
    await context.sync();
    return [after.style, after.font.italic, after.font.bold, end.style, end.font.bold];
  });
  expect(read).toEqual(['Heading 2', true, true, 'Normal', false]);
});

test('paragraphs go before, after, at the start and at the end', async () => {
  const { run, host } = await openOffice(['one', 'two']);
  await run(async (context) => {
    const { body } = context.document;
    body.insertParagraph('start', 'Start');
    body.insertParagraph('end', 'End');
    const two = body.search('two').getFirst();
    two.insertParagraph('before two', 'Before');
    two.insertParagraph('after two', 'After');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['start', 'one', 'before two', 'two', 'after two', 'end']);
});

test('text of several lines makes paragraphs, tabs and line breaks become elements', async () => {
  const { run, host } = await openOffice(['one two']);
  await run(async (context) => {
    context.document.body.search('one').getFirst().insertText('a\tb\nc\vd', 'Replace');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['a\tb', 'c\vd two']);
  const { strFromU8, unzipSync } = await import('fflate');
  const xml = strFromU8(unzipSync(host.save())['word/document.xml']!);
  expect(xml).toContain('<w:tab/>');
  expect(xml).toContain('<w:br/>');
});

test('a style that the document lacks is made when it is built in, and refused when it is not', async () => {
  const { run, failure, host } = await openOffice(['one', 'two']);
  const read = await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.styleBuiltIn = 'Heading4';
    first.load('style,styleBuiltIn,outlineLevel');
    await context.sync();
    return [first.style, first.styleBuiltIn, first.outlineLevel];
  });
  expect(read).toEqual(['Heading 4', 'Heading4', 4]);
  expect(
    await failure(async (context) => {
      context.document.body.paragraphs.getFirst().style = 'School plan';
      await context.sync();
    }),
  ).toBe('InvalidArgument');
  const { strFromU8, unzipSync } = await import('fflate');
  expect(strFromU8(unzipSync(host.save())['word/styles.xml']!)).toContain('w:val="heading 4"');
});

test('formatting is set on the words of a range and on nothing else', async () => {
  const { run } = await openOffice([sentence]);
  const read = await run(async (context) => {
    const staff = context.document.body.search('staff').getFirst();
    Object.assign(staff.font, { bold: true, color: '#C00000', size: 14, name: 'Arial', highlightColor: '#FFFF00' });
    staff.load('font/bold,font/color,font/size,font/name,font/highlightColor');
    const all = context.document.body.paragraphs.getFirst();
    all.load('font/bold,font/size,font/name,text');
    const mia = context.document.body.search('Mia').getFirst();
    mia.load('font/bold,font/color,font/size,font/name,font/highlightColor');
    await context.sync();
    return {
      staff: staff.font.toJSON(),
      mia: mia.font.toJSON(),
      all: [all.font.bold, all.font.size, all.font.name, all.text],
    };
  });
  expect(read.staff).toEqual({ bold: true, color: '#C00000', size: 14, name: 'Arial', highlightColor: '#FFFF00' });
  expect(read.mia).toEqual({ bold: false, color: '#000000', size: 11, name: 'Calibri', highlightColor: null });
  expect(read.all).toEqual([null, null, '', sentence]);
});

test('new words take the formatting of those they replace or follow', async () => {
  const { run } = await openOffice([paragraph(words('plain ') + words('bold', '<w:b/>'))]);
  const read = await run(async (context) => {
    const bold = context.document.body.search('bold').getFirst();
    bold.insertText(' more', 'End');
    const made = bold.insertText('strong', 'Replace');
    const first = context.document.body.paragraphs.getFirst().insertText('very ', 'Start');
    for (const range of [made, first]) range.load('font/bold');
    const all = context.document.body.paragraphs.getFirst();
    all.load('text');
    await context.sync();
    return [made.font.bold, first.font.bold, all.text];
  });
  expect(read).toEqual([true, false, 'very plain strong']);
});

test('deleting: words, a paragraph, several, and the last one, which is only emptied', async () => {
  const { run, host } = await openOffice(['one one', 'two', 'three', 'four']);
  await run(async (context) => {
    context.document.body.search(' one').getFirst().delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one', 'two', 'three', 'four']);
  await run(async (context) => {
    const [first, third] = ['ne', 'thr'].map((text) => context.document.body.search(text).getFirst());
    first!.expandTo(third!).delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['oee', 'four']);
  await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.getLast().delete();
    paragraphs.getFirst().delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['']);
});

test('parts of a paragraph as ranges', async () => {
  const { run, host } = await openOffice(['one', 'two']);
  const read = await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const parts = (['Whole', 'Content', 'Start', 'End'] as const).map((part) =>
      first.getRange(part).load('text,isEmpty'),
    );
    const order = first.getRange().compareLocationWith(first.getNext().getRange());
    const inside = context.document.body.search('n').getFirst().compareLocationWith(first.getRange('Content'));
    await context.sync();
    return [...parts.map((part) => [part.text, part.isEmpty]), order.value, inside.value];
  });
  expect(read).toEqual([['one', false], ['one', false], ['', true], ['', true], 'Before', 'Inside']);
  await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.getRange('End').insertText('!', 'Start');
    first.getRange('Whole').insertText('?', 'End');
    first.getRange('After').insertText('next ', 'Start');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one!?', 'next two']);
});

test('line and page breaks', async () => {
  const { run, host } = await openOffice(['one', 'two']);
  await run(async (context) => {
    context.document.body.search('one').getFirst().insertBreak('Line', 'After');
    context.document.body.paragraphs.getFirst().insertBreak('Page', 'After');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one\v', '\f', 'two']);
});

test('deleting a table’s text leaves the table, deleting the table does not', async () => {
  const { run, host } = await openOffice(['one', table([['a', 'b']]), 'two']);
  await run(async (context) => {
    context.document.body.paragraphs.getFirst().getNext().delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one', '', 'b', 'two']);
  await run(async (context) => {
    context.document.body.tables.getFirst().delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['one', 'two']);
});

test('a place that the method does not know is an invalid argument', async () => {
  const { failure } = await openOffice(['one']);
  expect(
    await failure(async (context) => {
      context.document.body.insertParagraph('x', 'After' as 'End');
      await context.sync();
    }),
  ).toBe('InvalidArgument');
});
