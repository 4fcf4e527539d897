import { Knowledge } from '../../extension/content/knowledge';
import { reviewing } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { localToday } from '../../shared/today';
import { readText } from '../../shared/text/plain';

test('a review that failed is made again when the same words are asked for', async () => {
  let reviews = 0;
  const failsOnce: typeof reviewing = function* (draft, settings) {
    if (reviews++ === 0) throw new Error('once');
    return yield* reviewing(draft, settings);
  };
  const knowledge = new Knowledge(document, {
    settings: () => Promise.resolve(defaultSettings(localToday())),
    mapping: () => Promise.resolve({}),
    reviewer: () => Promise.resolve(failsOnce),
  });
  await knowledge.prepare();
  const draft = readText('## Needs\nSALT are involved.');
  const thread = { rest: () => Promise.resolve(), wanted: () => true };
  await expect(knowledge.reviewOnce(draft, thread)).rejects.toThrow('once');
  const again = await knowledge.reviewOnce(draft, thread);
  expect(again?.findings.length).toBeGreaterThan(0);
  expect(await knowledge.reviewOnce(draft, thread)).toBe(again);
  expect(reviews).toBe(2);
});
