import { makeDocx } from './make-docx';
import { installOffice } from './office-in-window';
import { openWord } from './word-host';

test('office.js and the tests of components share Jest’s own window', async () => {
  const host = openWord(makeDocx(['Mia likes trains.']), { profile: '1.3' });
  await installOffice(window, host);
  expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
  expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
  const text = await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });
  expect(text).toBe('Mia likes trains.');
  expect(host.batches.map((batch) => batch.members)).toEqual([expect.objectContaining({ 'Body.text': 1 })]);
});

test('another document can be opened in the same window', async () => {
  const first = openWord(makeDocx(['one']), { profile: '1.3' });
  await installOffice(window, first);
  const second = openWord(makeDocx(['two']), { profile: '1.9', readOnly: true });
  second.settings = { key: '"value"' };
  await installOffice(window, second);
  expect(Office.context.requirements.isSetSupported('WordApi', '1.6')).toBe(true);
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  expect(Office.context.document.settings.get('key')).toBe('value');
  const text = await Word.run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    last.load('text,uniqueLocalId');
    await context.sync();
    return last.text;
  });
  expect([text, first.syncs, second.syncs]).toEqual(['two', 0, 1]);
});
