import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { essexOnePlan } from '../../shared/plan/templates/essex-one-plan';
import type { Block } from '../../shared/text/draft';
import type { Finding } from '../../shared/rules/finding';
import { firstToDo } from '../../shared/ui/notes';
import { isNoPlan, readiness } from '../../shared/ui/readiness';

const judge = (blocks: readonly Omit<Block, 'id'>[], template = 'termly-review-three-questions') => {
  const plan = readPlan(
    { blocks: blocks.map((block, index) => ({ ...block, id: String(index) })) },
    { ...defaultSettings('2026-11-22'), template },
  );
  const findings = reviewPlan(plan);
  return { plan, findings, ...readiness(plan, findings) };
};

describe('whether a plan is ready', () => {
  it('is not while something would embarrass the school, and that comes first', () => {
    const { verdict, grade, steps, findings } = judge([
      { text: 'Name: Mia Hart' },
      { text: 'Outcomes', heading: 1 },
      { text: 'Mia will improve her reading. TBC' },
    ]);
    expect(verdict).toBe('Not ready to share yet');
    expect(grade).toBe('no');
    expect(steps[0]).toMatchObject({ to: 'note', finding: findings.find(({ severity }) => severity === 'error')! });
    expect(steps.length).toBeLessThanOrEqual(3);
  });

  it('says which outcomes and parts are still to be written', () => {
    const { verdict, steps } = judge(
      [
        { text: 'Name: Mia Hart' },
        { text: 'Outcomes', heading: 1 },
        { text: 'Mia will improve her reading.' },
        { text: 'Mia will read 40 key words on her own by July 2027.' },
      ],
      'essex-one-plan',
    );
    expect(verdict).toBe('Not finished yet');
    expect(steps.slice(0, 2).map(({ to }) => to)).toEqual(['outcomes', 'sections']);
    expect(steps[0]!.text).toBe('Make 1 of 2 outcomes SMART');
  });

  it('says of a blank plan once that it is to be written', () => {
    const blocks = essexOnePlan.sections.map(({ heading }) => ({ text: heading, heading: 1 }));
    const { steps, findings } = judge(blocks, 'essex-one-plan');
    expect(findings.map(({ rule }) => rule)).toEqual(['section-empty']);
    expect(steps.map(({ to }) => to)).toEqual(['note', 'sections']);
    expect(steps[0]!.text).toBe('Write “Details” next');
    expect(steps[1]!.text).toMatch(/^Write \d+ sections that are empty$/);
  });

  it('says of a plan that is being begun what to write next: whom it is about, then the child, then what follows', () => {
    const written: Record<string, string> = {
      personal_details: 'Name: Mia Hart',
      pupil_view: 'I like drawing and I want to read with my friends.',
      parent_view: 'Mum says that Mia is kind and worries about reading.',
    };
    const after = (...ids: readonly string[]) =>
      judge(
        essexOnePlan.sections.flatMap(({ id, heading }) => [
          { text: heading, heading: 1 },
          ...(ids.includes(id) ? [{ text: written[id]! }] : []),
        ]),
        'essex-one-plan',
      ).steps[0]!.text;
    expect(after('personal_details')).toBe('Write “My views” next');
    expect(after('personal_details', 'pupil_view')).toMatch(/^Child and family voice: add what the family thinks/);
    expect(after('personal_details', 'pupil_view', 'parent_view')).toBe('Write “Strengths and interests” next');
  });

  it('counts the sections that are written, and not the notes, where these say no more than that one is empty', () => {
    const blank = essexOnePlan.sections.map(({ heading }) => ({ text: heading, heading: 1 }));
    const { written, steps } = judge(blank, 'essex-one-plan');
    const [, number] = /^0 of (\d+) sections written; \d+ more can wait$/.exec(written!)!;
    expect(steps[1]!.text).toBe(`Write ${number} sections that are empty`);
    const begun = judge([...blank, { text: 'See attached PIVATS, TBC.' }], 'essex-one-plan');
    expect(begun.findings.length).toBeGreaterThan(0);
    expect(begun.written).toBeUndefined();
    expect(judge([{ text: 'Mia will read 40 key words on her own by July 2027.' }]).written).toBeUndefined();
  });

  it('is not while an outcome is not SMART', () => {
    const { verdict, grade, steps } = judge([
      { text: 'Outcomes', heading: 1 },
      { text: 'Mia will improve her reading by July 2027.' },
    ]);
    expect(verdict).toBe('Not finished yet');
    expect(grade).toBe('notYet');
    expect(steps[0]!.text).toBe('Make the outcome SMART');
  });

  it('takes an outcome that the next review covers as it is', () => {
    const { steps } = judge([
      { text: 'Name: Mia Hart' },
      { text: 'Review date: 12 February 2027' },
      { text: 'Outcomes', heading: 1 },
      { text: 'Mia will read 40 key words on her own.' },
    ]);
    expect(steps.map(({ to }) => to)).not.toContain('outcomes');
  });

  it('offers as a step only what there is to do: not that the review covers an outcome', () => {
    const { findings, steps, verdict } = judge([
      { text: 'Name: Mia Hart' },
      { text: 'Review date: 12 February 2027' },
      { text: 'Outcomes', heading: 1 },
      ...['read 40 key words', 'spell 20 key words', 'write 5 sentences', 'tie both laces'].map((what) => ({
        text: `Mia will ${what} on her own.`,
      })),
    ]);
    expect(findings.filter(({ message }) => message.startsWith('No date of its own'))).toHaveLength(4);
    expect(steps.filter(({ text }) => /No date of its own|SMART/.test(text))).toEqual([]);
    expect(verdict).toBe('Not finished yet');
    const asked = judge([
      { text: 'Name: Mia Hart' },
      { text: 'Outcomes', heading: 1 },
      { text: 'Mia will read 40 key words on her own.' },
    ]);
    expect(asked.steps.map(({ text }) => text)).toContain('Make the outcome SMART');
  });

  it('names what a note is about, but for a question that has the words in it', () => {
    const draft = { blocks: [{ id: '0', text: 'Mia likes maps.' }], fragment: true as const };
    const plan = readPlan(draft, defaultSettings('2026-11-22'));
    const step = (message: string) =>
      readiness(plan, [{ severity: 'warning', concern: 'jargon', message } as Finding]).steps[0]!.text;
    expect(step('“suffers from” puts the difficulty first. Perhaps say “has”.')).toBe(
      'Plain words: “suffers from” puts the difficulty first.',
    );
    expect(step('A parent may not know “SALT”. Say what it is.')).toBe('Plain words: a parent may not know “SALT”.');
    expect(step('Is “Jayden” another child? This plan is about Mia.')).toBe('Is “Jayden” another child?');
    expect(step('Say by when: a date. Or a term.')).toBe('Plain words: say by when: a date.');
    expect(step('Which outcome is this for? Link it to one.')).toBe('Plain words: which outcome is this for?');
    expect(step('Mia’s part is empty.')).toBe('Plain words: Mia’s part is empty.');
  });

  it('does not say twice what many notes of a kind are about', () => {
    const draft = { blocks: [{ id: '0', text: 'Mia likes maps.' }], fragment: true as const };
    const plan = readPlan(draft, defaultSettings('2026-11-22'));
    const of = (concern: string) => ({ severity: 'warning', concern, message: 'Say more.' }) as Finding;
    const steps = (...concerns: string[]) => readiness(plan, concerns.map(of)).steps.map(({ text }) => text);
    expect(steps('jargon', 'jargon', 'jargon')).toEqual(['Plain words: look through 3 notes']);
    expect(steps('review', 'jargon', 'jargon', 'jargon')).toEqual([
      'Dates and review: say more.',
      'Plain words: look through 3 notes',
    ]);
  });

  it('looks through no notes on outcomes where weak ones are a step already', () => {
    const { findings, steps } = judge([
      { text: 'Name: Mia Hart' },
      { text: 'Outcomes', heading: 1 },
      { text: 'Mia will improve her reading.' },
      { text: 'Mia will be more confident.' },
    ]);
    expect(findings.filter(({ concern }) => concern === 'smart').length).toBeGreaterThan(2);
    expect(steps.map(({ to }) => to)).toContain('outcomes');
    expect(steps.filter((step) => step.to === 'concern' && step.concern === 'smart')).toEqual([]);
  });

  it('is where nothing is left but what could be better still', () => {
    const text = 'Mia will read 40 key words on her own by July 2027.';
    const draft = { blocks: [{ id: '0', text }], fragment: true as const };
    const plan = readPlan(draft, defaultSettings('2026-11-22'));
    const note = (severity: 'hint' | 'warning') => [{ severity, concern: 'jargon', message: 'A.' } as Finding];
    expect(readiness(plan, note('hint'))).toMatchObject({ verdict: 'Ready to share', grade: 'yes' });
    expect(readiness(plan, note('warning'))).toMatchObject({ verdict: 'Nearly ready to share', grade: 'notYet' });
  });

  it('puts the voice of the child before a single word', () => {
    const notes = [
      { severity: 'warning', concern: 'jargon', key: 'a' },
      { severity: 'warning', concern: 'person-centred', key: 'b' },
    ] as unknown as Finding[];
    expect(firstToDo(notes)!.key).toBe('b');
  });

  it('puts another child’s name before all else that must be put right', () => {
    const { findings, steps } = judge([
      { text: 'Name: Mia Hart' },
      { text: 'Strengths', heading: 1 },
      { text: 'Mia sings. TBC' },
      { text: 'How it went', heading: 1 },
      { text: 'Tyler has made good progress with his targets.' },
    ]);
    expect(findings.find(({ severity }) => severity === 'error')!.rule).toBe('placeholder-left');
    expect(steps[0]).toMatchObject({ finding: { rule: 'other-child-name' } });
  });

  it('says so where nothing reads like a plan', () => {
    const letter = judge([{ text: 'Dear parents,' }, { text: 'The school trip to the zoo is on Friday.' }]);
    expect(letter).toMatchObject({ verdict: 'No plan found here', steps: [] });
    expect(letter.grade).toBeUndefined();
    expect(isNoPlan(judge([{ text: 'Needs', heading: 1 }, { text: 'Mia tires quickly.' }]).plan)).toBe(false);
  });

  it('claims nothing of text that was not checked', () => {
    const polish = 'Ania bardzo lubi rysować i śpiewać w szkole, ale czasem jest jej trudno się skupić na lekcji.';
    expect(judge([{ text: polish }, { text: polish }])).toMatchObject({ verdict: 'Not checked', steps: [] });
  });
});
