import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { MemoryHost } from '../host-contract/memory-host';
import { opened } from './loaded';
import { showPane } from './set-up';
import { cards, openSmall, smallPlan } from './small-plan';

describe('the pane', () => {
  it('says whether the plan is ready, counts the notes and names what to do next', async () => {
    const { findings } = await openSmall();
    expect(findings.length).toBeGreaterThan(2);
    const title = screen.getByRole('heading', { level: 1 }).textContent;
    expect(title).toContain(`${findings.length} notes`);
    expect(title).toMatch(/^Not finished yet/);
    const next = within(screen.getByRole('region', { name: 'What to do next' }));
    expect(next.getAllByRole('button').length).toBeGreaterThan(1);
    expect(document.body.textContent).not.toMatch(/\berrors?\b/i);
  });

  it('says where nothing is to note but much to write how far the plan is, and where the rest is', async () => {
    const { user } = showPane(new MemoryHost([{ text: 'Needs', heading: 1 }, { text: 'Mia tires quickly.' }]));
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.textContent).toMatch(/^Not finished yet 1 of \d+ sections written$/);
    screen.getByText('Nothing to note in what is written');
    await user.click(screen.getByRole('button', { name: 'Sections' }));
    expect(screen.getByRole('tab', { name: 'Sections' }).getAttribute('aria-selected')).toBe('true');
  });

  it('stays at its top when it opens, and goes to the note that is asked for', async () => {
    const scroll = jest.spyOn(Element.prototype, 'scrollIntoView');
    const { user } = await openSmall();
    expect(scroll).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Next note' }));
    expect(scroll).toHaveBeenCalledTimes(1);
    scroll.mockRestore();
  });

  it('shows the reading age of a plan with enough text, and the sentences that drive it, the hardest first', async () => {
    const long =
      'Mia considers the unfamiliar mathematical investigations carefully whenever appropriate representations accompany introductory explanations.';
    const easy = Array.from({ length: 7 }, () => 'Mia likes to draw, and it helps her to think.').join(' ');
    // The hardest stands twice, as it does once a review repeats an outcome.
    const { host, user } = showPane(
      new MemoryHost([...smallPlan, { text: 'Needs', heading: 1 }, { text: `${long} ${easy} ${long}` }]),
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
    const { user } = showPane(new MemoryHost([...smallPlan, { text: 'Needs', heading: 1 }, { text: easy }]));
    await user.click(await screen.findByRole('tab', { name: /Sections/ }));
    await opened();
    screen.getByText(/^That is within your aim of 12\./);
  });

  it('takes the keyboard from each step of what to do next to the first thing that lacks something', async () => {
    const { user } = await openSmall();
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
    const { user } = await openSmall();
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

  it('lists the parts of the plan and inserts a missing one in its place', async () => {
    const { user, host } = await openSmall();
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Insert Strengths and interests' }));
    await screen.findByText(/“Strengths and interests” is in the plan now/);
    const lines = host.plain.split('\n');
    expect(lines.indexOf('Strengths and interests')).toBeLessThan(lines.indexOf('Needs'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Insert Strengths and interests' })).toBeNull());
  });

  it('says what was done until the writer turns to another tab, and what can be taken back until it is', async () => {
    const { user } = await openSmall();
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: 'Insert Strengths and interests' }));
    await screen.findByText(/“Strengths and interests” is in the plan now/);
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    expect(screen.queryByText(/is in the plan now/)).toBeNull();
    await user.click((await screen.findAllByRole('group', { name: /^(Put right|To improve)/ }))[0]!);
    await user.click(screen.getByRole('button', { name: /^Ignore/ }));
    await screen.findByText(/^Ignored\./);
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText(/^Ignored\./)).toBeNull());
  });

  it('inserts all that is missing', async () => {
    const { user, host } = await openSmall();
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await opened();
    await user.click(screen.getByRole('button', { name: /^Insert all that are missing/ }));
    await screen.findByText(/sections are in the plan now/);
    expect(host.plain).toContain('Review');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Insert all/ })).toBeNull());
  });

  it('shows each outcome with S, M and T, and asks about A and R', async () => {
    const { user } = await openSmall();
    await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
    await opened();
    const [weak, strong] = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    expect(weak!.textContent).toMatch(/Measurable: not yet/);
    expect(strong!.textContent).toMatch(/Time-bound: yes.*by July 2027/);
    expect(strong!.textContent).toMatch(/Achievable\?.*Mia/);
    expect(strong!.textContent).not.toMatch(/Achievable: yes/);
  });

  it('follows the writer after a pause', async () => {
    const { host } = await openSmall();
    act(() => host.type('b4', 'Mia will be supported with reading as appropriate.'));
    await waitFor(() => expect(cards().some(({ textContent }) => textContent.includes('as appropriate'))).toBe(true));
  });

  it('has nothing that axe finds', async () => {
    const { container, user } = await openSmall();
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
