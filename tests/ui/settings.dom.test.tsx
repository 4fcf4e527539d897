import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { act, useState, type ReactNode } from 'react';
import { ownTemplate } from '../../shared/plan/own-template';
import type { Plan } from '../../shared/plan/plan';
import { readPlan } from '../../shared/plan/read-plan';
import { templates } from '../../shared/plan/templates';
import { readSettings } from '../../shared/read-settings';
import { rules } from '../../shared/rules';
import { defaultSettings, most, type StoredSettings } from '../../shared/settings';
import { Glossary } from '../../shared/ui/settings/Glossary';
import { IgnoredNotes } from '../../shared/ui/settings/IgnoredNotes';
import { OwnTemplate, type UnsavedTemplate } from '../../shared/ui/settings/OwnTemplate';
import { Portable } from '../../shared/ui/settings/Portable';
import type { SettingsProps } from '../../shared/ui/settings/props';
import { Rules } from '../../shared/ui/settings/Rules';
import { SchoolWords } from '../../shared/ui/settings/SchoolWords';
import { SettingsFile } from '../../shared/ui/settings/SettingsFile';
import { SettingsScreen } from '../../shared/ui/settings/SettingsScreen';
import { TermDates } from '../../shared/ui/settings/TermDates';
import { Themed } from '../../shared/ui/Themed';
import { today } from './set-up';

const form = ['One Plan', 'Our sensory page', 'Targets'].map((text, index) => ({
  id: String(index),
  text,
  heading: 1,
}));
const plan = readPlan({ blocks: form }, defaultSettings(today));

const nothingBegun = { unsaved: undefined, onUnsaved: () => undefined };

/** The school's own template, with what is not saved kept above it, and a button that takes it away and brings it back. */
function Own({ of, ...props }: SettingsProps & { readonly of: Plan }) {
  const [unsaved, setUnsaved] = useState<UnsavedTemplate>();
  const [open, setOpen] = useState(true);
  return (
    <>
      <button onClick={() => setOpen(!open)}>Open or close</button>
      {open && <OwnTemplate {...props} plan={of} unsaved={unsaved} onUnsaved={setUnsaved} />}
    </>
  );
}

const whole = (props: SettingsProps) => (
  <SettingsScreen {...props} {...nothingBegun} plan={plan} canTrack canUnderline onClose={() => undefined} />
);

/** Shows a part of the settings, where changes are kept or not; the whole of them holds every rule, which jsdom is slow to look through. */
function show(part: (props: SettingsProps) => ReactNode, chosen: Partial<StoredSettings> = {}, keeps = () => true) {
  const stored: { current: StoredSettings } = { current: { ...defaultSettings(today), ...chosen } };
  function Screen() {
    const [settings, setSettings] = useState<StoredSettings>(stored.current);
    stored.current = settings;
    const onChange: SettingsProps['onChange'] = (make) => {
      const isKept = keeps();
      if (isKept) setSettings((now) => make(now));
      return Promise.resolve(isKept);
    };
    return <Themed look="light">{part({ settings, onChange })}</Themed>;
  }
  return { ...render(<Screen />), user: userEvent.setup(), stored };
}

