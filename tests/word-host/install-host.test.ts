import { loadOffice } from './load-office';
import { openOffice } from './open-office';
import { openWord, type Dialog } from './word-host';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a member beyond the host’s requirement set throws as in Word', async () => {
  const { failure, Office } = await openOffice(['one'], { profile: '1.3' });
  expect(['1.1', '1.3', '1.4', '1.6'].map((set) => Office.context.requirements.isSetSupported('WordApi', set))).toEqual(
    [true, true, false, false],
  );
  const code = (use: (context: Word.RequestContext) => unknown): Promise<string> =>
    failure(async (context) => {
      use(context);
      await context.sync();
    });
  expect(await code((context) => context.document.body.getRange().insertComment('x'))).toBe('ApiNotFound');
  expect(await code((context) => context.document.onParagraphChanged.add(() => Promise.resolve()))).toBe('ApiNotFound');
  expect(await code((context) => context.document.getParagraphByUniqueLocalId('x'))).toBe('ApiNotFound');
  expect(await code((context) => context.document.body.paragraphs.load('items/uniqueLocalId'))).toBe('ApiNotFound');
  expect(await code((context) => context.document.body.tables.load('items/values'))).toBe('none');
  expect(await code((context) => context.document.body.paragraphs.load('items'))).toBe('none');
});

test('a document that may be written says so', async () => {
  const { Office } = await openOffice(['one']);
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
});

test('settings stay with the document when the pane is loaded again', async () => {
  const host = openWord((await openOffice(['one'])).host.save(), { profile: '1.9' });
  const first = await loadOffice({ wordHost: host });
  const { settings } = first.Office.context.document;
  settings.set('ignored', ['a', { b: 1 }]);
  expect(host.settings).toEqual({});
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  first.connection.close();
  const second = await loadOffice({ wordHost: host });
  expect(second.Office.context.document.settings.get('ignored')).toEqual(['a', { b: 1 }]);
  first.Office.context.document.settings.set('late', 1);
  await new Promise<void>((resolve) => first.Office.context.document.settings.saveAsync(() => resolve()));
  await new Promise<void>((resolve) => second.Office.context.document.settings.refreshAsync(() => resolve()));
  expect(second.Office.context.document.settings.get('late')).toBe(1);
  second.Office.context.document.settings.remove('late');
  second.Office.context.document.settings.remove('ignored');
  await new Promise<void>((resolve) => second.Office.context.document.settings.saveAsync(() => resolve()));
  expect(host.settings).toEqual({});
});

test('the selection event of the common interface fires', async () => {
  const { Office, host } = await openOffice(['one two']);
  let heard = 0;
  const handler = (): void => {
    heard++;
  };
  await new Promise<void>((resolve) =>
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, () => resolve()),
  );
  host.select(0, 0, 3);
  await settled();
  expect(heard).toBe(1);
  await new Promise<void>((resolve) =>
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler }, () => resolve()),
  );
  host.select(0, 4, 7);
  await settled();
  expect(heard).toBe(1);
});

test('a button of the ribbon runs the function that the page has associated', async () => {
  const host = openWord((await openOffice(['one'])).host.save(), { profile: '1.9' });
  const { Office, Word, connection } = await loadOffice({ wordHost: host });
  Office.actions.associate('addTwo', (event: Office.AddinCommands.Event) => {
    void Word.run(async (context) => {
      context.document.body.insertParagraph('two', 'End');
      await context.sync();
    }).then(() => event.completed());
  });
  await connection.invokeCommand('addTwo');
  expect(host.paragraphs()).toEqual(['one', 'two']);
});

test('a dialog is shown by who shows the document, and refused when nobody does', async () => {
  const { Office, host } = await openOffice(['one']);
  const url = 'https://addin.test/message.html#Saved';
  const ask = (): Promise<Office.AsyncResult<Office.Dialog>> =>
    new Promise((resolve) => Office.context.ui.displayDialogAsync(url, { width: 30, height: 20 }, resolve));
  expect(await ask()).toMatchObject({ status: 'failed', error: { code: 5000 } });
  const shown: Dialog[] = [];
  host.onDialog((dialog) => shown.push(dialog));
  const { status, value } = await ask();
  expect(status).toBe('succeeded');
  expect(shown).toMatchObject([{ url, width: 30, height: 20 }]);
  expect(await ask()).toMatchObject({ status: 'failed', error: { code: 12007 } });
  const heard: unknown[] = [];
  value.addEventHandler(Office.EventType.DialogMessageReceived, (arg) => heard.push(arg));
  value.addEventHandler(Office.EventType.DialogEventReceived, (arg) => heard.push(arg));
  shown[0]!.message('hello');
  await settled();
  shown[0]!.close();
  await settled();
  expect(heard).toMatchObject([{ message: 'hello' }, { error: 12006 }]);
  const again = await ask();
  let closed = false;
  shown[1]!.onClosed = () => {
    closed = true;
  };
  again.value.close();
  expect(closed).toBe(true);
});
