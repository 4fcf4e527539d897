import { TabHost } from '../../extension/browser/tab-host';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';

/** What the panel is told of the fields of a tab. */

let mockDrafts: readonly object[][] = [];
jest.mock('../../extension/browser/tabs', () => ({
  framesOf: () => Promise.resolve(mockDrafts.map((_blocks, frame) => ({ frame, state: {} }))),
  askFrame: (_tab: number, frame: number) => Promise.resolve({ blocks: mockDrafts[frame], places: [] }),
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
