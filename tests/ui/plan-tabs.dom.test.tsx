import { screen, waitFor, within } from '@testing-library/react';
import { showPane } from './set-up';
import { docx, p } from '../docx/fixture';
import { AskedHost, openTab, plan, reading, spelling, table } from './plan-with-table';

describe('the golden thread beside an outcome', () => {
  const thread = (outcome: string) => {
    const item = screen.getAllByRole('listitem').find(({ textContent }) => textContent.includes(outcome))!;
    const about = (term: string) =>
      within(item)
        .getAllByRole('term')
        .find(({ textContent }) => textContent === term)?.nextElementSibling as HTMLElement;
    return { need: about('Need'), support: about('Support'), review: about('Review') };
  };

  it('goes from the need to the support, who gives it and how often, and each leads to its words', async () => {
    const { user, revealed } = await openTab(/Outcomes/);
    const { need, support } = thread(reading);
    await user.click(within(need).getByRole('button', { name: 'Reading' }));
    await waitFor(() => expect(revealed()).toBe('Reading'));
    expect(support.textContent).toBe('Toe by Toe (Mrs Shah, three times a week, 15 minutes)');
    await user.click(within(support).getByRole('button', { name: 'Toe by Toe' }));
    await waitFor(() => expect(revealed()).toContain('Toe by Toe'));
  });

  it.each([
    ['Precision teaching with Mrs Shah three times a week for 15 minutes', 'Precision teaching'],
    ['Paired reading: 10 minutes every day with Mr Cole', 'Paired reading'],
  ])('says what is done in the words of the plan: %s', async (written, shown) => {
    const [name, goal] = [plan.slice(0, 6), reading];
    const rows = table('t', [
      ['Area of need', 'Outcome', 'Support'],
      ['Reading', goal, written],
    ]);
    await openTab(/Outcomes/, new AskedHost([...name, ...rows]));
    expect(within(thread(goal).support).getByRole('button').textContent).toBe(shown);
  });

  it.each([
    [[reading, 'By July 2027, Mia will swim 10 metres.'], '2 outcomes: all say what, how much and by when.'],
    [[spelling, 'Mia will improve her reading.'], '2 outcomes: none yet says what, how much and by when.'],
    [[reading], '1 outcome: it says what, how much and by when.'],
  ])('is counted in words: %s', async (outcomes, sentence) => {
    await openTab(/Outcomes/, new AskedHost([...plan.slice(0, 6), ...outcomes.map((text) => ({ text }))]));
    screen.getByText(sentence);
  });

  it('says what is missing where it breaks off', async () => {
    await openTab(/Outcomes/);
    const { need, support, review } = thread(spelling);
    expect(support.textContent).toBe('None yet. Say who does what, and how often.');
    // Its row names no need, and the needs tell of reading alone.
    expect(need).toBeUndefined();
    // No review is in the plan: no empty line on every card.
    expect(review).toBeUndefined();
  });

  it('asks about the child by the name that the outcome has', async () => {
    const own = 'By July 2027, Mimi will attend a nurture group.';
    await openTab(/Outcomes/, new AskedHost([...plan.slice(0, 6), { text: own }]));
    const item = screen.getAllByRole('listitem').find(({ textContent }) => textContent.includes(own))!;
    expect(item.textContent).toContain('What will Mimi be able to do?');
  });

  it('has no line for a need that is nowhere', async () => {
    const swimming = 'Mia will swim 10 metres.';
    await openTab(/Outcomes/, new AskedHost([...plan.slice(0, 6), { text: swimming }]));
    expect(thread(swimming).need).toBeUndefined();
  });

  it('ends in the review of the outcome', async () => {
    const host = new AskedHost([
      ...plan,
      { text: 'Review', heading: 1 },
      ...table('r', [
        ['Outcome', 'Met, partly or not', 'What we saw or measured', 'What next'],
        [reading, 'Met', 'Mia read 42 words on 2 July.', 'Read sentences'],
      ]),
    ]);
    await openTab(/Outcomes/, host);
    expect(thread(reading).review.textContent).toContain('Met');
    expect(thread(spelling).review.textContent).toBe('Not reviewed yet.');
  });
});

