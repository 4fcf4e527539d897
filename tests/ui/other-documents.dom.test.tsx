import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../shared/host';
import { MemoryHost } from '../host-contract/memory-host';
import { opened } from './loaded';
import { showPane } from './set-up';
import { cards, findingsOf, openSmall, smallPlan } from './small-plan';

describe('the pane beside other documents', () => {
  it('starts a plan in an empty document', async () => {
    const { user, host, stored } = showPane(new MemoryHost([{ text: '' }]));
    await screen.findByText('This document is empty');
    // What stands in a section is no section beside it.
    const profile = screen.getByText('My one page profile');
    within(within(profile).getByRole('list')).getByText('How best to support me');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Template' }), 'One Page Profile');
    await user.click(screen.getByRole('button', { name: 'Insert the whole plan' }));
    await screen.findByRole('tab', { name: /Notes/ });
    expect(host.plain).toContain('How best to support me');
    expect(stored.current.template).toBe('one-page-profile');
  });

  it('tells what the host wants said', async () => {
    showPane(new MemoryHost(smallPlan, { notices: ['Text boxes were not read.'] }));
    await screen.findByText('Text boxes were not read.');
  });

  it('says so when the plan is in another language', async () => {
    const polish =
      'Ania bardzo lubi rysować i śpiewać w szkole, ale czasem jest jej trudno się skupić na lekcji, więc potrzebuje pomocy od nauczyciela i od rodziny, żeby dobrze się uczyć i nie bać się pytać.';
    showPane(new MemoryHost([{ text: polish }, { text: polish }]));
    await screen.findByText(/English/);
  });

  it('takes the writer to what was changed, where only a part of a fix could be made', async () => {
    const host = new MemoryHost(smallPlan);
    host.apply = () => Promise.resolve('partial');
    const { user } = showPane(host);
    await screen.findByRole('heading', { level: 1 });
    const finding = (await findingsOf(host)).find(({ fixes }) => fixes.length > 0)!;
    const card = cards().find(({ textContent }) => textContent.includes(finding.message))!;
    act(() => card.focus());
    await user.click(within(card).getByRole('button', { name: finding.fixes[0]!.title }));
    await screen.findByText(/Only part of this change could be made/);
    expect(host.revealed.at(-1)).toEqual(finding.fixes[0]!.edits[0]!.span);
  });

  it('offers the wording to be copied where a change, a part or an outcome could not be written', async () => {
    const host = new MemoryHost(smallPlan);
    const refuse = () => Promise.reject(new HostError('refused', 'This page did not take it.'));
    host.apply = host.insert = refuse;
    const { user } = showPane(host);
    const writeText = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await screen.findByRole('heading', { level: 1 });
    const finding = (await findingsOf(host)).find(({ fixes }) => fixes[0]?.edits.some(({ insert }) => insert))!;
    const card = cards().find(({ textContent }) => textContent.includes(finding.message))!;
    act(() => card.focus());
    await user.click(within(card).getByRole('button', { name: finding.fixes[0]!.title }));
    await user.click(await screen.findByRole('button', { name: 'Copy the wording' }));
    expect(writeText).toHaveBeenLastCalledWith(finding.fixes[0]!.edits.map(({ insert }) => insert).join('\n'));
    await screen.findByText('Copied. Paste it where it belongs.');
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    await user.click(screen.getAllByRole('button', { name: /^Insert (?!all)/ })[0]!);
    writeText.mockImplementation(() => Promise.reject(new Error('not allowed')));
    await user.click(await screen.findByRole('button', { name: 'Copy the wording' }));
    await screen.findByText(/^Copying is not allowed here\. The wording is: ./);
    expect(screen.queryByRole('button', { name: 'Copy the wording' })).toBeNull();
  });

  it('offers no change and no comment in a read-only document', async () => {
    const host = new MemoryHost(smallPlan.map((block) => ({ ...block, readOnly: true as const })));
    const { user } = showPane(Object.assign(host, { comment: () => Promise.resolve() }));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'More for this note' })[0]!);
    await screen.findByRole('button', { name: 'Always ignore this kind of note' });
    expect(screen.queryByRole('button', { name: /comment/ })).toBeNull();
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
  });

  it('says that a read-only document is empty, and where its words may be', async () => {
    const host = new MemoryHost([{ text: '', readOnly: true as const }], { unread: ['headers', '2 pictures'] });
    showPane(host);
    await screen.findByText('This document is empty');
    screen.getByText(/its words are where they cannot be read: headers and 2 pictures\.$/);
    expect(screen.queryByRole('button', { name: 'Insert the whole plan' })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('offers no whole plan for an empty field of a form, but says how its sections stand', async () => {
    const field = { text: '', label: 'Next steps' };
    const { user } = showPane(new MemoryHost([field], { elsewhere: { needs: 'present' } }), true);
    await user.click(await screen.findByRole('tab', { name: /Sections/ }));
    await opened();
    expect(screen.queryByText('This document is empty')).toBeNull();
    screen.getByText('Written, on another page');
  });

  it('has a button for each section that a form lacks: into its own empty field, or where there is none, at the cursor', async () => {
    const form = [
      { text: 'Mia finds reading hard.', label: 'Needs' },
      { text: '', label: 'Strengths' },
      { text: 'Mia will read 40 key words on her own by July 2027.', label: 'Outcomes' },
    ];
    const host = new MemoryHost(form);
    const { user } = showPane(host, true);
    await user.click(await screen.findByRole('tab', { name: /Sections/ }));
    await opened();
    screen.getByRole('button', { name: 'Insert Strengths and interests' });
    const atCursor = screen.getByRole('button', { name: 'Insert at cursor: My views' });
    // No box to find and tick first.
    expect(screen.queryByRole('checkbox')).toBeNull();
    const asked = jest.spyOn(host, 'insert');
    await user.click(atCursor);
    await waitFor(() => expect(asked).toHaveBeenCalledWith(expect.anything(), ['pupil_view'], 'caret'));
    await user.click(screen.getByRole('button', { name: 'Insert Strengths and interests' }));
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith(expect.anything(), ['strengths'], 'order'));
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    const title = screen.getByRole('heading', { level: 1 }).textContent;
    expect(title).toMatch(/\d+ notes?: .*\d+ on this page, \d+ on what is missing/);
  });

  it('has no button for a read-only field beside others that can be written in, and says why', async () => {
    const form = [
      { text: 'Mia finds reading hard.', label: 'Needs' },
      { text: '', label: 'Strengths', readOnly: true as const },
      { text: '', label: 'Outcomes', readOnly: true as const },
      { text: '', label: 'Provision' },
    ];
    const { user } = showPane(new MemoryHost(form), true);
    await user.click(await screen.findByRole('tab', { name: /Sections/ }));
    await opened();
    screen.getByRole('button', { name: 'Insert Provision' });
    for (const name of ['Strengths and interests', 'Outcomes']) {
      const row = screen.getByRole('button', { name }).closest('li')!;
      expect(within(row).queryByRole('button', { name: /^Insert/ })).toBeNull();
      within(row).getByText('Empty, in a read-only field');
    }
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await screen.findByText(/^The fields for outcomes are read-only, so none can be written here\./);
    expect(screen.queryByRole('button', { name: 'Write an outcome' })).toBeNull();
  });

  const lockedAndOpen = [
    { text: 'Mia will improve her reading.', label: 'Outcome', record: '1', readOnly: true as const },
    { text: '', label: 'Support', record: '1', readOnly: true as const },
    { text: 'Mia will improve her spelling.', label: 'Outcome', record: '2' },
    { text: '', label: 'Support', record: '2' },
  ];

  it('offers to rewrite an outcome only where its field can be written in, and says why elsewhere', async () => {
    const { user } = showPane(new MemoryHost(lockedAndOpen), true);
    await screen.findByRole('tab', { name: /Notes/ });
    const offered = new Map<string, boolean>();
    for (const card of cards()) {
      if (!card.textContent.includes('SMART')) continue;
      await user.click(card);
      const words = card.textContent.includes('reading') ? 'reading' : 'spelling';
      offered.set(words, within(card).queryByRole('button', { name: 'Rewrite the outcome' }) !== null);
    }
    expect([...offered]).toEqual([
      ['reading', false],
      ['spelling', true],
    ]);
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await opened();
    const item = (number: number) => screen.getByRole('button', { name: `Show outcome ${number}` }).closest('li')!;
    const why = /^Its field is read-only, so it cannot be rewritten here\./;
    within(item(1)).getByText(why);
    expect(within(item(1)).queryByRole('button', { name: /^Rewrite/ })).toBeNull();
    within(item(2)).getByRole('button', { name: 'Rewrite outcome 2' });
    expect(within(item(2)).queryByText(why)).toBeNull();
    screen.getByRole('button', { name: 'Write an outcome' });
  });

  it('turns words that cannot be changed into a new outcome, not into the one that stands there', async () => {
    const host = new MemoryHost(lockedAndOpen);
    const [first] = (await host.read()).blocks;
    const { user } = showPane(host, true, { block: first!.id, from: 0, to: first!.text.length });
    await screen.findByRole('heading', { name: 'Write an outcome' });
    screen.getByText('From: “Mia will improve her reading.”');
    // Once left, it does not open by itself again.
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await screen.findByRole('button', { name: 'Write an outcome' });
  });

  it('says in the host’s own sentence why it cannot read, and tries again', async () => {
    const host = new MemoryHost(smallPlan);
    host.failure = new HostError('busy', 'Word is busy just now.');
    const { user } = showPane(host);
    await screen.findByText('Word is busy just now.');
    host.failure = undefined;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('tab', { name: /Notes/ });
  });

  it('keeps the last notes while the host cannot be read', async () => {
    const { host } = await openSmall();
    host.failure = new HostError('busy', 'Word is busy just now.');
    const before = cards().length;
    act(() => host.type('b2', 'Changed.'));
    await screen.findByText('Word is busy just now. The notes below are from the last check.');
    expect(cards()).toHaveLength(before);
  });
});
