import type * as reviewing from '../../shared/review';
import { review } from '../../shared/review';
import { getReady } from '../../shared/ui/get-ready';

jest.mock('../../shared/review', () => {
  const { review } = jest.requireActual<typeof reviewing>('../../shared/review');
  return { review: jest.fn(review) };
});
jest.useFakeTimers();

test('a section is reviewed in each pause, and then no more', () => {
  getReady();
  expect(review).not.toHaveBeenCalled();
  for (let times = 1; jest.getTimerCount() > 0; times++) {
    jest.runOnlyPendingTimers();
    expect(review).toHaveBeenCalledTimes(times);
  }
  expect(jest.mocked(review).mock.results.flatMap(({ value }) => value as unknown[]).length).toBeGreaterThan(5);
});
