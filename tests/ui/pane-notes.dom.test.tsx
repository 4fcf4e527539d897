import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../shared/host';
import { rules } from '../../shared/rules';
import { shorten } from '../../shared/ui/shorten';
import { MemoryHost } from '../host-contract/memory-host';
import { showPane } from './set-up';
import { cards, findingsOf, openSmall, said, smallPlan } from './small-plan';

describe('the notes in the pane', () => {
  it('shows a card for each note, with its quote and sentence, and shows its words on a click', async () => {
    const { findings, user, host } = await openSmall();
    expect(cards()).toHaveLength(Math.min(60, findings.length));
    const last = findings.find(({ place }) => !('missing' in place))!;
    const card = cards().find((element) => element.textContent.includes(last.message))!;
    expect(card.textContent).toContain(last.quote);
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'Show' }));
    expect(host.revealed.at(-1)).toEqual(last.place);
    await waitFor(() => expect(said()).toBe(`“${shorten(last.quote, 60)}” is selected now.`));
  });

  it('names each button that is a sign only once: what a name and a description both say is heard twice', async () => {
    await openSmall();
    for (const name of ['Check again', 'Previous note', 'Next note', 'More for this note']) {
      const button = screen.getByRole('button', { name });
      expect([button.getAttribute('title'), button.getAttribute('aria-label')]).toEqual([name, null]);
    }
  });

  it('moves between cards by arrow keys and shows the words by Enter', async () => {
    const { user, host } = await openSmall();
    act(() => cards()[0]!.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cards()[1]);
    expect(cards()[1]!.tabIndex).toBe(0);
    expect(cards()[0]!.tabIndex).toBe(-1);
    await user.keyboard('{End}{Home}{ArrowDown}{Enter}');
    expect(document.activeElement).toBe(cards()[1]);
    expect(host.revealed).toHaveLength(1);
  });

  it('leaves every other note, the focus and the page alone while the writer types elsewhere', async () => {
    const { host } = await openSmall();
    act(() => cards().at(-1)!.focus());
    const before = cards().map((card) => ({ card, text: card.textContent }));
    const changes: string[] = [];
    const watcher = new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records)
        changes.push(`${addedNodes.length} ${removedNodes.length} ${target.textContent}`);
    });
    watcher.observe(screen.getByRole('tabpanel'), { subtree: true, childList: true, attributes: true });
    const scroll = jest.spyOn(Element.prototype, 'scrollIntoView');
    const { reads } = host;
    act(() => host.type('b5', 'Mia will read 45 key words on her own by July 2027.'));
    await waitFor(() => expect(host.reads).toBe(reads + 1));
    await act(() => Promise.resolve());
    expect(cards().map((card) => ({ card, text: card.textContent }))).toEqual(before);
    expect(cards().every((card, index) => card === before[index]!.card)).toBe(true);
    expect(document.activeElement).toBe(before.at(-1)!.card);
    expect(changes).toEqual([]);
    expect(scroll).not.toHaveBeenCalled();
    scroll.mockRestore();
    watcher.disconnect();
  });

  it('puts a new note among the others without moving the open one to another card', async () => {
    const { host } = await openSmall();
    act(() => cards().at(-1)!.focus());
    const before = cards();
    act(() =>
      host.type('b2', 'The pupil likes questions. We will utilise it. A PIVATS check is due. She has an EHCP.'),
    );
    await waitFor(() => expect(cards().length).toBeGreaterThan(before.length));
    expect(before.every((card) => card.isConnected)).toBe(true);
    expect(document.activeElement).toBe(before.at(-1));
  });

  it('makes a fix, takes the note away and says what is left', async () => {
    const { user, host, findings } = await openSmall();
    const fixable = findings.find(({ fixes }) => fixes.length > 0)!;
    const card = cards().find((element) => element.textContent.includes(fixable.message))!;
    await user.click(card);
    const before = host.plain;
    await user.click(within(card).getByRole('button', { name: fixable.fixes[0]!.title }));
    await waitFor(() => expect(host.plain).not.toBe(before));
    await waitFor(() => expect(screen.getAllByRole('status')[0]!.textContent).toBe('2 notes left in Needs'));
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'The words are changed. Close',
    );
  });

  it('says so when the words of a fix have changed meanwhile, and changes nothing', async () => {
    const { user, host, findings } = await openSmall();
    const fixable = findings.find(({ fixes }) => fixes.length > 0)!;
    const { block } = fixable.fixes[0]!.edits[0]!.span;
    const card = cards().find((element) => element.textContent.includes(fixable.message))!;
    await user.click(card);
    act(() => host.type(block, 'Something else.'));
    await user.click(within(card).getByRole('button', { name: fixable.fixes[0]!.title }));
    await screen.findByText(/words have changed/);
    expect(host.plain).toContain('Something else.');
  });

  it('ignores a note, and takes that back', async () => {
    const { user, findings, stored } = await openSmall();
    const [card] = cards();
    const message = card!.textContent;
    await user.click(within(card!).getByRole('button', { name: 'Ignore' }));
    expect(stored.current.ignored).toEqual([findings[0]!.key]);
    // On a busy machine the check takes more than one slice.
    await waitFor(() => expect(cards().some(({ textContent }) => textContent === message)).toBe(false));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(stored.current.ignored).toEqual([]);
    await waitFor(() => expect(cards()[0]!.textContent).toContain(findings[0]!.message));
    // It is open and has the focus again, and the number is said anew.
    await waitFor(() => expect(document.activeElement).toBe(cards()[0]));
    expect(cards()[0]!.getAttribute('aria-current')).toBe('true');
    expect(said()).toMatch(/^Back: \d+ notes? in /);
  });

  it('takes what it said away as soon as the writer goes on writing', async () => {
    const { user, host } = await openSmall();
    await user.click(within(cards()[0]!).getByRole('button', { name: 'Ignore' }));
    await screen.findByText('Ignored.');
    act(() => host.type('b5', 'Mia will read 45 key words on her own by July 2027.'));
    await waitFor(() => expect(screen.queryByText('Ignored.')).toBeNull());
  });

  it('shows the notes about one thing only', async () => {
    const { user, findings } = await openSmall();
    const { concern } = findings[0]!;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show notes about' }), concern);
    expect(cards()).toHaveLength(findings.filter((finding) => finding.concern === concern).length);
  });

  it('keeps the chosen kind when its last note goes, says so, and shows it again with a new one', async () => {
    const { user, findings, host } = await openSmall();
    const concern = 'jargon';
    const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Show notes about' });
    await user.selectOptions(choice(), concern);
    const others = findings.filter((one) => one.concern !== concern).length;
    act(() => host.type('b2', 'Mia likes questions.'));
    await screen.findByText(/^No notes of this kind are left: “Plain words”/);
    expect(choice().value).toBe(concern);
    for (const name of ['Previous note', 'Next note'])
      expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
    expect(choice().selectedOptions[0]!.textContent).toBe('Plain words (0)');
    expect(cards()).toHaveLength(0);
    act(() => host.type('b2', 'A PIVATS check is due.'));
    await waitFor(() =>
      expect(
        cards()
          .map(({ textContent }) => textContent)
          .join(),
      ).toContain('PIVATS'),
    );
    act(() => host.type('b2', 'Mia likes questions.'));
    await user.click(await screen.findByRole('button', { name: /^Show all kinds/ }));
    expect(choice().value).toBe('');
    expect(cards().length).toBeGreaterThan(0);
    expect(cards().length).toBeLessThanOrEqual(others);
  });

  it('never shows a kind of note again, and takes that back', async () => {
    const { user, findings, stored } = await openSmall();
    const [first] = findings;
    await user.click(within(cards()[0]!).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: 'Always ignore this kind of note' }));
    expect(stored.current.rulesOff).toEqual([first!.rule]);
    // It says which kind, and how many notes went.
    const { summary } = rules.find(({ id }) => id === first!.rule)!;
    const number = findings.filter(({ rule }) => rule === first!.rule).length;
    const off = `“${summary.replace(/\.$/, '')}” (${number} note${number === 1 ? '' : 's'} here)`;
    expect(document.body.textContent).toContain(`Off now, in every plan: ${off}`);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(stored.current.rulesOff).toEqual([]);
    await waitFor(() => expect(cards()).toHaveLength(findings.length));
  });

  it('keeps no more school words than can be read again: the oldest goes', async () => {
    const schoolWords = Array.from({ length: 500 }, (_, index) => `Word ${index}`);
    const { user, stored } = showPane(new MemoryHost(smallPlan), false, undefined, { schoolWords });
    await screen.findByRole('heading', { level: 1 });
    const card = cards().find(({ textContent }) => textContent.includes('“PIVATS”'))!;
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /Add “PIVATS”/ }));
    expect(stored.current.schoolWords).toEqual([...schoolWords.slice(1), 'PIVATS']);
  });

  it('adds a word to the school’s own', async () => {
    const { user, stored } = await openSmall();
    const card = cards().find(({ textContent }) => textContent.includes('“PIVATS”'))!;
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /Add “PIVATS”/ }));
    expect(stored.current.schoolWords).toEqual(['PIVATS']);
    await waitFor(() => expect(cards().some(({ textContent }) => textContent.includes('“PIVATS”'))).toBe(false));
  });

  it('leaves a comment for a colleague on the words of a note, where the host can', async () => {
    const host = new MemoryHost(smallPlan);
    const left: unknown[] = [];
    const comment = (place: unknown, text: string) => Promise.resolve(void left.push([place, text]));
    const { user } = showPane(Object.assign(host, { comment }));
    await screen.findByRole('heading', { level: 1 });
    const finding = (await findingsOf(host)).find(({ place }) => !('missing' in place))!;
    const card = cards().find(({ textContent }) => textContent.includes(finding.message))!;
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'More for this note' }));
    // Escape takes back what was unfolded, and the form.
    await user.keyboard('{Tab}{Escape}');
    expect(document.activeElement).toBe(within(card).getByRole('button', { name: 'More for this note' }));
    expect(screen.queryByRole('button', { name: /comment for a colleague/ })).toBeNull();
    const begin = async () => {
      await user.click(within(card).getByRole('button', { name: 'More for this note' }));
      await user.click(await screen.findByRole('button', { name: /comment for a colleague/ }));
      await screen.findByRole('textbox', { name: 'Comment for a colleague' });
    };
    await begin();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Comment for a colleague' })).toBeNull();
    expect(left).toEqual([]);
    await begin();
    // What it begins with is selected: typing goes over it.
    await user.keyboard('Anna, can you');
    // Another note is looked at, and what was begun is there again, nothing of it selected.
    await user.click(cards().find((one) => one !== card)!);
    expect(screen.queryByRole('textbox', { name: 'Comment for a colleague' })).toBeNull();
    await user.click(card);
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment for a colleague' });
    expect(document.activeElement).not.toBe(text);
    act(() => text.focus());
    await user.keyboard('{End} say more?');
    await user.click(screen.getByRole('button', { name: 'Add the comment' }));
    await screen.findByText(/comment is in the document/);
    expect(left).toEqual([[finding.place, 'Anna, can you say more?']]);
  });

  it('keeps a comment that is being written while another tab or kind of note is looked at, and against Escape', async () => {
    const comment = () => Promise.resolve();
    const { user } = showPane(Object.assign(new MemoryHost(smallPlan), { comment }));
    await screen.findByRole('heading', { level: 1 });
    await user.click(cards()[0]!);
    await user.click(within(cards()[0]!).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /comment for a colleague/ }));
    const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment for a colleague' }).value;
    await screen.findByRole('textbox', { name: 'Comment for a colleague' });
    await user.keyboard('Anna, can you say more?{Escape}');
    expect(text()).toBe('Anna, can you say more?');
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    expect(screen.queryByRole('textbox', { name: 'Comment for a colleague' })).toBeNull();
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    expect(text()).toBe('Anna, can you say more?');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group notes' }), 'By kind');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group notes' }), 'By section');
    await user.click(cards()[0]!);
    expect(text()).toBe('Anna, can you say more?');
    // Asked for once more, it is not begun anew.
    await user.click(within(cards()[0]!).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /comment for a colleague/ }));
    expect(text()).toBe('Anna, can you say more?');
  });

  it('gives back the words of a comment whose note is gone meanwhile', async () => {
    const host = Object.assign(new MemoryHost(smallPlan), { comment: () => Promise.resolve() });
    const { user } = showPane(host);
    await screen.findByRole('heading', { level: 1 });
    const finding = (await findingsOf(host)).find(({ place }) => !('missing' in place))!;
    const card = cards().find(({ textContent }) => textContent.includes(finding.message))!;
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /comment for a colleague/ }));
    await screen.findByRole('textbox', { name: 'Comment for a colleague' });
    await user.keyboard('Anna, can you say more?');
    const gone = () => screen.queryByText(/The note that you were commenting on is gone/);
    expect(gone()).toBeNull();
    const { block } = finding.place as { block: string };
    act(() => host.type(block, 'Mia likes maps.'));
    await waitFor(() => expect(gone()?.textContent).toContain('“Anna, can you say more?”'));
    await user.click(screen.getByRole('button', { name: 'Copy the wording' }));
    expect(await navigator.clipboard.readText()).toBe('Anna, can you say more?');
    await user.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect(gone()).toBeNull();
  });

  it('keeps what is written in a comment while it is being left', async () => {
    let leave: () => void = () => undefined;
    const comment = () => new Promise<void>((done) => (leave = done));
    const { user } = showPane(Object.assign(new MemoryHost(smallPlan), { comment }));
    await screen.findByRole('heading', { level: 1 });
    await user.click(cards()[0]!);
    await user.click(within(cards()[0]!).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /comment for a colleague/ }));
    const box = () => screen.queryByRole<HTMLTextAreaElement>('textbox', { name: 'Comment for a colleague' });
    await waitFor(() => expect(box()).not.toBeNull());
    await user.type(box()!, 'Anna?', { initialSelectionStart: 0, initialSelectionEnd: box()!.value.length });
    await user.click(screen.getByRole('button', { name: 'Add the comment' }));
    await user.type(box()!, ' Please.');
    await act(async () => {
      leave();
      await Promise.resolve();
    });
    await screen.findByText(/comment is in the document/);
    expect(box()!.value).toBe('Anna? Please.');
    await user.click(screen.getByRole('button', { name: 'Add the comment' }));
    await act(async () => {
      leave();
      await Promise.resolve();
    });
    await waitFor(() => expect(box()).toBeNull());
  });

  it('gives back the words of a comment that could not be left', async () => {
    const comment = () => Promise.reject(new HostError('refused', 'Comments are switched off here.'));
    const { user } = showPane(Object.assign(new MemoryHost(smallPlan), { comment }));
    await screen.findByRole('heading', { level: 1 });
    await user.click(cards()[0]!);
    await user.click(within(cards()[0]!).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /comment for a colleague/ }));
    await screen.findByRole('textbox', { name: 'Comment for a colleague' });
    await user.keyboard('Anna, can you say more?');
    await user.click(screen.getByRole('button', { name: 'Add the comment' }));
    await screen.findByText(/Comments are switched off here/);
    await user.click(screen.getByRole('button', { name: 'Copy the wording' }));
    expect(await navigator.clipboard.readText()).toBe('Anna, can you say more?');
  });

  it('keeps a comment while something else is under way, and until it is in the document', async () => {
    const left: string[] = [];
    const comment = (_place: unknown, text: string) => Promise.resolve(void left.push(text));
    const host = Object.assign(new MemoryHost(smallPlan), { comment });
    const { user } = showPane(host);
    await screen.findByRole('heading', { level: 1 });
    const card = cards().find(({ textContent }) => textContent.includes('“PIVATS”'))!;
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /comment for a colleague/ }));
    await screen.findByRole('textbox', { name: 'Comment for a colleague' });
    await user.keyboard('Anna, what is it?');
    let answer: () => void = () => undefined;
    const apply = jest.spyOn(host, 'apply').mockReturnValue(
      new Promise((resolve) => {
        answer = () => resolve('stale');
      }),
    );
    await user.click(within(card).getAllByRole('button', { name: /^(Change|Explain|Write|Say)/ })[0]!);
    expect(apply).toHaveBeenCalled();
    const add = screen.getByRole('button', { name: 'Add the comment' });
    expect(add.getAttribute('aria-disabled')).toBe('true');
    await user.click(add);
    screen.getByDisplayValue('Anna, what is it?');
    act(answer);
    await waitFor(() => expect(add.getAttribute('aria-disabled')).toBeNull());
    await user.click(add);
    await screen.findByText(/comment is in the document/);
    expect(left).toEqual(['Anna, what is it?']);
    expect(screen.queryByDisplayValue('Anna, what is it?')).toBeNull();
  });

  it('makes a fix once, though its button is pressed again before the words were read again', async () => {
    const host = new MemoryHost([{ text: 'Needs', heading: 1 }, { text: 'Mia uses PECS to ask for a drink.' }]);
    const { user } = showPane(host);
    await screen.findByRole('heading', { level: 1 });
    const explain = () => screen.queryByRole('button', { name: /^Explain: “PECS/ });
    await user.click(cards().find(({ textContent }) => textContent.includes('“PECS”'))!);
    const read = jest.spyOn(host, 'read').mockReturnValue(new Promise(() => undefined));
    await user.click(explain()!);
    await waitFor(() => expect(read).toHaveBeenCalled());
    await user.click(explain()!);
    expect(host.plain.match(/swapping/g)).toHaveLength(1);
  });

  it('offers no comment where the host has none', async () => {
    const { user } = await openSmall();
    await user.click(within(cards()[0]!).getByRole('button', { name: 'More for this note' }));
    await screen.findByRole('button', { name: 'Always ignore this kind of note' });
    expect(screen.queryByRole('button', { name: /comment/ })).toBeNull();
  });

  it('groups the notes by kind, the kind with the most first', async () => {
    const { user, findings } = await openSmall();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group notes' }), 'By kind');
    const shown = screen.getAllByRole('heading', { level: 2 }).flatMap((heading) => {
      const number = /(\d+) notes?$/.exec(heading.textContent);
      return number ? [Number(number[1])] : [];
    });
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    expect(shown.reduce((sum, number) => sum + number, 0)).toBe(findings.length);
    expect(cards()).toHaveLength(findings.length);
  });

  it('goes to the next note and back, shows its words, and goes round at the end', async () => {
    const { user, host } = await openSmall();
    const next = screen.getByRole('button', { name: 'Next note' });
    await user.click(next);
    expect(cards()[0]!.getAttribute('aria-current')).toBe('true');
    await user.click(next);
    expect(cards()[1]!.getAttribute('aria-current')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Previous note' }));
    await user.click(screen.getByRole('button', { name: 'Previous note' }));
    expect(cards().at(-1)!.getAttribute('aria-current')).toBe('true');
    expect(host.revealed).toHaveLength(4);
  });

  it('skips no note: the one that took the place of another comes before the next', async () => {
    const { user, host } = await openSmall();
    const next = screen.getByRole('button', { name: 'Next note' });
    await user.click(next);
    const second = cards()[1]!.getAttribute('aria-describedby')!;
    const words = document.getElementById(second)!.textContent;
    await user.click(within(cards()[0]!).getByRole('button', { name: 'Ignore' }));
    await waitFor(() => expect(cards()[0]!.textContent).toContain(words));
    await user.click(next);
    expect(cards()[0]!.getAttribute('aria-current')).toBe('true');
    expect(said()).toMatch(new RegExp(`^Note 1 of ${cards().length}: `));
    expect(host.revealed).toHaveLength(2);
  });

  it('tells a screen reader which note it went to', async () => {
    const { user } = await openSmall();
    await user.click(screen.getByRole('button', { name: 'Next note' }));
    expect(said()).toMatch(new RegExp(`^Note 1 of ${cards().length}: `));
    await user.click(screen.getByRole('button', { name: 'Next note' }));
    const message = document.getElementById(cards()[1]!.getAttribute('aria-describedby')!)!.lastChild!.textContent;
    expect(said()).toMatch(new RegExp(`^Note 2 of ${cards().length}: `));
    expect(said()).toContain(message);
  });

  it('tells why, with the guidance as a link', async () => {
    const { user, findings } = await openSmall();
    const [card] = cards();
    await user.click(within(card!).getByRole('button', { name: 'Why' }));
    expect(within(card!).getByText(findings[0]!.why)).toBeTruthy();
    expect(within(card!).getByRole('link').getAttribute('href')).toBe(findings[0]!.authority.url);
  });

  it('shows a very long list by pages', async () => {
    const { user } = showPane(new MemoryHost(Array.from({ length: 40 }, () => smallPlan).flat()));
    await screen.findByRole('heading', { level: 1 });
    expect(cards()).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: /more notes/ }));
    expect(cards().length).toBeGreaterThan(60);
  });
});
