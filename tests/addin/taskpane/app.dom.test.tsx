import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../addin/taskpane/App';
import { settingsStore } from '../../../addin/word/storage';
import { aboutWord, createWord } from '../../../addin/word/word';
import { readDocx } from '../../../shared/docx/read';
import { keyOf } from '../../../shared/key';
import { openWord } from '../../word-host';
import { makeDocx, paragraph, table } from '../../word-host/make-docx';
import { opened } from '../../ui/loaded';
import { installOffice } from '../../word-host/office-in-window';

const cards = () => screen.getAllByRole('group').filter((element) => element.getAttribute('aria-describedby'));

// One window, one Office.js: the tests of this file go on with what the ones before left.
describe('the task pane', () => {
  const user = userEvent.setup();
  const word = openWord(
    makeDocx([
      paragraph('Outcomes', 'Heading1'),
      table([
        ['Outcome', 'By when'],
        ['Mia will improve her reading.', 'July 2027'],
      ]),
      'TBC',
      'The EWO is involved.',
    ]),
    { profile: '1.9' },
  );
  const show = () => render(<App connect={createWord} about={aboutWord} />);

  it('says what to do where there is no Word', async () => {
    show();
    await screen.findByText(/connection to Word could not be loaded/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('shows the notes on the document, and selects the words of one', async () => {
    await installOffice(window, word);
    show();
    await screen.findByRole('heading', { level: 1 });
    const card = cards().find(({ textContent }) => textContent.includes('“TBC”'))!;
    await user.click(card);
    await waitFor(() => expect(word.selection?.text).toBe('TBC'));
  });

  it('shows what was ignored in another pane on this document when the writer comes back to it', async () => {
    show();
    await screen.findByRole('heading', { level: 1 });
    const isThere = () => cards().some(({ textContent }) => textContent.includes('“TBC”'));
    await waitFor(() => expect(isThere()).toBe(true));
    const key = (salt: string) => keyOf('placeholder-left', 'TBC', salt);
    const other = settingsStore();
    await other.change(({ ignored, salt }) => ({ ignored: [...ignored, key(salt)] }));
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(isThere()).toBe(false));
    await other.change(({ ignored, salt }) => ({ ignored: ignored.filter((one) => one !== key(salt)) }));
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(isThere()).toBe(true));
  });

  it('leads to the page of first steps', async () => {
    show();
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Help' });
    const path = link.getAttribute('href')!;
    expect(existsSync(join(__dirname, '../../../addin', path))).toBe(true);
    expect(link.target).toBe('_blank');
  });

  it('inserts a missing part where it belongs, and Undo in Word takes it back', async () => {
    show();
    await user.click(await screen.findByRole('tab', { name: /Sections/ }));
    await opened();
    const before = word.paragraphs();
    await user.click(screen.getByRole('button', { name: 'Insert Strengths and interests' }));
    await screen.findByText(/“Strengths and interests” is in the plan now/);
    const texts = readDocx(word.save()).blocks.map(({ text }) => text);
    expect(texts.indexOf('Strengths and interests')).toBeLessThan(texts.indexOf('Outcomes'));
    // What was said of it is no word about the settings.
    await user.click(screen.getByText('Settings'));
    await screen.findByRole('heading', { name: 'Settings', level: 1 });
    expect(screen.queryByText(/is in the plan now/)).toBeNull();
    expect(word.undo()).toBe(true);
    expect(word.paragraphs()).toEqual(before);
  });

  it('says after a fix how Word takes it back', async () => {
    show();
    await screen.findByRole('heading', { level: 1 });
    const before = word.paragraphs();
    const find = () => cards().find(({ textContent }) => textContent.includes('EWO'));
    await user.click(find()!);
    await user.click(within(find()!).getByRole('button', { name: /^Change to/ }));
    const said = await screen.findByText(/^The words are changed/);
    expect(said.textContent).toContain('Undo in Word takes it back.');
    expect(said.closest('[role="status"]')).not.toBeNull();
    expect(word.undo()).toBe(true);
    expect(word.paragraphs()).toEqual(before);
  });

  it('keeps an ignored note in the document, by a code without its words', async () => {
    const shown = show();
    await screen.findByRole('heading', { level: 1 });
    const find = () => cards().find(({ textContent }) => textContent.includes('“TBC”'));
    await user.click(find()!);
    await user.click(within(find()!).getByRole('button', { name: 'Ignore' }));
    await waitFor(() => expect(Object.keys(word.settings)).toContain('onePlan'));
    expect(JSON.stringify(word.settings)).not.toContain('TBC');
    shown.unmount();
    show();
    await screen.findByRole('heading', { level: 1 });
    expect(find()).toBeUndefined();
  });

  it('keeps a note away that was ignored just when another pane gave this plan its code', async () => {
    const kept = word.settings;
    word.settings = {};
    await new Promise((done) => Office.context.document.settings.refreshAsync(done));
    const shown = show();
    await screen.findByRole('heading', { level: 1 });
    const find = () => cards().find(({ textContent }) => textContent.includes('“TBC”'));
    // Where another pane runs, its copy of the settings is its own: here both have one Office.js.
    const other = JSON.stringify({ ignored: ['other:1'], salt: 'of another pane', child: undefined });
    word.settings = Object.fromEntries(Object.keys(kept).map((key) => [key, JSON.stringify(other)]));
    await user.click(find()!);
    await user.click(within(find()!).getByRole('button', { name: 'Ignore' }));
    await waitFor(() => expect(JSON.stringify(word.settings)).toMatch(/other:1.*of another pane/));
    await waitFor(() => expect(find()).toBeUndefined());
    shown.unmount();
    show();
    await screen.findByRole('heading', { level: 1 });
    expect(find()).toBeUndefined();
    word.settings = kept;
    await new Promise((done) => Office.context.document.settings.refreshAsync(done));
  });

  it('underlines notes in the document when that is chosen; a click there opens the note, and they go with it', async () => {
    show();
    await screen.findByRole('heading', { level: 1 });
    expect(word.marks()).toEqual([]);
    await user.click(screen.getByText('Settings'));
    await user.click(await screen.findByLabelText('Underline notes in the document'));
    const underlined = () =>
      word.marks().map(({ paragraph: line, from, to }) => word.paragraphs()[line]!.slice(from, to));
    const reading = 'improve her reading';
    await waitFor(() => expect(underlined().some((words) => words.includes('improve'))).toBe(true));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByText('Sections'));
    await opened();
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    const at = underlined().findIndex((words) => words.includes('improve'));
    const quote = underlined()[at]!;
    act(() => word.clickMark(at));
    await waitFor(() => {
      const open = cards().find((card) => card.getAttribute('aria-current') === 'true');
      expect(open?.textContent).toContain(quote);
    });
    const line = word.paragraphs().findIndex((text) => text.includes(reading));
    act(() => word.type(line, 0, word.paragraphs()[line]!.length, ''));
    await waitFor(() => expect(underlined().some((words) => words.includes('improve'))).toBe(false));
    await user.click(screen.getByText('Settings'));
    await user.click(await screen.findByLabelText('Underline notes in the document'));
    await waitFor(() => expect(word.marks()).toEqual([]));
    expect(word.undo()).toBe(true);
  });

  it('says why it cannot read at all, tries again, and shows no words of the plan in the details', async () => {
    word.refuse('Body.paragraphs', 'HostIsBusy');
    show();
    await screen.findByRole('heading', { name: 'This plan could not be read' });
    expect(screen.getByRole('alert').textContent).toMatch(/Word is busy just now/);
    const details = screen.getByText(/HostError busy/).textContent;
    expect(details).toMatch(/^Word 16[^]*HostIsBusy/);
    expect(details).not.toMatch(/Mia|improve|asked for by a test/);
    word.refuse('Body.paragraphs', null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('tab', { name: /Notes/ });
  });

  it('keeps the notes of the last check where Word does not answer the next, and says that they are', async () => {
    show();
    await screen.findByRole('tab', { name: /Notes/ });
    word.refuse('Body.paragraphs', 'GeneralException');
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(
      'Word did not give the words of this document just now. The notes below are from the last check.',
    );
    expect(screen.getAllByRole('group').length).toBeGreaterThan(1);
    word.refuse('Body.paragraphs', null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('says quietly what is never read', async () => {
    show();
    await screen.findByText(/Not read: headers, footers, footnotes, text boxes and pictures\./);
  });

  it('says of a school’s file that it could not be read, and nothing of the writer’s own settings', async () => {
    const connect = () => createWord(1000, () => Promise.resolve(['no settings']));
    render(<App connect={connect} about={aboutWord} />);
    await screen.findByText(/^Settings that your school made could not be read \(all of them\)\./);
    expect(screen.queryByText(/^(?:Some of )?[Yy]our settings could not be read/)).toBeNull();
  });

  it('says so when Word is too old, offers no second try, and has details for support', async () => {
    const { requirements } = Office.context;
    const supported = jest.spyOn(requirements, 'isSetSupported').mockReturnValue(false);
    show();
    await screen.findByRole('heading', { name: 'This Word is too old' });
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByText(/WordApi before 1\.3[^]*HostError too-old/)).toBeTruthy();
    await user.click(screen.getByText(/^Details for support/));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied');
    expect(await navigator.clipboard.readText()).toContain('HostError too-old');
    supported.mockRestore();
  });
});
