import fc from 'fast-check';
import * as messages from '../../extension/browser/messages';
import { frameAnswer, frameRequest, frameState, workerRequest } from '../../extension/browser/messages';
import { templateSchema } from '../../shared/plan/template-schema';
import { templates } from '../../shared/plan/templates';
import { review } from '../../shared/review';
import { readSettings, settingsSchema } from '../../shared/read-settings';
import { defaultSettings } from '../../shared/settings';
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

test('settings of which one part was spoilt keep all others', () => {
  const whole = readSettings({ schoolWords: ['ARP'], readingAge: 10, rulesOff: ['outcome-vague'], trackFixes: true });
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(settingsSchema.shape)), anything, (key, value) => {
      const { settings } = readSettings({ ...whole.settings, [key]: value });
      for (const other of Object.keys(whole.settings))
        if (other !== key)
          expect(settings[other as keyof typeof settings]).toEqual(whole.settings[other as keyof typeof settings]);
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

test('a message of any kind is understood as what it says, or refused', () => {
  const doors = [frameRequest, frameAnswer, frameState, workerRequest, messages.draftMessage];
  fc.assert(
    fc.property(anything, (found) => {
      for (const door of doors) {
        const read = door.safeParse(found);
        // What is understood is understood again: nothing is lost or added at the next door.
        if (read.success) expect(door.parse(read.data)).toEqual(read.data);
      }
    }),
    { numRuns: runs(600) },
  );
});
