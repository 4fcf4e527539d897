import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../shared/host';
import { MemoryHost } from '../host-contract/memory-host';
import { opened } from './loaded';
import { showPane } from './set-up';
import { openSmall, smallPlan } from './small-plan';
import { AskedHost, openTab, plan, spelling, table } from './plan-with-table';

describe('the builder', () => {
  it('writes an outcome by questions, judges it as it grows, and puts it behind the others', async () => {
    const { user, host } = showPane(
      new MemoryHost([
        ...smallPlan.slice(0, 3),
        { text: 'Outcomes', heading: 1 },
        ...['Outcome', 'Starting point', 'By when', 'Who'].map((text, column) => ({
          text,
          cell: { table: 't', row: 0, column },
        })),
        ...['Mia will read 40 key words on her own.', '12 words', 'July 2027', 'Mrs Shah'].map((text, column) => ({
          text,
          cell: { table: 't', row: 1, column },
        })),
        ...['', '', '', ''].map((text, column) => ({ text, cell: { table: 't', row: 2, column } })),
      ]),
    );
    await user.click(await screen.findByRole('tab', { name: /Outcomes/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    await screen.findByRole('heading', { name: 'Write an outcome' });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Child’s name' }).value).toBe('Mia');
    // As long as there is nothing to put in, the keyboard comes to the button all the same, and it says what is missing.
    const put = screen.getByRole('button', { name: 'Put it in the plan' });
    const reason = () => document.getElementById(put.getAttribute('aria-describedby') ?? '')?.textContent;
    put.focus();
    expect(document.activeElement).toBe(put);
    expect(put.getAttribute('aria-disabled')).toBe('true');
    expect(reason()).toBe('Fill in what Mia will do, and the outcome appears here.');
    await user.keyboard('{Enter}');
    expect(screen.queryByText(/outcome is in the plan now/)).toBeNull();
    const type = (name: string | RegExp, text: string) => {
      fireEvent.change(screen.getByLabelText(name), { target: { value: text } });
    };
    type(/ will$/, 'improve');
    await screen.findByText('Specific: not yet');
    // What S, M and T ask for is not asked for again below them.
    screen.getByText('Say by when: a date, a term or the next review.');
    const notes = () => screen.getByRole('list', { name: 'Notes on this outcome' }).textContent;
    expect(notes()).toContain('improve” can be read');
    expect(notes()).not.toMatch(/by when|how many/i);
    expect(put.getAttribute('aria-disabled')).toBeNull();
    expect(reason()).toMatch(/^Mia will improve\..*Not yet /);
    type(/ will$/, 'spell');
    type('What', '20 words from the SALT list');
    await waitFor(() => expect(notes()).toContain('“SALT”'));
    type('What', '20 words from the class list');
    type('How much or how often', '4 times out of 5');
    type('Where things are now', '6 of the words');
    type('Who', 'Mr Lee');
    await user.selectOptions(screen.getByRole('combobox', { name: 'By when' }), 'the end of the spring term 2027');
    await screen.findByText('Specific: yes');
    await screen.findByText('Time-bound: yes');
    const preview = screen.getByRole('region', { name: 'Preview' }).textContent;
    expect(preview).toContain('By the end of the spring term 2027, Mia will spell 20 words from the class list');
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await screen.findByText(/outcome is in the plan now/);
    const { blocks } = await host.read();
    expect(blocks.filter(({ cell }) => cell?.row === 2).map(({ text }) => text)).toEqual([
      'By the end of the spring term 2027, Mia will spell 20 words from the class list, 4 times out of 5.',
      '6 of the words',
      'the end of the spring term 2027',
      'Mr Lee',
    ]);
    expect(screen.getByRole('button', { name: 'Write an outcome' })).toBeTruthy();
  });

  it('says where the plan is about another child by the time the outcome is there', async () => {
    const { user, host } = await openSmall();
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    await screen.findByRole('heading', { name: 'Write an outcome' });
    const warning = () => screen.queryByText('This plan is about Asha. You began this outcome for Mia.');
    expect(warning()).toBeNull();
    act(() => {
      host.type('b0', 'Name: Asha Khan');
    });
    await waitFor(() => expect(warning()).not.toBeNull());
    // It is for Asha, then.
    fireEvent.change(screen.getByLabelText('Child’s name'), { target: { value: 'Asha' } });
    expect(warning()).toBeNull();
  });

  it('rewrites a weak outcome where it stands', async () => {
    const { user, host } = await openSmall();
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Rewrite outcome 1' }));
    await screen.findByRole('heading', { name: 'Rewrite this outcome' });
    fireEvent.change(screen.getByLabelText(/ will$/), { target: { value: 'read' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'a page aloud' } });
    await user.click(screen.getByRole('button', { name: 'Replace the outcome' }));
    await screen.findByText(/outcome is in the plan now/);
    expect(host.plain).toContain('\nMia will read a page aloud.\n');
    expect(host.plain).not.toContain('improve her reading');
    // What was said of this outcome would seem to be said of the next.
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    await screen.findByRole('heading', { name: 'Write an outcome' });
    expect(screen.queryByText(/outcome is in the plan now/)).toBeNull();
  });
});

describe('an outcome that is being rewritten', () => {
  const begin = async (host = new MemoryHost(smallPlan)) => {
    const { user } = showPane(host);
    await user.click(await screen.findByRole('tab', { name: /Outcomes/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Rewrite outcome 1' }));
    await screen.findByRole('heading', { name: 'Rewrite this outcome' });
    fireEvent.change(screen.getByLabelText(/ will$/), { target: { value: 'read' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'a page aloud' } });
    return { user, host };
  };

  it('is the one that is replaced, though its words have changed meanwhile, before the plan was read again or since', async () => {
    const { user, host } = await begin();
    act(() => host.type('b4', 'Mia will improve her reading a lot.'));
    await user.click(screen.getByRole('button', { name: 'Replace the outcome' }));
    await screen.findByText(/These words have changed since the last check/);
    await screen.findByText('In the plan now: “Mia will improve her reading a lot.”');
    await user.click(screen.getByRole('button', { name: 'Replace the outcome' }));
    await screen.findByText(/outcome is in the plan now/);
    expect(host.plain).toContain('\nMia will read a page aloud.\n');
    expect(host.plain).not.toContain('improve');
  });

  it('is a new one where the next one stands in its place by now, which is left alone', async () => {
    const lines = [
      'Name: Mia Hart',
      'Outcomes',
      'Mia will improve her reading.',
      'Mia will count to 50 by Easter 2027.',
    ];
    const { user, host } = await begin(
      new MemoryHost([
        { text: lines[0]! },
        { text: lines[1]!, heading: 2 },
        ...lines.slice(2).map((text) => ({ text })),
      ]),
    );
    // The line goes; what stood behind it has its number now.
    act(() => host.type('b2', lines[3]!));
    act(() => host.remove('b3'));
    await screen.findByRole('heading', { name: 'Write an outcome' });
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await screen.findByText(/outcome is in the plan now/);
    expect(host.plain).toContain(lines[3]);
    expect(host.plain).toContain('Mia will read a page aloud.');
  });

  it('is a new one where it is no longer in the plan: what was written stays, and is put behind the others', async () => {
    const { user, host } = await begin();
    act(() => host.remove('b4'));
    await screen.findByRole('heading', { name: 'Write an outcome' });
    screen.getByText('From: “Mia will improve her reading.”');
    expect(screen.getByLabelText<HTMLInputElement>('What').value).toBe('a page aloud');
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await screen.findByText(/outcome is in the plan now/);
    expect(host.plain).toMatch(/40 key words on her own by July 2027\.\nMia will read a page aloud\./);
  });
});

describe('an outcome that is being written', () => {
  it('is to be met by the review where those of the plan are, and says so as their table does', async () => {
    const { user } = showPane(
      new MemoryHost([{ text: 'Name: Mia Hart' }, { text: 'Review date: 26 March 2027' }, ...smallPlan.slice(3, 5)]),
    );
    await user.click(await screen.findByRole('tab', { name: /Outcomes/ }));
    await opened();
    const byReview = 'By the review, 26 March 2027. Add a date if it should be met sooner.';
    screen.getByText(byReview);
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'read' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: '40 key words' } });
    await screen.findByText('Specific, measurable and time-bound.');
    screen.getByText(byReview);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'By when' }),
      screen.getAllByRole('option', { name: /spring term 2027/ }).at(-1)!,
    );
    await screen.findByText(/^“(?:By )?the end of the spring term 2027”$/i);
    expect(screen.queryByText(byReview)).toBeNull();
    // A day is said in words beside its field, as browsers may show the month first.
    await user.selectOptions(screen.getByRole('combobox', { name: 'By when' }), 'Another day');
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2027-03-05' } });
    const field = screen.getByLabelText('Day');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toBe('5 March 2027');
  });

  it('stays while the notes and the parts are looked at, until it is put in or left', async () => {
    const { user } = await openTab(/Outcomes/);
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    await user.type(await screen.findByLabelText(/ will$/), 'spell');
    await user.click(screen.getByRole('tab', { name: 'Sections' }));
    await opened();
    expect(screen.queryByRole('textbox', { name: / will$/ })).toBeNull();
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    expect(screen.getByLabelText<HTMLInputElement>(/ will$/).value).toBe('spell');
    // Back asks first.
    await user.click(screen.getByRole('button', { name: 'Back' }));
    screen.getByText('Throw away what you have written here?');
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Throw away what you have written here?')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Go on writing' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText<HTMLInputElement>(/ will$/).value).toBe('spell');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Throw it away' }));
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    expect((await screen.findByLabelText<HTMLInputElement>(/ will$/)).value).toBe('');
    // Nothing written, nothing asked.
    await user.click(screen.getByRole('button', { name: 'Back' }));
    screen.getByRole('button', { name: 'Write an outcome' });
  });

  it('is closed by Escape as long as nothing is written, back to where it was opened, and by no key after that', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { user } = await openTab(/Outcomes/);
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    await screen.findByRole('heading', { name: 'Write an outcome' });
    // There the key puts the suggestions away.
    act(() => screen.getByLabelText('With what help').focus());
    await user.keyboard('{Escape}');
    act(() => screen.getByLabelText(/ will$/).focus());
    await user.keyboard('{Escape}');
    const write = screen.getByRole('button', { name: 'Write an outcome' });
    expect(screen.queryByRole('heading', { name: 'Write an outcome' })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(write));
    await user.click(write);
    const field = await screen.findByLabelText<HTMLInputElement>(/ will$/);
    await user.type(field, 's{Escape}{Backspace}{Escape}');
    expect(field.isConnected).toBe(true);
    expect(screen.queryByText('Throw away what you have written here?')).toBeNull();
  });

  it('stays though Undo takes the whole plan out of the document, and is there again with the plan', async () => {
    const host = new MemoryHost([{ text: '' }]);
    const { user } = showPane(host);
    await user.click(await screen.findByRole('button', { name: 'Insert the whole plan' }));
    await user.click(await screen.findByRole('tab', { name: /Outcomes/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    const plan = await host.read();
    act(() => {
      for (const { id } of plan.blocks) host.type(id, '');
    });
    await screen.findByRole('heading', { name: 'This document is empty' });
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    act(() => {
      for (const { id, text } of plan.blocks) host.type(id, text);
    });
    await screen.findByRole('heading', { name: 'Write an outcome' });
    expect(screen.queryByRole('heading', { name: 'This document is empty' })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>(/ will$/).value).toBe('spell');
  });

  it('is left for the outcome that it was to replace, and the button that puts it in is heard with it', async () => {
    const { user } = await openTab(/Outcomes/);
    const all = screen.getAllByRole('button', { name: /^Rewrite outcome/ });
    const name = all.at(-1)!.getAttribute('aria-label')!;
    await user.click(all.at(-1)!);
    await screen.findByRole('heading', { name: 'Rewrite this outcome' });
    fireEvent.change(screen.getByLabelText(/ will$/), { target: { value: 'read' } });
    const put = screen.getByRole('button', { name: 'Replace the outcome' });
    const heard = () => document.getElementById(put.getAttribute('aria-describedby')!)?.textContent;
    await waitFor(() => expect(heard()).toMatch(/will read\.Not yet /));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    await user.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(name);
  });

  it('is begun from a note about it, once, and not while another is being written', async () => {
    const { user } = await openTab(/Notes/);
    const about = (words: RegExp) =>
      screen.getAllByRole('group').find((card) => card.textContent.includes('SMART') && words.test(card.textContent))!;
    const rewrite = () => screen.queryByRole('button', { name: 'Rewrite the outcome' });
    await user.click(about(/improve/));
    await user.click(rewrite()!);
    await screen.findByRole('heading', { name: 'Rewrite this outcome' });
    screen.getByText(`In the plan now: “${spelling}”`);
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    await user.click(about(/improve/));
    expect(rewrite()).toBeNull();
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    // Back goes to where it was opened.
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(document.activeElement).toBe(about(/improve/)));
    expect(rewrite()).not.toBeNull();
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await user.click(await screen.findByRole('button', { name: 'Write an outcome' }));
    // Opened among the outcomes, it goes back to them.
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    await screen.findByRole('button', { name: 'Write an outcome' });
  });

  it('goes back to the note in the list as it was chosen, and to none once it is put in', async () => {
    const { user } = await openTab(/Notes/);
    await user.selectOptions(screen.getByLabelText('Show notes about'), 'smart');
    const rewrite = () => screen.getByRole('button', { name: 'Rewrite the outcome' });
    await user.click(rewrite());
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText<HTMLSelectElement>('Show notes about').value).toBe('smart');
    await user.click(rewrite());
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: '20 words' } });
    await user.click(screen.getByRole('button', { name: 'Replace the outcome' }));
    await screen.findByText(/outcome is in the plan now/);
    screen.getByRole('button', { name: 'Write an outcome' });
  });

  it('is not thrown away for other words that the writer wants to turn into one', async () => {
    const host = new AskedHost(plan);
    const { user, ask } = showPane(host);
    await user.click(await screen.findByRole('tab', { name: /Outcomes/ }));
    await user.click(await screen.findByRole('button', { name: 'Write an outcome' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    ask();
    await screen.findByText(/You are writing an outcome here/);
    expect(screen.getByLabelText<HTMLInputElement>(/ will$/).value).toBe('spell');
    expect(screen.getByRole('tab', { name: /Outcomes/ }).getAttribute('aria-selected')).toBe('true');
  });

  it('is shown as it will stand in the plan', async () => {
    const { user, host } = await openTab(/Outcomes/);
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    const fill = (name: string | RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(name), { target: { value } });
    await screen.findByLabelText(/ will$/);
    fill(/ will$/, 'spell');
    fill('What', '20 words');
    fill('Where things are now', 'spells 6');
    // This plan has no column for where things are now.
    const words = 'Mia will spell 20 words. Now: spells 6.';
    await within(screen.getByRole('region', { name: 'Preview' })).findByText(words);
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await screen.findByText(/outcome is in the plan now/);
    expect(host.plain).toContain(words);
  });

  it('makes a plan that has none its section, with the outcome in it: one undo takes both back', async () => {
    const { user, host } = showPane(new MemoryHost(smallPlan.slice(0, 3)));
    const before = host.plain;
    await user.click(await screen.findByRole('tab', { name: /Outcomes/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: '20 words' } });
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await screen.findByText(/outcome is in the plan now/);
    expect(host.plain).toContain('\nOutcomes\nMia will spell 20 words.');
    act(() => host.undo());
    expect(host.plain).toBe(before);
  });

  it('has the plan read again where it could not be put in, so that it can be tried again', async () => {
    const host = new MemoryHost(smallPlan);
    const { user } = showPane(host, true);
    await user.click(await screen.findByRole('tab', { name: /Outcomes/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    // As a page refuses it that has changed its words unheard.
    const [addRow, { reads }] = [host.addRow.bind(host), host];
    host.addRow = () => Promise.reject(new HostError('refused', 'The words have changed. Try again.'));
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await screen.findByText('The words have changed. Try again.');
    await waitFor(() => expect(host.reads).toBe(reads + 1));
    host.addRow = addRow;
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await screen.findByText(/The outcome is in the plan now/);
  });

  it('says where the form has no field for it, and keeps what was written', async () => {
    const host = new MemoryHost(smallPlan.slice(0, 3));
    host.insert = () => Promise.resolve([{ section: 'outcomes', outcome: 'nowhere' }]);
    const { user } = showPane(host, true);
    await user.click(await screen.findByRole('tab', { name: /Outcomes/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await screen.findByText(/This form has no field for “Outcomes”/);
    expect(screen.getByLabelText<HTMLInputElement>(/ will$/).value).toBe('spell');
  });

  it('is shown in the document and in the list when it stands there', async () => {
    // jsdom takes a page for left when what had the focus is gone.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const cells = ['', '', '', '', ''].map((text, column) => ({ text, cell: { table: 't', row: 3, column } }));
    const { user, host } = await openTab(/Outcomes/, new AskedHost([...plan, ...cells]));
    await user.click(screen.getByRole('button', { name: 'Write an outcome' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: '20 words' } });
    await user.click(screen.getByRole('button', { name: 'Put it in the plan' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show outcome 3' })));
    const { blocks } = await host.read();
    const written = blocks.find(({ text }) => text === 'Mia will spell 20 words.')!;
    expect(host.revealed).toEqual([{ block: written.id, from: 0, to: written.text.length }]);
  });

  it('shows the day that the plan has, though it ends no term', async () => {
    const rows = table('t', [
      ['Outcome', 'By when'],
      [spelling, '12/02/2027'],
    ]);
    const { user } = await openTab(/Outcomes/, new AskedHost([...plan.slice(0, 6), ...rows]));
    await user.click(screen.getByRole('button', { name: 'Rewrite outcome 1' }));
    const [chosen] = (await screen.findByLabelText<HTMLSelectElement>('By when')).selectedOptions;
    expect(chosen!.textContent).toBe('12 February 2027');
  });

  it('leaves what else stands in its row, and says what', async () => {
    const rows = table('t', [
      ['Outcome', 'Success criteria', 'By when', 'Who'],
      [spelling, 'She will be spelling better.', 'ongoing', ''],
    ]);
    const { user, host } = await openTab(/Outcomes/, new AskedHost([...plan.slice(0, 6), ...rows]));
    await user.click(screen.getByRole('button', { name: 'Rewrite outcome 1' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: '20 words' } });
    fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'Mr Lee' } });
    await user.click(screen.getByRole('button', { name: 'Replace the outcome' }));
    await screen.findByText(/Not changed beside it: “She will be spelling better.”, “ongoing”\./);
    expect(host.plain).toContain('ongoing');
  });

  it('changes what stands beside it where the writer says so, and nothing else', async () => {
    const rows = table('t', [
      ['Outcome', 'Success criteria', 'By when', 'Who'],
      [spelling, 'She will be spelling better.', 'ongoing', 'Staff'],
    ]);
    const { user, host } = await openTab(/Outcomes/, new AskedHost([...plan.slice(0, 6), ...rows]));
    await user.click(screen.getByRole('button', { name: 'Rewrite outcome 1' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: '20 words' } });
    expect(screen.queryByRole('group', { name: 'Beside it in the plan' })).toBeNull();
    fireEvent.change(screen.getByLabelText('How much or how often'), { target: { value: '4 times out of 5' } });
    await user.selectOptions(screen.getByLabelText('By when'), 'the end of the spring term 2027');
    const beside = within(screen.getByRole('group', { name: 'Beside it in the plan' }));
    // “Staff” is what the builder began with.
    expect(beside.getAllByRole('checkbox')).toHaveLength(2);
    await user.click(beside.getByRole('checkbox', { name: 'Change “ongoing” to “the end of the spring term 2027”' }));
    await user.click(screen.getByRole('button', { name: 'Replace the outcome' }));
    await screen.findByText(/Not changed beside it: “She will be spelling better.”, “Staff”\./);
    const { blocks } = await host.read();
    expect(blocks.filter(({ cell }) => cell?.row === 1).map(({ text }) => text)).toEqual([
      'By the end of the spring term 2027, Mia will spell 20 words, 4 times out of 5.',
      'She will be spelling better.',
      'the end of the spring term 2027',
      'Staff',
    ]);
  });

  it('offers to change nothing that another outcome has, too', async () => {
    const row = [
      { text: spelling, cell: { table: 't', row: 1, column: 0 } },
      { text: 'Mia will improve her reading.', cell: { table: 't', row: 1, column: 0 } },
      { text: 'ongoing', cell: { table: 't', row: 1, column: 1 } },
    ];
    const blocks = [...plan.slice(0, 6), ...table('t', [['Outcome', 'By when']]), ...row];
    const { user } = await openTab(/Outcomes/, new AskedHost(blocks));
    await user.click(screen.getByRole('button', { name: 'Rewrite outcome 1' }));
    fireEvent.change(await screen.findByLabelText(/ will$/), { target: { value: 'spell' } });
    await user.selectOptions(screen.getByLabelText('By when'), 'the end of the spring term 2027');
    expect(screen.queryByRole('group', { name: 'Beside it in the plan' })).toBeNull();
  });
});
