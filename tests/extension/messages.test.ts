import { blocksIn } from '../../extension/content/field-blocks';
import type { Field } from '../../extension/content/fields';
import { draftMessage, frameAnswer, frameRequest, frameState, workerRequest } from '../../extension/browser/messages';

const span = { block: 'f1', from: 0, to: 4 };

test.each([
  [{ ask: 'state' }],
  [{ ask: 'read' }],
  [{ ask: 'apply', edits: [{ span, expected: 'help', insert: '' }] }],
  [{ ask: 'reveal', place: span }],
  [{ ask: 'reveal', place: { missing: 'outcomes' } }],
  [{ ask: 'insert', template: 'essex-one-plan', sections: ['needs', 'own_hobbies'], where: 'caret' }],
])('a frame understands %j', (message) => {
  expect(frameRequest.parse(message)).toEqual(message);
});

test.each([
  ['no request', 'read'],
  ['an unknown request', { ask: 'run', code: 'alert(1)' }],
  ['an edit without what it expects', { ask: 'apply', edits: [{ span, insert: 'x' }] }],
  ['an offset before the beginning', { ask: 'reveal', place: { block: 'f1', from: -1, to: 4 } }],
  ['an offset that is no whole number', { ask: 'reveal', place: { block: 'f1', from: 0.5, to: 4 } }],
  ['a section that does not exist', { ask: 'insert', template: 'a', sections: ['hobbies'], where: 'caret' }],
  ['more edits than any fix has', { ask: 'apply', edits: Array(300).fill({ span, expected: '', insert: '' }) }],
])('a frame refuses %s', (_what, message) => {
  expect(frameRequest.safeParse(message).success).toBe(false);
});

test.each([{}, { whole: true as const }])('a field of any length reaches the panel, %j', (more) => {
  const element = { value: 'Mia reads. '.repeat(30_000) } as HTMLTextAreaElement;
  const field: Field = { id: 'f1', editable: { kind: 'plain', element }, ...more };
  const blocks = blocksIn(field, new Map());
  expect(draftMessage.parse({ blocks, places: [0] }).blocks[0]!.text).toMatch(/^Mia reads/);
});

test('what a frame says of itself carries no words', () => {
  const state = { say: 'state', because: 'changed', fields: 3, notes: 2, focusedAt: 1 };
  expect(frameState.parse({ ...state, text: 'Mia' })).toEqual(state);
  expect(frameState.safeParse({ ...state, notes: 'many' }).success).toBe(false);
});

test.each([
  ['words', { form: 'Mia finds it hard to read' }],
  ['words behind the name of a number', { form: 'form:Mia finds it hard' }],
  ['words for the page', { page: 'page:Mia' }],
  ['words for a section', { sections: { 'Mia finds it hard': 'present' } }],
])('a frame tells of the page that it is of by numbers and sections, never by %s', (_what, more) => {
  const at = { form: 'form:1qn85q1zgqr', page: 'page:9k2', sections: { needs: 'present', own_hobbies: 'empty' } };
  const state = { say: 'state', because: 'asked', fields: 1, notes: 0, focusedAt: 0 };
  expect(frameState.parse({ ...state, at })).toEqual({ ...state, at });
  expect(frameState.safeParse({ ...state, at: { ...at, ...more } }).success).toBe(false);
});

test('the worker hears counts, keys of ignored notes and the wish for a look, and nothing else', () => {
  expect(workerRequest.safeParse({ say: 'ignore', how: 'here', what: 'vague-verb:1a2b', off: false }).success).toBe(
    true,
  );
  expect(workerRequest.safeParse({ say: 'style' }).success).toBe(true);
  expect(workerRequest.safeParse({ say: 'ignore', how: 'rule', what: 'x'.repeat(81), off: false }).success).toBe(false);
  expect(workerRequest.safeParse({ say: 'ignore', how: 'salt', what: 'a', off: false }).success).toBe(false);
  expect(workerRequest.safeParse({ say: 'settings', salt: '' }).success).toBe(false);
});

test('a draft keeps what blocks are and drops what they are not', () => {
  const block = { id: 'f1', text: 'Mia reads.', label: 'Needs', record: 'r1', readOnly: true };
  expect(draftMessage.parse({ blocks: [{ ...block, html: '<b>' }], places: [3], fragment: true })).toEqual({
    blocks: [block],
    places: [3],
    fragment: true,
  });
  expect(draftMessage.safeParse({ blocks: [{ id: 'f1' }] }).success).toBe(false);
});

test('an answer is a value or a failure that can be told', () => {
  expect(frameAnswer.parse({ value: 'applied' })).toEqual({ value: 'applied' });
  expect(frameAnswer.parse({ problem: { kind: 'gone', message: 'Open the form again.' } })).toHaveProperty('problem');
  // As Chromium passes it on: words that are shown, a row that is added are answered by nothing.
  expect(frameAnswer.parse(JSON.parse(JSON.stringify({ value: undefined })))).toEqual({});
  expect(frameAnswer.safeParse(undefined).success).toBe(false);
  expect(frameAnswer.safeParse({ problem: { kind: 'secret', message: '' } }).success).toBe(false);
});
