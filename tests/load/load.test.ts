import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';
import { planText } from '../bench/plan-text';

const settings = defaultSettings('2026-11-22');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use after everything that nobody holds was given back. */
function heap(): number {
  for (let round = 0; round < 3; round++) collect();
  return process.memoryUsage().heapUsed;
}

test('forty plans after each other leave none of them behind, and no more memory than one', async () => {
  const drafts: WeakRef<Draft>[] = [];
  const plan = (seed: number) => {
    const draft = readText(planText(1200, seed));
    drafts.push(new WeakRef(draft));
    return review(draft, settings).length;
  };
  // What is made once (word lists, compiled expressions) is made by the first.
  for (let seed = 0; seed < 5; seed++) plan(seed);
  const first = heap();
  let notes = 0;
  for (let seed = 5; seed < 45; seed++) notes += plan(seed);
  expect(notes).toBeGreaterThan(400);
  // A reference that was made holds what it is of until this task ends.
  await new Promise((resolve) => setTimeout(resolve));
  expect(heap() / first).toBeLessThan(1.05);
  expect(drafts.filter((draft) => draft.deref() !== undefined)).toHaveLength(0);
}, 60_000);

test('ten thousand notes are all found, in the order of the text', () => {
  const blocks = Array.from({ length: 5_000 }, (_, index) => ({
    id: `p${index}`,
    text: `In week ${index} he was lazy, then he was attention seeking.`,
  }));
  const notes = review({ blocks }, { ...settings, rulesOff: ['same-paragraph-twice'] });
  const words = notes.filter(({ quote }) => /lazy|attention/.test(quote));
  expect(words).toHaveLength(10_000);
  const places = words.map(({ place }) => ('missing' in place ? -1 : Number(place.block.slice(1)) * 1000 + place.from));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
