import { strFromU8, unzipSync } from 'fflate';
import { paragraph, run as words } from './make-docx';
import { openOffice } from './open-office';
import type { WordHost } from './word-host';

const xml = (host: WordHost, part = 'document'): string => strFromU8(unzipSync(host.save())[`word/${part}.xml`]!);

test('with change tracking a replacement is a deletion and an insertion', async () => {
  const { run, host } = await openOffice(['Staff will liaise with parents.']);
  const text = await run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const hit = context.document.body.search('liaise with').getFirst();
    const made = hit.insertText('talk to', 'Replace');
    made.load('text');
    context.document.load('changeTrackingMode');
    await context.sync();
    return [made.text, context.document.changeTrackingMode];
  });
  expect(text).toEqual(['talk to', 'TrackAll']);
  expect(host.paragraphs()).toEqual(['Staff will talk to parents.']);
  expect(xml(host)).toMatch(
    /<w:del [^>]+><w:r><w:delText xml:space="preserve">liaise with<\/w:delText><\/w:r><\/w:del>/,
  );
  expect(xml(host)).toMatch(/<w:ins [^>]+><w:r><w:t xml:space="preserve">talk to<\/w:t><\/w:r><\/w:ins>/);
  host.undo();
  expect(xml(host)).not.toContain('w:del');
});

test('in a view that shows deletions, the deleted words are still text', async () => {
  const { run, host } = await openOffice(['one two three'], { showDeletions: true });
  const read = await run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const three = context.document.body.search('three').getFirst();
    const made = context.document.body.search('two').getFirst().insertText('2', 'Replace');
    made.load('text');
    three.load('text');
    await context.sync();
    return [made.text, three.text];
  });
  expect(read).toEqual(['2', 'three']);
  expect(host.paragraphs()).toEqual(['one two2 three']);
});

test('words that were inserted with tracking and deleted again are simply gone', async () => {
  const { run, host } = await openOffice([
    paragraph(`${words('a ')}<w:ins w:id="1" w:author="A">${words('b')}</w:ins>`),
  ]);
  await run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    context.document.body.search('b').getFirst().delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['a ']);
  expect(xml(host)).not.toContain('w:del');
  expect(xml(host)).not.toContain('w:ins');
});

test('inserted paragraphs and tables are marked, deleted paragraphs stay until accepted', async () => {
  const { run, host } = await openOffice(['one', 'two']);
  await run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    context.document.body.insertParagraph('three', 'End');
    context.document.body.insertTable(1, 1, 'End', [['x']]);
    context.document.body.paragraphs.getFirst().delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['', 'two', 'three', 'x', '']);
  expect(xml(host)).toMatch(/<w:pPr><w:rPr><w:del /);
  expect(xml(host)).toMatch(/<w:pPr><w:rPr><w:ins /);
  expect(xml(host)).toMatch(/<w:trPr><w:ins /);
});

test('comments are about words, and can be read, counted and deleted', async () => {
  const { run, host } = await openOffice(['Ask SALT about it.', 'two']);
  const read = await run(async (context) => {
    const comment = context.document.body.search('SALT').getFirst().insertComment('Say the name in full.');
    comment.load('content');
    const range = comment.getRange().load('text');
    const all = context.document.body.getComments().load('items/content');
    await context.sync();
    return [comment.content, range.text, all.items.map((one) => one.content)];
  });
  expect(read).toEqual(['Say the name in full.', 'SALT', ['Say the name in full.']]);
  expect(host.paragraphs()).toEqual(['Ask SALT about it.', 'two']);
  expect(xml(host, 'comments')).toContain('Say the name in full.');
  await run(async (context) => {
    const all = context.document.body.getComments().load('items');
    await context.sync();
    all.items[0]!.delete();
    await context.sync();
  });
  expect(xml(host)).not.toContain('comment');
});

test('the text as reviewed: with all changes, or with none', async () => {
  const runs = `${words('a ')}<w:del w:id="1" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${words('new')}</w:ins>`;
  const { run } = await openOffice([paragraph(runs), 'two']);
  const read = await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const texts = [
      first.getReviewedText('Current'),
      first.getReviewedText('Original'),
      context.document.body.getReviewedText('Current'),
    ];
    await context.sync();
    return texts.map((text) => text.value);
  });
  expect(read).toEqual(['a new', 'a old', 'a new\rtwo']);
});

test('a comment on a read-only document leaves no trace', async () => {
  const { failure, host } = await openOffice(['one'], { readOnly: true });
  expect(
    await failure(async (context) => {
      context.document.body.getRange().insertComment('x');
      await context.sync();
    }),
  ).toBe('AccessDenied');
  expect(Object.keys(unzipSync(host.save()))).not.toContain('word/comments.xml');
});
