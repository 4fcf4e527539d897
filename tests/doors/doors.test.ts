import fc from 'fast-check';
import * as messages from '../../extension/browser/messages';
import { frameAnswer, frameRequest, frameState, workerRequest } from '../../extension/browser/messages';
import { templateSchema } from '../../shared/plan/template-schema';
import { templates } from '../../shared/plan/templates';
import { review } from '../../shared/review';
import { readSettings, settingsSchema } from '../../shared/read-settings';
import { defaultSettings, type StoredSettings } from '../../shared/settings';
import { runs } from '../properties/arbitrary';

/** Keys that the doors know, and keys that would change every object if they were taken. */
const keys = fc.oneof(
  fc.constantFrom(...Object.keys(settingsSchema.shape), ...Object.keys(templates[0])),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'ask', 'say', 'edits', 'place', 'sections'),
  fc.string({ maxLength: 8 }),
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>('', 'needs', '<img src=x onerror=alert(1)>', '2026-02-30', null, undefined, NaN, -1, 1e308),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.double(),
  fc.boolean(),
);
/** What could stand in a file, a store, a policy or a message. */
const anything = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.array(fc.tuple(keys, tie('tree')), { maxLength: 8 }).map((entries) => JSON.parse(asJson(entries)) as unknown),
  ),
})).tree;

/** As JSON, so that `__proto__` is a key of its own, as it is in what comes from outside. */
const asJson = (entries: readonly (readonly [string, unknown])[]) =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value ?? null)}`).join(',')}}`;

const plain = { blocks: [{ id: 'a', text: 'Outcome: Mia will improve her reading.' }] };

/** Nothing that was read may have changed what every object has. */
afterEach(() => expect(Object.keys(Object.prototype)).toEqual([]));

test('settings of any kind are read, what is wrong is named, and a review works with them', () => {
  fc.assert(
    fc.property(anything, (found) => {
      const { settings, broken } = readSettings(found);
      expect(settingsSchema.safeParse(settings).success).toBe(true);
      expect(broken.every((name) => typeof name === 'string')).toBe(true);
      review(plain, { ...settings, today: '2026-11-22' });
    }),
    { numRuns: runs(400) },
  );
});

/** Settings of which each part is there and is not the usual one. */
const chosen: StoredSettings = {
  schoolWords: ['ARP'],
  glossary: [{ term: 'ARP', meaning: 'our room for quiet work' }],
  rulesOff: ['outcome-vague-act'],
  severities: { 'long-sentence': 'error' },
  readingAge: 10,
  ignored: ['long-sentence:1a'],
  salt: 'of this device',
  template: 'essex-one-plan',
  terms: [{ name: 'Autumn term', start: '2026-09-02', end: '2026-12-18' }],
  ownTemplates: [{ ...templates[0], id: 'own-plan' }],
  trackFixes: !defaultSettings('2026-11-22').trackFixes,
  underlines: !defaultSettings('2026-11-22').underlines,
  child: { name: 'Mia', pronouns: 'she' },
};
const parts = Object.keys(settingsSchema.shape) as (keyof StoredSettings)[];

test('settings of which one part was spoilt keep all others, and name that part', () => {
  expect(readSettings(chosen)).toMatchObject({ settings: chosen, broken: [] });
  const nameOf = new Map(parts.map((key) => [key, readSettings({ ...chosen, [key]: 1e9 }).broken.join()]));
  expect(new Set(nameOf.values()).size).toBe(parts.length);
  fc.assert(
    fc.property(fc.constantFrom(...parts), anything, (key, value) => {
      const { settings, broken } = readSettings({ ...chosen, [key]: value });
      const isWell = settingsSchema.shape[key].safeParse(value).success;
      expect(broken).toEqual(isWell ? [] : [nameOf.get(key)]);
      for (const other of parts) if (other !== key) expect(settings[other]).toEqual(chosen[other]);
    }),
    { numRuns: runs(300) },
  );
});

test('a template of any kind is read or refused', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(templates[0])), anything, (key, value) => {
      const found = templateSchema.safeParse({ ...templates[0], [key]: value });
      if (found.success) review(plain, { ...defaultSettings('2026-11-22'), ownTemplates: [found.data] });
    }),
    { numRuns: runs(300) },
  );
});

const span = { block: 'f1', from: 0, to: 4 };
const counts = { say: 'state', because: 'changed', fields: 3, notes: 2, focusedAt: 1 };
const cell = { table: 't1', row: 0, column: 1, columns: 2, rows: 2, header: true };
const block = {
  id: 'f1',
  text: 'Mia reads.',
  label: 'Needs',
  record: 'r1',
  heading: 2,
  indent: 6,
  aside: 'note',
  cell,
};

/** Messages as they are sent, each at its door. */
const sent = [
  ['a request to a frame', frameRequest, { ask: 'apply', edits: [{ span, expected: 'help', insert: '', whole: 'a' }] }],
  ['a place to show', frameRequest, { ask: 'reveal', place: { missing: 'outcomes' } }],
  [
    'a section to insert',
    frameRequest,
    { ask: 'insert', template: 'a', sections: ['needs'], where: 'menu', first: { row: ['a'], line: 'b' } },
  ],
  ['a failure', frameAnswer, { problem: { kind: 'gone', message: 'Open the form again.' } }],
  [
    'how a frame stands',
    frameState,
    { ...counts, at: { form: 'form:1a', page: 'page:2b', sections: { needs: 'empty' } } },
  ],
  ['a note to ignore', workerRequest, { say: 'ignore', how: 'here', what: 'long-sentence:1a', off: false }],
  [
    'a change in an editor',
    workerRequest,
    { say: 'in-page', editor: 'tinymce', task: { do: 'row', texts: ['a', 'b'] } },
  ],
  ['a draft', messages.draftMessage, { blocks: [block], places: [0], within: [1], fragment: true, notices: ['a'] }],
] as const;

/** Every part of a message, as the keys that lead to it. */
const pathsIn = (value: unknown): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => [[key], ...pathsIn(inside).map((path) => [key, ...path])])
    : [];

/** A message with another value at a place, or without what is there. */
function spoilt(message: unknown, [key, ...path]: readonly string[], value: unknown): unknown {
  const put = (one: unknown) => (path.length > 0 ? spoilt(one, path, value) : value);
  if (Array.isArray(message)) return message.map((one, at) => (String(at) === key ? put(one) : one));
  const entries = Object.entries(message as object).map(([name, one]) => [name, name === key ? put(one) : one]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

test.each(sent)(
  '%s is understood, and with one part spoilt refused or understood as what it says',
  (_, door, message) => {
    expect(door.parse(message)).toEqual(message);
    let [refused, understood] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(message)), fc.option(anything, { nil: undefined }), (path, value) => {
        const given = spoilt(message, path, value);
        const read = door.safeParse(given);
        if (!read.success) {
          refused++;
          return;
        }
        understood++;
        // Nothing is lost or added at the next door, and nothing is made of what was not said.
        expect(door.parse(read.data)).toEqual(read.data);
        expect(given).toMatchObject(read.data);
      }),
      { numRuns: runs(150) },
    );
    expect(refused).toBeGreaterThan(0);
    expect(refused + understood).toBeGreaterThanOrEqual(runs(150));
  },
);

test('a message of any kind is understood as what it says, or refused', () => {
  fc.assert(
    fc.property(anything, (found) => {
      for (const [, door] of sent) {
        const read = door.safeParse(found);
        if (read.success) expect(door.parse(read.data)).toEqual(read.data);
      }
    }),
    { numRuns: runs(200) },
  );
});
