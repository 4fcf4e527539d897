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
