import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { HostError } from '../../shared/host';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { rules } from '../../shared/rules';
import { defaultSettings } from '../../shared/settings';
import { MemoryHost } from '../host-contract/memory-host';
import { opened } from './loaded';
import { showPane, today } from './set-up';

// The whole core runs behind every click, on machines that do other work too.
jest.setTimeout(30_000);

const plan = [
  { text: 'Name: Mia Hart' },
  { text: 'Needs', heading: 1 },
  { text: 'The pupil likes questions. A PIVATS check is due. She has an EHCP.' },
  { text: 'Outcomes', heading: 1 },
  { text: 'Mia will improve her reading.' },
  { text: 'Mia will read 40 key words on her own by July 2027.' },
];

/** What the core says of these lines now, so that these tests judge the pane and not the rules. */
const findingsOf = async (host: MemoryHost) => reviewPlan(readPlan(await host.read(), defaultSettings(today)));
const said = () => screen.getAllByRole('status')[0]!.textContent;
const cards = () => screen.getAllByRole('group').filter((element) => element.getAttribute('aria-describedby'));
const open = async () => {
  const host = new MemoryHost(plan);
  const shown = showPane(host);
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, findings: await findingsOf(host) };
};

describe('the pane', () => {
  it('says whether the plan is ready, counts the notes and names what to do next', async () => {
    const { findings } = await open();
    expect(findings.length).toBeGreaterThan(2);
    const title = screen.getByRole('heading', { level: 1 }).textContent;
    expect(title).toContain(`${findings.length} notes`);
    expect(title).toMatch(/^Not finished yet/);
    const next = within(screen.getByRole('region', { name: 'What to do next' }));
    expect(next.getAllByRole('button').length).toBeGreaterThan(1);
    expect(document.body.textContent).not.toMatch(/\berrors?\b/i);
  });

  it('stays at its top when it opens, and goes to the note that is asked for', async () => {
    const scroll = jest.spyOn(Element.prototype, 'scrollIntoView');
    const { user } = await open();
    expect(scroll).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Next note' }));
    expect(scroll).toHaveBeenCalledTimes(1);
    scroll.mockRestore();
  });

  it('shows a card for each note, with its quote and sentence, and shows its words on a click', async () => {
    const { findings, user, host } = await open();
    expect(cards()).toHaveLength(Math.min(60, findings.length));
    const last = findings.find(({ place }) => !('missing' in place))!;
    const card = cards().find((element) => element.textContent.includes(last.message))!;
    expect(card.textContent).toContain(last.quote);
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'Show' }));
    expect(host.revealed.at(-1)).toEqual(last.place);
  });

  it('shows the reading age of a plan with enough text, and the sentences that drive it, the hardest first', async () => {
    const long =
      'Mia considers the unfamiliar mathematical investigations carefully whenever appropriate representations accompany introductory explanations.';
    const easy = Array.from({ length: 7 }, () => 'Mia likes to draw, and it helps her to think.').join(' ');
    // The hardest stands twice, as it does once a review repeats an outcome.
    const { host, user } = showPane(
      new MemoryHost([...plan, { text: 'Needs', heading: 1 }, { text: `${long} ${easy} ${long}` }]),
    );
    await user.click(await screen.findByRole('tab', { name: /Sections/ }));
    await opened();
    expect(screen.getByRole('heading', { name: /Reads like age (?:1[3-9]|2\d)/ })).toBeTruthy();
    screen.getByText(/^Your aim is 12 or below\./);
    const sentences = within(screen.getByRole('region', { name: 'Reading age' })).getAllByRole('button');
    expect(sentences).toHaveLength(2);
    expect(new Set(sentences.map(({ textContent }) => textContent)).size).toBe(2);
    await user.click(sentences[0]!);
    const shown = host.revealed.at(-1) as { block: string; from: number; to: number };
    const { blocks } = await host.read();
    expect(blocks.find(({ id }) => id === shown.block)!.text.slice(shown.from, shown.to)).toBe(long);
  });

  it('says so where the plan reads as easily as the school aims at', async () => {
    const easy = Array.from({ length: 12 }, () => 'Mia likes to draw, and it helps her to think.').join(' ');
    const { user } = showPane(new MemoryHost([...plan, { text: 'Needs', heading: 1 }, { text: easy }]));
    await user.click(await screen.findByRole('tab', { name: /Sections/ }));
    await opened();
    screen.getByText(/^That is within your aim of 12\./);
  });

  it('moves between cards by arrow keys and shows the words by Enter', async () => {
    const { user, host } = await open();
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
    const { host } = await open();
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
    const { host } = await open();
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
    const { user, host, findings } = await open();
    const fixable = findings.find(({ fixes }) => fixes.length > 0)!;
    const card = cards().find((element) => element.textContent.includes(fixable.message))!;
    await user.click(card);
    const before = host.plain;
    await user.click(within(card).getByRole('button', { name: fixable.fixes[0]!.title }));
    await waitFor(() => expect(host.plain).not.toBe(before));
    await waitFor(() => expect(screen.getAllByRole('status')[0]!.textContent).toBe('2 notes left in Needs'));
  });

  it('says so when the words of a fix have changed meanwhile, and changes nothing', async () => {
    const { user, host, findings } = await open();
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
    const { user, findings, stored } = await open();
    const [card] = cards();
    const message = card!.textContent;
    await user.click(within(card!).getByRole('button', { name: 'Ignore' }));
    expect(stored.current.ignored).toEqual([findings[0]!.key]);
    expect(cards().some(({ textContent }) => textContent === message)).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(stored.current.ignored).toEqual([]);
    // On a busy machine the check takes more than one slice.
    await waitFor(() => expect(cards()[0]!.textContent).toContain(findings[0]!.message));
    // It is open and has the focus again, and the number is said anew.
    await waitFor(() => expect(document.activeElement).toBe(cards()[0]));
    expect(cards()[0]!.getAttribute('aria-current')).toBe('true');
    expect(said()).toMatch(/^Back: \d+ notes? in /);
  });

  it('takes what it said away as soon as the writer goes on writing', async () => {
    const { user, host } = await open();
    await user.click(within(cards()[0]!).getByRole('button', { name: 'Ignore' }));
    await screen.findByText('Ignored.');
    act(() => host.type('b5', 'Mia will read 45 key words on her own by July 2027.'));
    await waitFor(() => expect(screen.queryByText('Ignored.')).toBeNull(), { timeout: 2000 });
  });

  it('shows the notes about one thing only', async () => {
    const { user, findings } = await open();
    const { concern } = findings[0]!;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show notes about' }), concern);
    expect(cards()).toHaveLength(findings.filter((finding) => finding.concern === concern).length);
  });

  it('never shows a kind of note again, and takes that back', async () => {
    const { user, findings, stored } = await open();
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

  it('adds a word to the school’s own', async () => {
    const { user, stored } = await open();
    const card = cards().find(({ textContent }) => textContent.includes('“PIVATS”'))!;
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /Add “PIVATS”/ }));
    expect(stored.current.schoolWords).toEqual(['PIVATS']);
    await waitFor(() => expect(cards().some(({ textContent }) => textContent.includes('“PIVATS”'))).toBe(false));
  });

  it('leaves a comment for a colleague on the words of a note, where the host can', async () => {
    const host = new MemoryHost(plan);
    const left: unknown[] = [];
    const comment = (place: unknown, text: string) => Promise.resolve(void left.push([place, text]));
    const { user } = showPane(Object.assign(host, { comment }));
    await screen.findByRole('heading', { level: 1 });
    const finding = (await findingsOf(host)).find(({ place }) => !('missing' in place))!;
    const card = cards().find(({ textContent }) => textContent.includes(finding.message))!;
    await user.click(card);
    await user.click(within(card).getByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('button', { name: /comment for a colleague/ }));
    await screen.findByRole('textbox', { name: 'Comment for a colleague' });
    // What it begins with is selected: typing goes over it.
    await user.keyboard('Anna, can you say more?');
    await user.click(screen.getByRole('button', { name: 'Add the comment' }));
    await screen.findByText(/comment is in the document/);
    expect(left).toEqual([[finding.place, 'Anna, can you say more?']]);
  });

  it('offers no comment where the host has none', async () => {
    const { user } = await open();
    await user.click(within(cards()[0]!).getByRole('button', { name: 'More for this note' }));
    await screen.findByRole('button', { name: 'Always ignore this kind of note' });
    expect(screen.queryByRole('button', { name: /comment/ })).toBeNull();
  });

  it('groups the notes by kind, the kind with the most first', async () => {
    const { user, findings } = await open();
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
    const { user, host } = await open();
    await user.click(screen.getByRole('button', { name: 'Next note' }));
    expect(cards()[1]!.getAttribute('aria-current')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Previous note' }));
    await user.click(screen.getByRole('button', { name: 'Previous note' }));
    expect(cards().at(-1)!.getAttribute('aria-current')).toBe('true');
    expect(host.revealed).toHaveLength(3);
  });

  it('tells a screen reader which note it went to', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Next note' }));
    const message = document.getElementById(cards()[1]!.getAttribute('aria-describedby')!)!.lastChild!.textContent;
    expect(said()).toMatch(new RegExp(`^Note 2 of ${cards().length}: `));
    expect(said()).toContain(message);
  });

  it('takes the keyboard from each step of what to do next to the first thing that lacks something', async () => {
    const { user } = await open();
    const step = (name: RegExp) =>
      within(screen.getByRole('region', { name: 'What to do next' })).getByRole('button', { name });
    await user.click(step(/SMART$/));
    await opened();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rewrite outcome 1' }));
    await user.click(step(/that are (?:empty|missing|empty or missing)$/));
    await opened();
    const lacking = within(screen.getByRole('list', { name: 'Sections of the plan' }))
      .getAllByRole('listitem')
      .find(({ textContent }) => /Empty|Missing/.test(textContent))!;
    expect(lacking.contains(document.activeElement)).toBe(true);
    expect(document.activeElement!.getAttribute('aria-describedby')).toBeTruthy();
    await user.click(
      within(screen.getByRole('region', { name: 'What to do next' }))
        .getAllByRole('button')
        .at(-1)!,
    );
    expect(document.activeElement!.getAttribute('aria-current')).toBe('true');
    // The tab is opened by hand later: the keyboard stays there.
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await opened();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Outcomes/ }));
  });

  it('counts sections and outcomes the same wherever it counts them', async () => {
    const { user } = await open();
    const next = screen.getByRole('region', { name: 'What to do next' }).textContent;
    const [, weak, all] = /Make (\d+) of (\d+) outcomes? SMART/.exec(next)!.map(Number);
    const [, unwritten] = /Write (\d+) sections?/.exec(next)!.map(Number);
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await opened();
    const panel = () => screen.getByRole('tabpanel').textContent;
    expect(panel()).toContain(`${all} outcomes: ${all! - weak!} says what, how much and by when.`);
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    const [, written, whole, missing] = /(\d+) of (\d+) sections written, (\d+) missing/.exec(panel())!.map(Number);
    expect(unwritten).toBe(missing);
    expect(whole).toBe(written! + unwritten!);
  });

  it('writes an outcome by questions, judges it as it grows, and puts it behind the others', async () => {
    const { user, host } = showPane(
      new MemoryHost([
        ...plan.slice(0, 3),
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
    expect([put.getAttribute('aria-disabled'), reason()]).toEqual([null, undefined]);
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

  it('rewrites a weak outcome where it stands, and not when its words have changed meanwhile', async () => {
    const { user, host } = await open();
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
  });

  it('tells why, with the guidance as a link', async () => {
    const { user, findings } = await open();
    const [card] = cards();
    await user.click(within(card!).getByRole('button', { name: 'Why' }));
    expect(within(card!).getByText(findings[0]!.why)).toBeTruthy();
    expect(within(card!).getByRole('link').getAttribute('href')).toBe(findings[0]!.authority.url);
  });

  it('lists the parts of the plan and inserts a missing one in its place', async () => {
    const { user, host } = await open();
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Insert Strengths and interests' }));
    await screen.findByText(/“Strengths and interests” is in the plan now/);
    const lines = host.plain.split('\n');
    expect(lines.indexOf('Strengths and interests')).toBeLessThan(lines.indexOf('Needs'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Insert Strengths and interests' })).toBeNull());
  });

  it('inserts all that is missing', async () => {
    const { user, host } = await open();
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: /^Insert all that are missing/ }));
    await screen.findByText(/sections are in the plan now/);
    expect(host.plain).toContain('Review');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Insert all/ })).toBeNull());
  });

  it('shows each outcome with S, M and T, and asks about A and R', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await opened();
    const [weak, strong] = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    expect(weak!.textContent).toMatch(/Measurable: not yet/);
    expect(strong!.textContent).toMatch(/Time-bound: yes.*by July 2027/);
    expect(strong!.textContent).toMatch(/Achievable\?.*Mia/);
    expect(strong!.textContent).not.toMatch(/Achievable: yes/);
  });

  it('follows the writer after a pause', async () => {
    const { host } = await open();
    act(() => host.type('b4', 'Mia will be supported with reading as appropriate.'));
    await waitFor(() => expect(cards().some(({ textContent }) => textContent.includes('as appropriate'))).toBe(true), {
      timeout: 10_000,
    });
  });

  it('has nothing that axe finds', async () => {
    const { container, user } = await open();
    for (const name of [/Notes/, /Outcomes/, /Sections/]) {
      await user.click(screen.getByRole('tab', { name }));
      await opened();
      // jsdom has no layout, so colours are measured in the browser; Fluent's focus sentinels are hidden on purpose.
      const { violations } = await act(() =>
        axe.run(container, {
          rules: {
            'color-contrast': { enabled: false },
            'aria-hidden-focus': { enabled: false },
          },
        }),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});

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
    showPane(new MemoryHost(plan, { notices: ['Text boxes were not read.'] }));
    await screen.findByText('Text boxes were not read.');
  });

  it('says so when the plan is in another language', async () => {
    const polish =
      'Ania bardzo lubi rysować i śpiewać w szkole, ale czasem jest jej trudno się skupić na lekcji, więc potrzebuje pomocy od nauczyciela i od rodziny, żeby dobrze się uczyć i nie bać się pytać.';
    showPane(new MemoryHost([{ text: polish }, { text: polish }]));
    await screen.findByText(/English/);
  });

  it('takes the writer to what was changed, where only a part of a fix could be made', async () => {
    const host = new MemoryHost(plan);
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
    const host = new MemoryHost(plan);
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

  it('offers no change in a read-only document', async () => {
    const { user } = showPane(new MemoryHost(plan.map((block) => ({ ...block, readOnly: true as const }))));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
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
    const host = new MemoryHost(plan);
    host.failure = new HostError('busy', 'Word is busy just now.');
    const { user } = showPane(host);
    await screen.findByText('Word is busy just now.');
    host.failure = undefined;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('tab', { name: /Notes/ });
  });

  it('keeps the last notes while the host cannot be read', async () => {
    const { host } = await open();
    host.failure = new HostError('busy', 'Word is busy just now.');
    const before = cards().length;
    act(() => host.type('b2', 'Changed.'));
    await screen.findByText('Word is busy just now.', undefined, { timeout: 2000 });
    expect(cards()).toHaveLength(before);
  });

  it('shows a very long list by pages', async () => {
    const { user } = showPane(new MemoryHost(Array.from({ length: 40 }, () => plan).flat()));
    await screen.findByRole('heading', { level: 1 });
    expect(cards()).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: /more notes/ }));
    expect(cards().length).toBeGreaterThan(60);
  });
});
