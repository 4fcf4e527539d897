import { formPage, type FormPage } from '../../extension/content/form-page';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { fakeBrowser, giveLocks } from './fake-browser';

const mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => mockBrowser);
giveLocks();

const settings = defaultSettings('2026-11-22');
const planOf = (label: string, text: string) => readPlan({ blocks: [{ id: 'a', text, label }] }, settings);

function pageAt(address: string, salt = 'salt'): FormPage | undefined {
  history.replaceState({}, '', address);
  const page = formPage(document, planOf('Needs', 'Reading is slow.'), salt);
  history.replaceState({}, '', '/');
  return page;
}

test.each([
  ['a number in the path', '/pupils/4711/plan/needs', '/pupils/4711/plan/outcomes'],
  ['a name in the path', '/pupil/mia-hartley/needs', '/pupil/mia-hartley/outcomes'],
  ['a name behind a word with a capital', '/Pupil/mia-hartley/needs', '/Pupil/mia-hartley/outcomes'],
  ['a name with an escape', '/pupil/mia%20hartley/needs', '/pupil/mia%20hartley/outcomes'],
  ['a name and a number', '/pupil/mia-hartley-2/needs', '/pupil/mia-hartley-2/outcomes'],
  ['a code', '/plans/beef4711-8b86-ab12-dead-0b42/needs', '/plans/beef4711-8b86-ab12-dead-0b42/outcomes'],
  ['a number behind letters', '/cases/EHC4711/needs', '/cases/EHC4711/outcomes'],
  ['the number of the plan', '/plans/12/edit?tab=needs', '/plans/12/edit?tab=outcomes'],
  ['a query', '/plan.aspx?pupilId=4711&page=1', '/plan.aspx?pupilId=4711&page=2'],
  ['a router', '/app#/students/4711/needs', '/app#/students/4711/outcomes'],
  ['a number behind the name of the page', '/forms/needs/plans/12', '/forms/outcomes/plans/12'],
  ['a query beside the name of the page', '/plan?form=needs&pupilId=4711', '/plan?form=outcomes&pupilId=4711'],
  ['a query beside the number of the page', '/plan?form=section1&pupilId=4711', '/plan?form=section2&pupilId=4711'],
  ['a number before that of the page', '/pupils/4711/profile/page1', '/pupils/4711/profile/page2'],
  ['a number behind that of the step', '/step1/plan/4711', '/step2/plan/4711'],
  ['a number behind that of the step with a dash', '/step-1/plan/4711', '/step-2/plan/4711'],
  ['a number behind a number alone', '/tab/3/plan/4711', '/tab/4/plan/4711'],
  ['a number behind the code of a session', '/(S(abc34def))/pupils/4711', '/(S(abc56def))/pupils/4711'],
])('two pages of one form are known by %s', (_how, first, second) => {
  const [one, other] = [pageAt(first)!, pageAt(second)!];
  expect(one.form).toBe(other.form);
  expect(one.page).not.toBe(other.page);
  expect(pageAt(first.replace(/4711|mia.{1,3}hartley|12/, '4712'))!.form).not.toBe(one.form);
});

test.each([
  ['/students/2041/plans/1', '/students/2042/plans/1'],
  ['/plan?pupilId=2041', '/plan?pupilId=2042'],
  ['/students/a12/plans/1', '/students/a13/plans/1'],
  ['/pupils/STU42/plans/1', '/pupils/STU43/plans/1'],
  ['/pupils/anna-french/plans/1', '/pupils/ben-long/plans/1'],
  ['/pupils/2026/anna-french/plans/1', '/pupils/2026/ben-long/plans/1'],
  ['/pupils/anna-french/plan?planId=1', '/pupils/ben-long/plan?planId=1'],
])('two children have two forms: %s and %s', (first, second) =>
  expect(pageAt(first)!.form).not.toBe(pageAt(second)!.form),
);