describe('the settings beside a document', () => {
  it('take the focus, so that a screen reader says where the writer is', () => {
    show(whole);
    expect(document.activeElement?.textContent).toBe('Settings');
  });

  it('are closed by Escape, unless something was typed that is not in use yet', async () => {
    const close = jest.fn();
    const { user } = show((props) => (
      <SettingsScreen {...props} {...nothingBegun} plan={plan} canTrack canUnderline onClose={close} />
    ));
    const word = screen.getByLabelText<HTMLInputElement>('Add a word');
    await user.type(word, 'ARP{Escape}');
    expect(close).not.toHaveBeenCalled();
    expect(word.value).toBe('ARP');
    await user.keyboard('{Enter}{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
    await user.type(screen.getByLabelText('Find a rule'), 'jargon{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('keep a template that was changed and is not saved yet, against Escape', async () => {
    const close = jest.fn();
    const rows = [{ heading: 'Targets', words: 'Targets', part: 'outcomes' as const, columns: [] }];
    const shown = (unsaved: UnsavedTemplate) => (props: SettingsProps) => (
      <SettingsScreen
        {...props}
        {...{ plan, unsaved, onUnsaved: nothingBegun.onUnsaved, onClose: close }}
        canTrack
        canUnderline
      />
    );
    const { user, unmount } = show(shown({ rows, title: 'One Plan', isChanged: true }));
    await user.keyboard('{Escape}');
    expect(close).not.toHaveBeenCalled();
    unmount();
    show(shown({ rows, title: 'One Plan' }));
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('make fixes tracked', async () => {
    const { user, stored } = show(whole);
    await user.click(screen.getByLabelText('Make fixes as tracked changes'));
    expect(stored.current.trackFixes).toBe(true);
  });

  it('underline notes in the document and track fixes, where the host can', async () => {
    const { user, stored, unmount } = show(whole);
    expect(stored.current.underlines).toBe(false);
    await user.click(screen.getByLabelText('Underline notes in the document'));
    expect(stored.current.underlines).toBe(true);
    unmount();
    show((props) => (
      <SettingsScreen
        {...props}
        {...nothingBegun}
        plan={plan}
        canTrack={false}
        canUnderline={false}
        onClose={() => undefined}
      />
    ));
    expect(screen.queryByLabelText('Underline notes in the document')).toBeNull();
    expect(screen.queryByLabelText('Make fixes as tracked changes')).toBeNull();
  });

  it('make a template of the document’s headings, after the writer has corrected them', async () => {
    const { user, stored } = show((props) => <Own {...props} of={plan} />);
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    const mapping = within(screen.getByRole('list', { name: 'What each heading is' }));
    expect(mapping.getByRole<HTMLSelectElement>('combobox', { name: 'Targets' }).value).toBe('outcomes');
    expect(screen.getByLabelText<HTMLInputElement>('Name of your template').value).toBe('One Plan');
    await user.selectOptions(mapping.getByRole('combobox', { name: 'Our sensory page' }), 'how_to_support');
    fireEvent.change(screen.getByLabelText('Name of your template'), { target: { value: 'Stepping Stones' } });
    await user.click(screen.getByRole('button', { name: 'Save this template' }));
    const [template] = stored.current.ownTemplates;
    expect(template!.title).toBe('Stepping Stones');
    screen.getByText('“Stepping Stones” is one of your templates now.');
    expect(stored.current.template).toBe(template!.id);
    expect(template!.sections.map(({ id }) => id)).toEqual(['how_to_support', 'outcomes']);
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    expect(screen.queryByText(/You have a template of this name/)).toBeNull();
    fireEvent.change(screen.getByLabelText('Name of your template'), { target: { value: 'Stepping Stones' } });
    screen.getByText(/You have a template of this name/);
    const choice = screen.getByRole('combobox', { name: 'Targets' });
    const names = [...choice.querySelectorAll('optgroup option')].map(({ textContent }) => textContent);
    expect(new Set([...choice.querySelectorAll('option')].map(({ value }) => value)).size).toBe(names.length + 2);
    expect([...choice.querySelectorAll('optgroup')].map(({ label }) => label)).toContain('SEND Support Plan');
    // What was changed is thrown away only when the writer says so.
    const cancel = screen.getByRole('button', { name: 'Cancel' });
    await user.click(cancel);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Go on writing' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(cancel);
    expect(screen.getByLabelText<HTMLInputElement>('Name of your template').value).toBe('Stepping Stones');
    await user.click(cancel);
    await user.click(screen.getByRole('button', { name: 'Throw it away' }));
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Remove Stepping Stones' }));
    expect(stored.current.ownTemplates).toEqual([]);
    expect(stored.current.template).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(stored.current.ownTemplates).toEqual([template]);
    expect(stored.current.template).toBe(template!.id);
    screen.getByText('“Stepping Stones” is back.');
  });

  it('put a removed template back beside what came from a file meanwhile', async () => {
    const other = { id: 'own-other', title: 'Other', source: 'own' as const, sections: [] };
    const { user, stored } = show((props) => (
      <>
        <Own {...props} of={plan} />
        <button
          onClick={() =>
            void props.onChange((one) => ({ ...one, ownTemplates: [...one.ownTemplates, other as never] }))
          }
        >
          Another comes
        </button>
      </>
    ));
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    await user.click(screen.getByRole('button', { name: 'Save this template' }));
    await user.click(screen.getByRole('button', { name: 'Remove One Plan' }));
    await user.click(screen.getByRole('button', { name: 'Another comes' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(stored.current.ownTemplates.map(({ title }) => title)).toEqual(['Other', 'One Plan']);
  });

  it('keep a template that is not saved yet while they are closed', async () => {
    const { user } = show((props) => <Own {...props} of={plan} />);
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Our sensory page' }), 'how_to_support');
    fireEvent.change(screen.getByLabelText('Name of your template'), { target: { value: 'Oak plan' } });
    const close = screen.getByRole('button', { name: 'Open or close' });
    await user.click(close);
    expect(screen.queryByLabelText('Name of your template')).toBeNull();
    await user.click(close);
    expect(screen.getByLabelText<HTMLInputElement>('Name of your template').value).toBe('Oak plan');
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Our sensory page' });
    expect(choice.value).toBe('how_to_support');
    // The settings take the focus when they are opened.
    expect(document.activeElement).toBe(close);
  });

  it('say which template goes where one more is saved than are kept', async () => {
    const section = { heading: 'Outcomes', part: 'outcomes', columns: [] } as const;
    const five = [1, 2, 3, 4, 5].map((number) => ownTemplate(`Plan ${number}`, [section])!);
    const { user, stored } = show((props) => <Own {...props} of={plan} />, { ownTemplates: five });
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    screen.getByText(/You have 5 templates, and no more are kept\. .* in the place of “Plan 1”\./);
    await user.click(screen.getByRole('button', { name: 'Save this template' }));
    expect(stored.current.ownTemplates.map(({ title }) => title)).toEqual([
      ...['Plan 2', 'Plan 3', 'Plan 4', 'Plan 5', 'One Plan'],
    ]);
  });

  it('save no template of more sections than one can hold, and say how many to leave out', async () => {
    const blocks = Array.from({ length: 63 }, (_, index) => ({ id: `b${index}`, text: `Part ${index}`, heading: 1 }));
    const { user, stored } = show((props) => <Own {...props} of={readPlan({ blocks }, defaultSettings(today))} />);
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    const save = screen.getByRole('button', { name: 'Save this template' });
    // What stands at the very top is the title.
    screen.getByText('A template holds at most 60 sections. Leave out 2 more.');
    await user.click(save);
    expect(stored.current.ownTemplates).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Part 7' }), 'none');
    screen.getByText('A template holds at most 60 sections. Leave out 1 more.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Part 8' }), 'none');
    await user.click(save);
    expect(stored.current.ownTemplates[0]!.sections).toHaveLength(60);
    expect(readSettings(stored.current).broken).toEqual([]);
  });

  it('keep what can be read again: no more explained words than a list holds, no year of five digits', async () => {
    const glossary = Array.from({ length: 200 }, (_, index) => ({ term: `Term ${index}`, meaning: 'plain words' }));
    const { user, stored } = show(
      (props) => (
        <>
          <Glossary {...props} />
          <TermDates {...props} />
        </>
      ),
      { glossary },
    );
    await user.type(screen.getByLabelText('Your word'), 'ELSA');
    await user.type(screen.getByLabelText('What it is, in plain words'), 'a grown-up who listens');
    await user.click(screen.getAllByRole('button', { name: 'Add' })[0]!);
    expect(stored.current.glossary).toHaveLength(200);
    expect(stored.current.glossary.at(-1)!.term).toBe('ELSA');
    fireEvent.change(screen.getByLabelText('Term'), { target: { value: 'Spring' } });
    fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2027-01-04' } });
    fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '20277-03-26' } });
    await user.click(screen.getAllByRole('button', { name: 'Add' })[1]!);
    expect(stored.current.terms).toEqual([]);
    expect(readSettings(stored.current).broken).toEqual([]);
  });

  it('say what to do where the document has no headings, and can be asked again', async () => {
    const bare = readPlan(
      { blocks: [{ id: 'a', text: 'Dear parents, the trip to the zoo is on Friday.' }] },
      defaultSettings(today),
    );
    const { user } = show((props) => <Own {...props} of={bare} />);
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    screen.getByText('No headings were found in this document. Open your blank form and press this again there.');
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    expect(screen.queryByRole('list', { name: 'What each heading is' })).toBeNull();
  });

  it('correct a template that was saved, and keep what stays as it was', async () => {
    const { user, stored } = show((props) => <Own {...props} of={plan} />);
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    await user.click(screen.getByRole('button', { name: 'Save this template' }));
    const [before] = stored.current.ownTemplates;
    await user.click(screen.getByRole('button', { name: 'Change One Plan' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Name of your template'));
    const mapping = within(screen.getByRole('list', { name: 'What each heading is' }));
    expect(mapping.getByRole<HTMLSelectElement>('combobox', { name: 'Targets' }).value).toBe('outcomes');
    expect(mapping.getByRole<HTMLSelectElement>('combobox', { name: 'Our sensory page' }).value).toBe('own');
    expect(screen.queryByText(/You have a template of this name/)).toBeNull();
    await user.selectOptions(mapping.getByRole('combobox', { name: 'Our sensory page' }), 'how_to_support');
    fireEvent.change(screen.getByLabelText('Name of your template'), { target: { value: 'Oak plan' } });
    await user.click(screen.getByRole('button', { name: 'Save this template' }));
    const [after, ...others] = stored.current.ownTemplates;
    expect(others).toEqual([]);
    expect(after!.title).toBe('Oak plan');
    expect(after!.sections.map(({ id }) => id)).toEqual(['how_to_support', 'outcomes']);
    expect(after!.sections[1]).toBe(before!.sections[1]);
    expect(stored.current.template).toBe(after!.id);
  });

  it('give a heading other words, by which it is inserted, and know the old ones too', async () => {
    const { user, stored } = show((props) => <Own {...props} of={plan} />);
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    const words = (value: string) => screen.getByDisplayValue<HTMLInputElement>(value);
    fireEvent.change(words('Our sensory page'), { target: { value: 'What helps my senses' } });
    fireEvent.change(words('Targets'), { target: { value: '  My outcomes ' } });
    await user.click(screen.getByRole('button', { name: 'Save this template' }));
    const [first] = stored.current.ownTemplates;
    expect(first!.sections.map(({ heading }) => heading)).toEqual(['What helps my senses', 'My outcomes']);
    const [senses, outcomes] = first!.sections;
    expect(senses!.synonyms).toEqual(['what helps my senses', 'our sensory page']);
    expect(outcomes).toMatchObject({ id: 'outcomes', synonyms: ['my outcomes', 'targets'] });
    // Changed again, it is still the same section; without words it is left out.
    await user.click(screen.getByRole('button', { name: 'Change One Plan' }));
    fireEvent.change(words('What helps my senses'), { target: { value: 'My senses' } });
    fireEvent.change(words('My outcomes'), { target: { value: ' ' } });
    await user.click(screen.getByRole('button', { name: 'Save this template' }));
    const [again] = stored.current.ownTemplates;
    expect(again!.sections).toEqual([
      { ...senses, heading: 'My senses', synonyms: ['my senses', 'what helps my senses', 'our sensory page'] },
    ]);
  });

  it('fold the rules by what they are about, find one by its words, and say how many are off', async () => {
    const { user, stored } = show((props) => <Rules {...props} rules={rules} />);
    expect(screen.queryByRole('switch')).toBeNull();
    await user.type(screen.getByLabelText('Find a rule'), 'does not say by when');
    await user.click(screen.getByRole('switch', { name: /An outcome does not say by when/ }));
    expect(stored.current.rulesOff).toEqual(['outcome-no-deadline']);
    await user.clear(screen.getByLabelText('Find a rule'));
    expect(screen.queryByRole('switch')).toBeNull();
    const group = screen.getByText(/rules?, 1 off\)/).closest('details')!;
    expect(group.textContent).toMatch(/^SMART outcomes/);
    await user.click(within(group).getByRole('heading'));
    const all = await within(group).findAllByRole<HTMLInputElement>('switch');
    expect(all.filter(({ checked }) => !checked)).toHaveLength(1);
  });

  it('find rules by the name of their kind, as the notes call it', async () => {
    const { user } = show((props) => <Rules {...props} rules={rules} />);
    await user.type(screen.getByLabelText('Find a rule'), 'smart outcomes');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'SMART outcomes',
    ]);
    const all = rules.filter(({ concern }) => concern === 'smart').length;
    expect(screen.getByRole('status').textContent).toBe(`${all} rules found.`);
  });

  it('correct a term that is added again, and keep another one of its name', async () => {
    const spring = { name: 'Spring term', start: '2026-01-05', end: '2026-03-27' };
    const next = { name: 'Spring term', start: '2027-01-04', end: '2027-03-26' };
    const { user, stored } = show((props) => <TermDates {...props} />, { terms: [spring, next] });
    fireEvent.change(screen.getByLabelText('Term'), { target: { value: 'Spring Term' } });
    fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2027-01-06' } });
    fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2027-03-25' } });
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(stored.current.terms).toEqual([spring, { name: 'Spring Term', start: '2027-01-06', end: '2027-03-25' }]);
  });

  it('bring back what was ignored, and ignore it again', async () => {
    const ignored = ['a:1', 'b:2'];
    const { user, stored } = show((props) => <IgnoredNotes {...props} where="in this document" />, { ignored });
    screen.getByText(/^2 notes ignored in this document/);
    await user.click(screen.getByRole('button', { name: 'Show them again' }));
    expect(stored.current.ignored).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('They are shown again.');
    const undo = screen.getByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await user.click(undo);
    expect(stored.current.ignored).toEqual(ignored);
    screen.getByRole('button', { name: 'Show them again' });
  });

  it('say nothing of ignored notes where there are none', () => {
    show((props) => <IgnoredNotes {...props} where="in this document" />);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each([
    ['a word', SchoolWords, ['Add a word']],
    ['a word with its meaning', Glossary, ['Your word', 'What it is, in plain words']],
    ['a term', TermDates, ['Term', 'First day', 'Last day']],
  ] as const)(
    'ask for what is missing of %s, say that it is in the list, or out of it, and put it back',
    async (_what, Part, labels) => {
      const { user, stored } = show((props) => <Part {...props} />);
      const form = document.querySelector('form')!;
      const fields = labels.map((label) => screen.getByLabelText<HTMLInputElement>(label));
      for (const field of fields) {
        // The browser takes the writer to the first of them, and says so.
        expect(form.checkValidity()).toBe(false);
        expect(field.validity.valueMissing).toBe(true);
        fireEvent.change(field, { target: { value: field.type === 'date' ? '2027-03-25' : 'TAF' } });
      }
      await user.click(screen.getByRole('button', { name: 'Add' }));
      expect(screen.getByRole('status').textContent).toBe('“TAF” is in the list now.');
      // The next one begins there.
      expect(document.activeElement).toBe(fields[0]);
      const before = stored.current;
      await user.click(screen.getByRole('button', { name: /Remove/ }));
      expect(screen.getByRole('status').textContent).toBe('“TAF” is removed.');
      expect(stored.current).not.toEqual(before);
      await user.click(screen.getByRole('button', { name: 'Undo' }));
      expect(screen.getByRole('status').textContent).toBe('“TAF” is back.');
      expect(stored.current).toEqual(before);
      expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    },
  );

  it.each([
    [SchoolWords, 'Add a word'],
    [Glossary, 'Your word'],
  ])('say that one letter and a space is no word', async (List, label) => {
    const { user, stored } = show((props) => <List {...props} />);
    const before = stored.current;
    for (const field of screen.getAllByRole('textbox')) await user.type(field, 'A ');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByRole('status').textContent).toBe('A word has two letters or more.');
    expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe('A ');
    expect(stored.current).toBe(before);
  });

  it('offer to undo again what could not be undone', async () => {
    let isKept = true;
    const { user, stored } = show(
      (props) => <SchoolWords {...props} />,
      { schoolWords: ['TAF'] },
      () => isKept,
    );
    await user.click(screen.getByRole('button', { name: /Remove/ }));
    isKept = false;
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('status').textContent).toBe('“TAF” is removed.');
    isKept = true;
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('status').textContent).toBe('“TAF” is back.');
    expect(stored.current.schoolWords).toEqual(['TAF']);
  });

  it.each([
    ['schoolWords', SchoolWords, (index: number) => `word${index}`],
    ['glossary', Glossary, (index: number) => ({ term: `term${index}`, meaning: 'a room' })],
    ['terms', TermDates, (index: number) => ({ name: `Term ${index}`, start: '2027-01-04', end: '2027-03-25' })],
  ] as const)('promise nothing back where the list is full by now: %s', async (key, List, make) => {
    const all = Array.from({ length: most[key] }, (_, index) => make(index));
    const { user } = show(
      (props) => (
        <>
          <List {...props} />
          <button onClick={() => void props.onChange((one) => ({ ...one, [key]: [...one[key], make(-1)] }))}>
            Another comes
          </button>
        </>
      ),
      { [key]: all },
    );
    fireEvent.click(screen.getAllByRole('button', { name: /Remove/ })[0]!);
    await screen.findByText('Undo');
    await user.click(screen.getByText('Another comes'));
    expect(screen.queryByText('Undo')).toBeNull();
  });

  it('say of a file’s other parts that they could not be taken back, and offer it again', async () => {
    const undo = jest.fn().mockRejectedValueOnce(new Error('refused')).mockResolvedValue(undefined);
    const extras = { write: () => Promise.resolve({}), read: () => Promise.resolve({ undo, broken: [] }) };
    const { user } = show((props) => <SettingsFile {...props} text="" extras={extras} />);
    const text = () => Promise.resolve('{"schoolWords": ["ARP"]}');
    const file = Object.assign(new File([], 'school-settings.json'), { text });
    fireEvent.change(screen.getByLabelText('Settings file'), { target: { files: [file] } });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('This could not be undone. Try again.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('The settings are as they were before.');
  });

  it('say in words which day is chosen, as browsers may show the month first', () => {
    show((props) => <TermDates {...props} />);
    for (const [label, value, said] of [
      ['First day', '2027-01-06', '6 January 2027'],
      ['Last day', '2027-03-05', '5 March 2027'],
    ] as const) {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
      screen.getByText(said);
    }
  });

  it('say nothing of a change that the surface could not keep: it has said so itself', async () => {
    const one = { ...templates[0], id: 'own-one', title: 'Ours' };
    const chosen = {
      schoolWords: ['ARP'],
      glossary: [{ term: 'TAF', meaning: 'a meeting' }],
      terms: [{ name: 'Autumn', start: '2026-09-01', end: '2026-12-18' }],
      ownTemplates: [one],
      ignored: ['a:b'],
    };
    const parts = (props: SettingsProps) => (
      <>
        <SchoolWords {...props} />
        <Glossary {...props} />
        <TermDates {...props} />
        <Own {...props} of={plan} />
        <IgnoredNotes {...props} where="here" />
        <Portable {...props} />
      </>
    );
    const said = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .filter(Boolean);
    const acts = async (user: ReturnType<typeof show>['user']) => {
      const heard: (string | null)[] = [];
      const hear = async (act: Promise<unknown>) => {
        const before = said();
        await act;
        await waitFor(() => Promise.resolve());
        heard.push(...said().filter((one) => !before.includes(one)));
      };
      await hear(user.type(screen.getByLabelText('Add a word'), 'ELSA{Enter}'));
      await hear(user.click(screen.getByRole('button', { name: 'Remove TAF' })));
      await hear(user.click(screen.getByRole('button', { name: 'Remove Autumn' })));
      await hear(user.click(screen.getByRole('button', { name: 'Remove Ours' })));
      await hear(user.click(screen.getByRole('button', { name: 'Show them again' })));
      const text = JSON.stringify({ schoolWords: ['PIVATS'] });
      await hear(
        user.upload(
          screen.getByLabelText('Settings file'),
          Object.assign(new File([text], 'a.json'), { text: () => Promise.resolve(text) }),
        ),
      );
      return heard;
    };
    const kept = show(parts, chosen);
    expect(await acts(kept.user)).toHaveLength(6);
    kept.unmount();
    const refused = show(parts, chosen, () => false);
    expect(await acts(refused.user)).toEqual([]);
  });

  it('say of which two headings only one can be a section', async () => {
    const { user, stored } = show((props) => <Own {...props} of={plan} />);
    await user.click(screen.getByRole('button', { name: /Use this document’s headings/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Our sensory page' }), 'outcomes');
    screen.getByText(/^“Our sensory page” and “Targets” cannot both be the same section\./);
    await user.click(screen.getByRole('button', { name: 'Save this template' }));
    expect(stored.current.ownTemplates).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Our sensory page' }), 'own');
    expect(screen.queryByText(/cannot both/)).toBeNull();
  });

  it('take no single letter for a school word', async () => {
    const { user, stored } = show((props) => <SchoolWords {...props} />);
    const field = screen.getByLabelText<HTMLInputElement>('Add a word');
    await user.type(field, 'A');
    expect(field.minLength).toBe(2);
    fireEvent.submit(field.form!);
    expect(stored.current.schoolWords).toEqual([]);
    await user.type(field, 'RP{Enter}');
    expect(stored.current.schoolWords).toEqual(['ARP']);
  });

  it('keep one spelling of a school word', async () => {
    const { user, stored } = show((props) => <SchoolWords {...props} />);
    for (const word of ['ELSA', 'elsa']) await user.type(screen.getByLabelText('Add a word'), `${word}{Enter}`);
    expect(stored.current.schoolWords).toEqual(['elsa']);
  });

  it('read a colleague’s file, keep what is this plan’s own, and refuse what is no settings', async () => {
    const { user, stored } = show((props) => <Portable {...props} />);
    const before = { ignored: ['a:b'], salt: 'mine' };
    stored.current = { ...stored.current, ...before };
    const input = screen.getByLabelText('Settings file');
    // jsdom's files cannot be read as text.
    const give = (text: string) =>
      user.upload(
        input,
        Object.assign(new File([text], 'a.json', { type: 'application/json' }), { text: () => Promise.resolve(text) }),
      );
    await give(JSON.stringify({ schoolWords: ['Nessy'], rulesOff: ['reading-age'] }));
    await give(JSON.stringify({ schoolWords: ['PIVATS'], ignored: ['theirs'], salt: 'theirs', readingAge: 11 }));
    // One's own words stay beside a colleague's, and so does what the file does not speak of.
    await waitFor(() => expect(stored.current.schoolWords).toEqual(['PIVATS', 'Nessy']));
    expect(stored.current.rulesOff).toEqual(['reading-age']);
    expect(stored.current.readingAge).toBe(11);
    expect(stored.current.ignored).not.toContain('theirs');
    expect(stored.current.salt).not.toBe('theirs');
    for (const none of ['no settings', '{"foo":1}']) {
      await give(none);
      await screen.findByText(/holds no settings/);
      await give(JSON.stringify({ schoolWords: ['PIVATS'] }));
      await screen.findByText(/are in use now/);
    }
    expect(stored.current.schoolWords).toEqual(['PIVATS', 'Nessy']);
    await give(JSON.stringify({ schoolWords: 'PIVATS', readingAge: 'ten' }));
    await screen.findByText('Nothing was changed: school words, reading age in this file could not be read.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await give(JSON.stringify({ schoolWords: ['TAC'] }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(stored.current.schoolWords).toEqual(['PIVATS', 'Nessy']);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Or copy it as text'));
  });

  it('take back of an imported file only what it changed: what was chosen since stays', async () => {
    const mine = { term: 'TAF', meaning: 'a meeting' };
    const since = (one: StoredSettings): StoredSettings => ({
      ...one,
      schoolWords: [...one.schoolWords, 'ELSA'],
      rulesOff: [...one.rulesOff, 'long-sentence'],
      severities: { ...one.severities, b: 'hint' },
      glossary: [...one.glossary, { term: 'TAC', meaning: 'a team' }],
      readingAge: 10,
      ignored: ['a:b'],
    });
    const { user, stored } = show(
      (props) => (
        <>
          <Portable {...props} />
          <button onClick={() => void props.onChange(since)}>Choose something else</button>
        </>
      ),
      { schoolWords: ['Nessy'], glossary: [mine], severities: { a: 'hint' } },
    );
    const text = JSON.stringify({
      schoolWords: ['PIVATS'],
      rulesOff: ['reading-age'],
      readingAge: 11,
      glossary: [{ term: 'TAF', meaning: 'theirs' }],
      severities: { a: 'warning', b: 'error' },
      terms: [{ name: 'Autumn', start: '2026-09-01', end: '2026-12-18' }],
    });
    await user.upload(
      screen.getByLabelText('Settings file'),
      Object.assign(new File([text], 'a.json', { type: 'application/json' }), { text: () => Promise.resolve(text) }),
    );
    await screen.findByText(/are in use now/);
    expect(stored.current).toMatchObject({ readingAge: 11, severities: { a: 'warning', b: 'error' } });
    await user.click(screen.getByText('Choose something else'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(stored.current).toMatchObject({
      schoolWords: ['Nessy', 'ELSA'],
      rulesOff: ['long-sentence'],
      severities: { a: 'hint', b: 'hint' },
      glossary: [{ term: 'TAC', meaning: 'a team' }, mine],
      readingAge: 10,
      terms: [],
      ignored: ['a:b'],
    });
  });

  it('take in nothing of a file that has more than there is room for beside the writer’s own', async () => {
    const [template] = templates;
    const some = (name: string) =>
      [1, 2, 3].map((at) => ({ ...template, id: `${name}-${at}`, title: `${name} ${at}` }));
    const read = jest.fn(() => Promise.resolve({ broken: [] }));
    const extras = { write: () => Promise.resolve({}), read };
    const { user, stored } = show((props) => <SettingsFile {...props} text="Words" extras={extras} />, {
      ownTemplates: some('own'),
    });
    const text = JSON.stringify({ schoolWords: ['PIVATS'], ownTemplates: some('theirs') });
    await user.upload(
      screen.getByLabelText('Settings file'),
      Object.assign(new File([text], 'a.json', { type: 'application/json' }), { text: () => Promise.resolve(text) }),
    );
    await screen.findByText(
      'Nothing was changed: with this file’s there would be too many of your own templates. Remove some here first.',
    );
    expect(stored.current).toMatchObject({ ownTemplates: some('own'), schoolWords: [] });
    expect(read).not.toHaveBeenCalled();
  });

  it('give nothing of a child or a plan to a colleague', () => {
    show((props) => <Portable {...props} />);
    const text = screen.getByLabelText<HTMLTextAreaElement>('Settings as text').value;
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(
      ['glossary', 'ownTemplates', 'readingAge', 'rulesOff', 'schoolWords', 'severities', 'terms'].sort(),
    );
  });

  it('carry what a surface keeps beside them in the same file, there and back', async () => {
    const taken: unknown[] = [];
    const extras = {
      write: () => Promise.resolve({ mapping: ['field'] }),
      read: (content: unknown) => {
        taken.push(content);
        return Promise.resolve({ broken: [] });
      },
    };
    const written: Blob[] = [];
    Object.assign(URL, { createObjectURL: (blob: Blob) => (written.push(blob), 'blob:x'), revokeObjectURL: () => 0 });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = show((props) => <SettingsFile {...props} text="Words" extras={extras} />);
    await user.click(screen.getByRole('button', { name: 'Export to a file' }));
    await waitFor(() => expect(click).toHaveBeenCalledTimes(1));
    await screen.findByText('Look in your downloads for “school-settings.json”.');
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(written[0]!);
    });
    expect(JSON.parse(text)).toMatchObject({ schoolWords: [], mapping: ['field'] });
    expect(text).not.toContain('salt');
    await user.upload(
      screen.getByLabelText('Settings file'),
      Object.assign(new File([text], 'a.json', { type: 'application/json' }), { text: () => Promise.resolve(text) }),
    );
    await screen.findByText(/are in use now/);
    expect(taken).toEqual([JSON.parse(text)]);
    click.mockRestore();
  });

  it('have nothing that axe finds', async () => {
    const { container } = show(whole);
    // jsdom has no layout, so colours are measured in the browser.
    const { violations } = await act(() => axe.run(container, { rules: { 'color-contrast': { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
