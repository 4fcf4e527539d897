import type * as reviews from '../../shared/review';
import { reviewing } from '../../shared/review';
import { getReady } from '../../shared/ui/get-ready';

jest.mock('../../shared/review', () => {
  const { reviewing } = jest.requireActual<typeof reviews>('../../shared/review');
  return { reviewing: jest.fn(reviewing) };
});
jest.useFakeTimers();

/** A clock on which every look takes so long, in ms. */
let look = 0;
jest.spyOn(Date, 'now').mockImplementation(() => (look += 5));

test('an invented plan is reviewed in slices, so that an answer never waits for a whole section', async () => {
  const done = getReady();
  expect(reviewing).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(0);
  expect(reviewing).toHaveBeenCalledTimes(1);
  let rests = 1;
  for (; jest.getTimerCount() > 0; rests++) await jest.advanceTimersToNextTimerAsync();
  await done;
  const sections = jest.mocked(reviewing).mock.calls.length;
  expect(sections).toBeGreaterThan(5);
  expect(rests).toBeGreaterThan(10 * sections);
});