describe('the sections of the plan', () => {
  it('are called as the plan calls them where the template has none of them', async () => {
    const { user } = await openTab(/Sections/, new AskedHost([...plan, { text: 'My story so far:', heading: 1 }]));
    const list = within(screen.getByRole('list', { name: 'Sections of the plan' }));
    const row = list.getByRole('button', { name: 'My story so far' }).closest('li')!;
    expect(row.textContent).toMatch(/Empty, 1 note$/);
    expect(list.queryByText('My journey')).toBeNull();
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    screen.getByRole('region', { name: 'My story so far' });
  });
});

describe('the dates of the plan', () => {
  const date = (term: string) =>
    within(screen.getByRole('region', { name: 'Dates' }))
      .getAllByRole('term')
      .find(({ textContent }) => textContent === term)!.nextElementSibling!.textContent;

  it('say when the plan was made and when its review was due, how long ago, and lead to their words', async () => {
    const { user, revealed } = await openTab(/Sections/);
    expect(date('Plan made')).toBe('3 November 2026');
    expect(date('Next review')).toBe('16 October 2026, 37 days ago');
    expect(date('Parents told')).toBe('Not said');
    await user.click(screen.getByRole('button', { name: '16 October 2026' }));
    await waitFor(() => expect(revealed()).toBe('16 October 2026'));
  });

  it.each([
    ['22 November 2026', ', today'],
    ['23 November 2026', ', in 1 day'],
    ['21 November 2026', ', 1 day ago'],
  ])('count the days to %s', async (day, away) => {
    await openTab(
      /Sections/,
      new AskedHost(
        plan.map((block) => (block.text.startsWith('Next review') ? { ...block, text: `Next review: ${day}` } : block)),
      ),
    );
    expect(date('Next review')).toBe(day + away);
  });
});