test.each([
  ...['/app', '/app?session=83112', '/plan/needs', '/app#needs', '/school/3/plan'],
  // Pages that every child has.
  ...[
    '/pupil/plan/needs',
    '/students/view/plan',
    '/children/edit',
    '/profile/edit',
    '/records/new',
    '/app#/pupils/list',
  ],
  ...['/pupil/annual-review', '/pupil/provision-map', '/student/graduated-response/needs', '/learners/send-register'],
  ...['/pupils/apdr-tracker', '/pupil/meeting-minutes', '/pupils/year-7/list', '/pupil/plan-builder-2'],
  ...[
    '/plan/2026-27/needs',
    '/plans/2026/needs',
    '/plan/26-27',
    '/forms/oneplan2',
    '/forms/iep2',
    '/forms/lsp2',
    '/pupils/ks2/list',
    '/plan?form=lsp2',
  ],
  ...['/pupil/support-plan/needs', '/plan?form=oneplan', '/plan?profile=one-page'],
  ...[
    '/forms/psp2',
    '/plans/cycle2',
    '/plans/draft1',
    '/profiles/opp1',
    '/pupils/set2/list',
    '/pupils/spring-term/needs',
  ],
  ...['/pupils/2026/anna-french/plan', '/pupils/past-plans'],
])('nothing is kept of a page whose address does not say whose it is: %s', (address) => {
  expect(pageAt(address)).toBeUndefined();
});

test('what is kept of a page says nothing of the child and none of the words', () => {
  const page = pageAt('/pupil/mia-hartley/plans/4711/needs')!;
  expect(JSON.stringify(page)).not.toMatch(/mia|4711|Reading/i);
  expect(page.sections).toEqual({ needs: 'present' });
});

test('two devices know the same page by other numbers', () => {
  const [one, other] = ['one', 'other'].map((salt) => pageAt('/pupil/mia-hartley/plans/4711/needs', salt)!);
  expect(one!.form).not.toBe(other!.form);
  expect(one!.page).not.toBe(other!.page);
});

const pages = () => import('../../extension/browser/form-pages');
const needs = { form: 'form:a', page: 'page:1', sections: { needs: 'present', outcomes: 'empty' } } as const;
const outcomes = { form: 'form:a', page: 'page:2', sections: { outcomes: 'present' } } as const;

test('the sections of the other pages of the form are known, and none of the page itself', async () => {
  const { rememberPage, sectionsElsewhere } = await pages();
  await Promise.all([rememberPage(7, 0, needs), rememberPage(7, 0, outcomes)]);
  expect(await sectionsElsewhere(7, [outcomes])).toEqual({ needs: 'present', outcomes: 'empty' });
  expect(await sectionsElsewhere(7, [needs])).toEqual({ outcomes: 'present' });
  expect(await sectionsElsewhere(8, [needs])).toBeUndefined();
});

test('of the first child nothing is left when a second one is opened in the same tab', async () => {
  const { rememberPage, sectionsElsewhere } = await pages();
  await rememberPage(9, 0, { ...needs, form: 'form:1' });
  await rememberPage(9, 0, { ...outcomes, form: 'form:2' });
  expect(await sectionsElsewhere(9, [{ ...outcomes, form: 'form:2' }])).toEqual({});
  expect(await sectionsElsewhere(9, [{ ...outcomes, form: 'form:1' }])).toBeUndefined();
  expect(JSON.stringify(await mockBrowser.storage.session.get())).not.toContain('form:1');
  await rememberPage(9, 0, undefined);
  expect(await mockBrowser.storage.session.get('form-9')).toEqual({});
});

test('nothing is left when the tab is closed', async () => {
  const { forgetClosedTabs, rememberPage } = await pages();
  forgetClosedTabs();
  await rememberPage(5, 0, needs);
  mockBrowser.tabs.onRemoved.fire(5);
  await Promise.resolve();
  expect(await mockBrowser.storage.session.get('form-5')).toEqual({});
});

test('what stands on another page is not missing from the plan, and nothing is said of its words', () => {
  const blocks = [
    { id: 'a', label: 'Strengths', text: 'Kind to younger children.' },
    { id: 'b', label: 'My views', text: 'I like drawing.' },
    { id: 'c', label: 'Outcomes', text: 'Mia will read 40 words on her own by 26 March 2027.' },
  ];
  const missing = (draft: Draft) =>
    reviewPlan(readPlan(draft, settings)).flatMap(({ place }) => ('missing' in place ? [place.missing] : []));
  expect(missing({ blocks })).toContain('needs');
  const elsewhere = { needs: 'present' } as const;
  expect(missing({ blocks, elsewhere })).not.toContain('needs');
  const section = readPlan({ blocks, elsewhere }, settings).sections.find(({ id }) => id === 'needs');
  expect(section).toMatchObject({ status: 'present', elsewhere: true, content: [] });
});
