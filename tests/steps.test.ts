import { review, reviewing } from '../shared/review';
import { rules } from '../shared/rules';
import { defaultSettings } from '../shared/settings';
import { finished, inSlices, type Steps } from '../shared/steps';
import { readText } from '../shared/text/plain';
import { planText } from './bench/plan-text';

const settings = defaultSettings('2026-11-22');
const draft = readText(planText(1500, 1));

/** A thread on which every step takes so many ms; how often it was given back. */
function thread(stepMs: number, wantedFor = Infinity) {
  let time = 0;
  const slow = {
    rests: 0,
    // Asked after each step, and as each slice begins.
    now: () => (time += stepMs),
    rest: () => {
      slow.rests++;
      return Promise.resolve();
    },
    wanted: () => slow.rests <= wantedFor,
  };
  return slow;
}

function* three(): Steps<string> {
  yield;
  yield;
  return 'made';
}

test('a review in slices finds what a review at once finds', async () => {
  const often = thread(40);
  const made = await inSlices(reviewing(draft, settings), often);
  expect(made?.findings).toEqual(review(draft, settings));
  expect(made?.plan).toEqual(finished(reviewing(draft, settings)).plan);
});

test('each reader, each block of the outline and of prose, each sentence and each rule is a step, after which the thread can be given back', async () => {
  const often = thread(40);
  await inSlices(reviewing(draft, settings), often);
  const { plan } = finished(reviewing(draft, settings));
  expect(often.rests).toBeGreaterThanOrEqual(
    rules.length + 2 * draft.blocks.length + plan.passages.length + plan.prose.sentences.length,
  );
});

test('short steps share a slice, and what fits into one slice never waits', async () => {
  const some = thread(4);
  await inSlices(reviewing(draft, settings), some);
  const often = thread(40);
  await inSlices(reviewing(draft, settings), often);
  expect(some.rests).toBeGreaterThan(10);
  expect(some.rests).toBeLessThan(often.rests / 2);
  const never = thread(0);
  expect(inSlices(three(), never)).toBe('made');
  expect(never.rests).toBe(0);
});

test('work that is no longer wanted ends at its next rest, with nothing', async () => {
  const stopped = thread(40, 3);
  expect(await inSlices(reviewing(draft, settings), stopped)).toBeUndefined();
  expect(stopped.rests).toBe(4);
});

test('what a step throws is thrown to who waits', async () => {
  function* failing(): Steps<never> {
    throw new Error('no');
  }
  function* failingLate(): Steps<never> {
    yield;
    throw new Error('late');
  }
  expect(() => inSlices(failing(), thread(0))).toThrow('no');
  await expect(inSlices(failingLate(), thread(40))).rejects.toThrow('late');
});
