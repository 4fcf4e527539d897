import { TabHost } from '../../extension/browser/tab-host';
import { readPlan } from '../../shared/plan/read-plan';
import { HostError } from '../../shared/host';
import { templates } from '../../shared/plan/templates';
import { defaultSettings } from '../../shared/settings';

/** What the panel is told of the fields of a tab, and what becomes of it where a frame goes meanwhile. */

let mockDrafts: readonly (object[] | Error)[] = [];
/** What the frames are asked to do, and what they answer, one after the other; read is answered always. */
let mockAnswers: (() => unknown)[] = [];
const mockAsked: { readonly frame: number; readonly ask: string }[] = [];
let mockRequest: object = {};
jest.mock('../../extension/browser/tabs', () => ({
  framesOf: () => Promise.resolve(mockDrafts.map((_blocks, frame) => ({ frame, state: { focusedAt: 0 } }))),
  askFrame: async (_tab: number, frame: number, request: { ask: string }) => {
    const { ask } = request;
    mockRequest = request;
    const draft = mockDrafts[frame];
    if (draft instanceof Error) throw draft;
    if (ask === 'read') return Promise.resolve({ blocks: draft, places: [] });
    mockAsked.push({ frame, ask });
    return Promise.resolve(mockAnswers.shift()!());
  },
  watchFields: () => () => undefined,
}));
jest.mock('../../extension/browser/form-pages', () => ({ sectionsElsewhere: () => Promise.resolve(undefined) }));
jest.mock('webextension-polyfill', () => ({}));

const field = (id: string, readOnly: boolean) => ({
  id,
  text: 'Mia likes maps.',
  label: 'Needs',
  ...(readOnly && { readOnly: true }),
});
const host = new TabHost(7, (draft) => Promise.resolve(readPlan(draft, defaultSettings('2026-11-22'))));

test('a page on which nothing can be changed is said to be so, and no other', async () => {
  mockDrafts = [[field('a', true)], [field('a', true), field('b', true)]];
  expect((await host.read()).notices).toEqual([expect.stringMatching(/^The fields on this page are read-only/)]);
  mockDrafts = [[field('a', true)], [field('a', true), field('b', false)]];
  expect((await host.read()).notices).toBeUndefined();
  mockDrafts = [];
});

test('a frame that goes or cannot be read takes none of the others with it, and the writer is told of what is not read', async () => {
  const gone = new HostError('gone', 'This page is no longer there. Open the form again.');
  mockDrafts = [gone, [field('a', false)]];
  expect(await host.read()).toEqual({ blocks: [{ ...field('a', false), id: '1/a' }] });
  mockDrafts = [[{ id: 'a', text: 'Needs', heading: 12 }], [field('a', false)]];
  const { blocks, notices } = await host.read();
  expect(blocks.map(({ id }) => id)).toEqual(['1/a']);
  expect(notices).toEqual([expect.stringMatching(/^A part of this page could not be read/)]);
  mockDrafts = [gone, gone];
  await expect(host.read()).rejects.toBe(gone);
  mockDrafts = [];
});

test('a section that no field is meant for cannot be shown, and is said to be so', async () => {
  mockDrafts = [[], [field('a', false)]];
  mockAsked.length = 0;
  await expect(host.reveal({ missing: 'outcomes' })).rejects.toThrow('No field that is open here is meant for it.');
  expect(mockAsked).toEqual([]);
  mockAnswers = [() => undefined];
  await host.reveal({ missing: 'needs' });
  expect(mockAsked).toEqual([{ frame: 1, ask: 'reveal' }]);
  mockAsked.length = 0;
  mockDrafts = [[field('a', true)], [field('a', true)]];
  await expect(host.reveal({ missing: 'needs' })).rejects.toThrow('No field that is open here is meant for it.');
  expect(mockAsked).toEqual([]);
  mockDrafts = [];
});

test('a line goes behind the words that were read, and a frame is told which', async () => {
  mockDrafts = [[], [field('a:3', false)]];
  mockAnswers = [() => undefined];
  await host.read();
  await host.addRow('1/a:3', ['Mia will read.']);
  expect(mockRequest).toEqual({
    ask: 'add-row',
    beside: 'a:3',
    expected: 'Mia likes maps.',
    texts: ['Mia will read.'],
  });
  mockDrafts = [];
});

test('a section is shown and written in the field that can be written in, though another stands before it', async () => {
  mockDrafts = [[field('a', true)], [field('a', false)]];
  mockAsked.length = 0;
  mockAnswers = [() => undefined, () => [{ section: 'needs', outcome: 'inserted' }]];
  await host.reveal({ missing: 'needs' });
  await host.insert(templates[0], ['needs'], 'order');
  expect(mockAsked).toEqual([
    { frame: 1, ask: 'reveal' },
    { frame: 1, ask: 'insert' },
  ]);
  mockDrafts = [];
});

test('what goes where nothing stood tells the frame what was read there', async () => {
  mockDrafts = [[], [{ id: 'a', text: '', label: 'By when' }]];
  mockAnswers = [() => 'applied'];
  await host.read();
  const span = { from: 0, to: 0 };
  await host.apply([{ span: { ...span, block: '1/a' }, expected: '', insert: 'Easter 2027' }]);
  const edits = [{ span: { ...span, block: 'a' }, expected: '', insert: 'Easter 2027', whole: '' }];
  expect(mockRequest).toEqual({ ask: 'apply', edits });
  mockDrafts = [];
});

describe('a frame that is taken out of the page', () => {
  const gone = () => {
    throw new HostError('gone', 'This page is no longer there. Open the form again.');
  };
  const edit = (block: string) => ({ span: { block, from: 0, to: 3 }, expected: 'Mia', insert: 'Maya' });
  beforeEach(() => {
    mockDrafts = [[field('a', false)], [field('a', false)]];
    mockAsked.length = 0;
  });

  test('during a fix in it is said to be gone, and nothing else is touched', async () => {
    mockAnswers = [gone];
    await expect(host.apply([edit('1/a'), edit('0/a')])).rejects.toThrow('no longer there');
    expect(mockAsked).toEqual([{ frame: 1, ask: 'apply' }]);
  });

  test('after another has taken its part of a fix, leaves it told as a part', async () => {
    mockAnswers = [() => 'applied', gone];
    expect(await host.apply([edit('0/a'), edit('1/a')])).toBe('partial');
    mockAnswers = [() => 'applied', () => 'applied'];
    expect(await host.apply([edit('0/a'), edit('1/a')])).toBe('applied');
  });

  test('while parts of a plan are put in, leaves what is in the page told of, and the rest missing', async () => {
    const [first, second] = templates[0].sections;
    const inserted = { section: first!.id, outcome: 'inserted' };
    mockAnswers = [() => [inserted], gone];
    expect(await host.insert(templates[0], [first!.id, second!.id], 'caret')).toEqual([inserted]);
    mockAnswers = [gone];
    await expect(host.insert(templates[0], [first!.id], 'caret')).rejects.toThrow('no longer there');
  });
});