describe('the list of sections', () => {
  it('has what the template does not know behind the section that it follows in the plan', async () => {
    const questions = ['What worked?', 'What didn’t work?', 'What needs to change?'];
    const host = new AskedHost([
      ...plan,
      { text: 'Review', heading: 1 },
      ...questions.flatMap((text) => [{ text, heading: 2 }, { text: 'The timer helped Mia to begin.' }]),
      { text: 'Agreement', heading: 1 },
      { text: 'Mum and Miss Roe.' },
    ]);
    await openTab(/Sections/, host);
    const list = within(screen.getByRole('list', { name: 'Sections of the plan' }));
    const names = list.getAllByRole('listitem').map((row) => row.querySelector('span')?.textContent ?? '');
    const review = names.indexOf('Review');
    expect(names.slice(review + 1, review + 4)).toEqual(questions);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('where a section goes', () => {
  it('is its place in the plan, or the caret if the writer says so', async () => {
    const { user, host } = await openTab(/Sections/);
    const { asked } = host;
    await user.click(screen.getByRole('checkbox', { name: /Insert where the cursor is/ }));
    await user.click(screen.getByRole('button', { name: 'Insert Strengths and interests' }));
    await screen.findByText(/“Strengths and interests” is in the plan now/);
    expect(asked.map(({ where }) => where)).toEqual(['caret']);
    await user.click(screen.getByRole('checkbox', { name: /Insert where the cursor is/ }));
    await user.click(screen.getByRole('button', { name: /^Insert all that are missing/ }));
    await screen.findByText(/sections are in the plan now/);
    expect(asked.at(-1)!.where).toBe('order');
  });

  it('is never the caret for all parts at once', async () => {
    const { user, host } = await openTab(/Sections/);
    await user.click(screen.getByRole('checkbox', { name: /Insert where the cursor is/ }));
    await user.click(screen.getByRole('button', { name: /^Insert all that are missing/ }));
    await screen.findByText(/sections are in the plan now/);
    expect(host.asked.at(-1)!.where).toBe('order');
  });

  it('is where the keyboard goes after all of them, for their button is gone', async () => {
    const { user } = await openTab(/Sections/);
    const first = screen.getAllByText('Missing')[0]!.closest('li')!.querySelector('button')!;
    await user.click(screen.getByRole('button', { name: /^Insert all that are missing/ }));
    await screen.findByText(/sections are in the plan now/);
    const title = first.getAttribute('aria-label')!.replace('Insert ', '');
    await waitFor(() => expect(document.activeElement?.textContent).toBe(title));
  });
});

describe('why a section need not be written', () => {
  const rowOf = (heading: string) =>
    screen.getAllByRole('listitem').find((row) => row.querySelector('span')?.textContent === heading)!.textContent;
  const lines = [
    { text: 'Name: Mia Hart' },
    { text: 'Year: Nursery' },
    { text: 'Next review: 16 February 2027' },
    { text: 'Strengths', heading: 1 },
    { text: 'Kind to younger children.' },
    { text: 'My views', heading: 1 },
    { text: 'I like sand.' },
    { text: 'Needs', heading: 1 },
    { text: 'Mia finds reading hard.' },
    { text: 'Outcomes', heading: 1 },
    { text: reading },
    { text: 'What happens at home', heading: 1 },
    { text: '' },
    { text: 'Agreed by', heading: 1 },
    { text: 'Mum and Miss Roe.' },
  ];

  it('is said of what is missing: its time has not come, nobody asks for it here, or it is told elsewhere', async () => {
    await openTab(/Sections/, new AskedHost(lines));
    expect(rowOf('Review')).toContain('Not needed yet');
    expect(rowOf('My hopes, wishes and aspirations')).toContain('Not needed here');
    expect(rowOf('People who helped to make this plan')).toContain('Covered by another section');
    expect(rowOf('My family’s hopes, wishes and aspirations')).toContain('Missing');
  });

  it('is said of what is empty, so that the list and its count agree', async () => {
    await openTab(/Sections/, new AskedHost([...lines, { text: 'Review', heading: 1 }, { text: '' }]));
    expect(rowOf('What happens at home')).toContain('Empty, optional');
    expect(rowOf('Review')).toContain('Empty, not needed yet');
    const toWrite = screen
      .getAllByRole('listitem')
      .filter(({ textContent }) => /(?:Empty|Missing)(?!, )/.test(textContent));
    const [, empty = '0', missing = '0'] = /written(?:, (\d+) empty)?(?:, (\d+) missing)?$/.exec(
      screen.getByText(/^\d+ of \d+ sections written/).textContent,
    )!;
    expect(toWrite).toHaveLength(Number(empty) + Number(missing));
  });
});

describe('review and next plan', () => {
  it('put a review of these outcomes behind all else', async () => {
    const { user, host } = await openTab(/Sections/);
    await user.click(screen.getByRole('button', { name: 'Add a review of these outcomes' }));
    await screen.findByText(/“Review, 22 November 2026” is in the plan now/);
    const [{ template, sections, where } = {} as never] = host.asked;
    expect(where).toBe('end');
    expect(sections).toEqual(['reviewing_outcomes']);
    expect(template.sections[0]!.table!.rowHeaders!.map(({ header }) => header)).toEqual([reading, spelling]);
    expect(host.plain.split('\n').slice(0, plan.length)).toEqual(plan.map(({ text }) => text));
  });

  it('start the next plan from the outcomes that are open', async () => {
    const { user, host } = await openTab(/Sections/);
    await user.click(screen.getByRole('button', { name: 'Start the next plan’s outcomes' }));
    await screen.findByText(/Outcomes for the next plan, from 22 November 2026/);
    const { template, where } = host.asked.at(-1)!;
    expect(where).toBe('end');
    // The day that was set for it goes; the next plan sets its own.
    const kept = ['Mia will read 40 key words on her own.', spelling];
    expect(template.sections[0]!.table!.rowHeaders!.map(({ header }) => header)).toEqual(kept);
    screen.getByText('No outcome has been reviewed yet, so all of them go into the next plan.');
  });

  it('tell the outcomes of the next plan from those of this one', async () => {
    const rows = [
      ['Outcome', 'Support'],
      [spelling, ''],
    ];
    const host = new AskedHost([
      ...plan,
      { text: 'Review', heading: 1 },
      ...table('r', [
        ['Outcome', 'Met, partly or not'],
        [reading, 'Met'],
        [spelling, 'Not met'],
      ]),
      { text: 'Outcomes for the next plan, from 22 November 2026', heading: 1 },
      ...table('n', rows),
    ]);
    await openTab(/Outcomes/, host);
    screen.getByText('2 outcomes: 1 says what, how much and by when.');
    const next = screen.getByRole('region', { name: 'For the next plan' });
    within(next).getByText('1 outcome: it does not yet say what, how much and by when.');
    within(next).getByRole('button', { name: 'Rewrite outcome 1 of the next plan' });
    expect(within(next).queryByText('Not reviewed yet.')).toBeNull();
    screen.getByText('Make the outcome for the next plan SMART');
  });

  it('are not offered where there is no outcome, nor in a document that cannot be changed', async () => {
    const { unmount } = await openTab(/Sections/, new AskedHost(plan.slice(0, 5)));
    expect(screen.queryByRole('button', { name: /review of these/ })).toBeNull();
    unmount();
    await openTab(/Sections/, new AskedHost(plan.map((block) => ({ ...block, readOnly: true as const }))));
    expect(screen.queryByRole('button', { name: /review of these/ })).toBeNull();
  });
});

describe('a letter', () => {
  it('is told to be no plan, and where a plan is begun', async () => {
    const letter = ['Dear Mrs Khan,', 'Thank you for coming to the school fair on Saturday.'];
    const { user } = showPane(new AskedHost(letter.map((text) => ({ text }))));
    expect((await screen.findByRole('heading', { level: 1 })).textContent.trim()).toBe('No plan found here');
    await user.click(screen.getByRole('button', { name: 'Sections' }));
    expect(screen.getByRole('tab', { name: 'Sections' }).getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Insert Details'));
  });
});

describe('last time’s plan', () => {
  const lastTime = (...outcomes: string[]) => {
    const words = ['Name: Mia Hart', 'Outcomes', ...outcomes];
    const file = docx(words.map((text) => p(text)).join(''));
    return new File([file as Uint8Array<ArrayBuffer>], 'autumn.docx');
  };
  const choose = async (user: ReturnType<typeof showPane>['user'], file: File) =>
    user.upload(screen.getByLabelText('Last time’s plan', { selector: 'input' }), file);

  it('is compared with: what is the same gets a note, until the writer stops it', async () => {
    const { user } = await openTab(/Sections/);
    await choose(user, lastTime('By March 2027, Mia will read 40 key words on her own.'));
    await screen.findByText(
      'Compared with “autumn.docx”. 1 of 2 outcomes is word for word the same, apart perhaps from the date: see the notes.',
    );
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    await screen.findByText(/same as last time/);
    await user.click(screen.getByRole('tab', { name: /Sections/ }));
    await user.click(screen.getByRole('button', { name: 'Stop comparing' }));
    await user.click(screen.getByRole('tab', { name: /Notes/ }));
    await waitFor(() => expect(screen.queryByText(/same as last time/)).toBeNull());
  });

  it('says where nothing is the same, whose plan it is, and what cannot be read', async () => {
    const { user } = await openTab(/Sections/);
    await choose(user, lastTime('Mia will count 20 objects by Easter 2027.'));
    await screen.findByText(/No outcome is word for word the same/);
    const other = docx(['Name: Tomasz Nowak', 'Outcomes', spelling].map((text) => p(text)).join(''));
    await choose(user, new File([other as Uint8Array<ArrayBuffer>], 'other.docx'));
    await screen.findByText(/It seems to be about Tomasz, not Mia/);
    await choose(user, new File(['no zip'], 'broken.docx'));
    await screen.findByText(/not a Word document|damaged/);
  });
});
