import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Applied } from '../../shared/host';
import type { Draft } from '../../shared/text/draft';
import { patience } from '../../shared/ui/in-time';
import { MemoryHost } from '../host-contract/memory-host';
import { showPane } from './set-up';

/** Word or a page that does not answer, because a box is open in it. */
class StuckHost extends MemoryHost {
  isStuck = false;
  /** How often it was to be read. */
  asked = 0;
  private stuck<T>(answer: () => Promise<T>): Promise<T> {
    return this.isStuck ? new Promise(() => undefined) : answer();
  }
  override read(): Promise<Draft> {
    this.asked++;
    return this.stuck(() => super.read());
  }
  override apply(...edits: Parameters<MemoryHost['apply']>): Promise<Applied> {
    return this.stuck(() => super.apply(...edits));
  }
}

const plan = [{ text: 'Needs', heading: 1 }, { text: 'Mia sees SALT every week.' }];
const pass = (time: number) => act(() => jest.advanceTimersByTimeAsync(time));
const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('a plan that cannot be read for long is said to be slow, with what may help', async () => {
  const host = new StuckHost(plan);
  host.isStuck = true;
  showPane(host);
  await pass(patience - 1);
  expect(screen.queryByText(/taking longer than usual/)).toBeNull();
  await pass(1);
  expect(screen.getByRole('status').textContent).toMatch(
    /^This is taking longer than usual\. If a box or a menu is open/,
  );
});

test('it can then be asked anew, keeps the keyboard meanwhile, and is said to be slow again', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const host = new StuckHost(plan);
  host.isStuck = true;
  showPane(host);
  await pass(patience);
  const { asked } = host;
  const again = screen.getByRole('button', { name: 'Try again' });
  await user().click(again);
  expect(host.asked).toBe(asked + 1);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(document.activeElement).toBe(again);
  await pass(patience);
  expect(screen.getByRole('status').textContent).toMatch(/^This is taking longer/);
  host.isStuck = false;
  await user().keyboard('{Enter}');
  await pass(1000);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Check again' }));
});

test('so is a change that takes long, until it is there', async () => {
  const host = new StuckHost(plan);
  showPane(host);
  await pass(patience);
  host.isStuck = true;
  await user().click(screen.getAllByRole('button', { name: /^Change to/ })[0]!);
  expect(screen.queryByText(/taking longer than usual/)).toBeNull();
  await pass(patience);
  screen.getByText(/^This is taking longer than usual/);
});

test('another check that was asked for is said to be done, each time', async () => {
  showPane(new StuckHost(plan));
  await pass(patience);
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  for (let times = 0; times < 2; times++) {
    await user().click(screen.getByRole('button', { name: 'Check again' }));
    expect(said()).not.toContainEqual(expect.stringMatching(/^Checked/));
    await pass(1000);
    expect(said()).toContainEqual(expect.stringMatching(/^Checked\. Not .*\d+ notes? to improve$/));
  }
});

test('another check that hangs is said to be slow, can be asked for anew, and keeps the keyboard near', async () => {
  // jsdom has the focus nowhere when its element is gone.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const host = new StuckHost(plan);
  showPane(host);
  await pass(patience);
  host.isStuck = true;
  const again = screen.getByRole('button', { name: 'Check again' });
  await user().click(again);
  for (let times = 0; times < 2; times++) {
    await pass(patience - 200);
    expect(screen.queryByText(/taking longer than usual/)).toBeNull();
    await pass(200);
    expect(screen.getByRole('alert').textContent).toMatch(/^This is taking longer than usual\. If a box/);
    const { asked } = host;
    screen.getByRole('button', { name: 'Try again' }).focus();
    await user().keyboard('{Enter}');
    expect(host.asked).toBe(asked + 1);
    await pass(100);
    expect(document.activeElement).toBe(again);
  }
  host.isStuck = false;
  await user().keyboard('{Enter}');
  await pass(1000);
  expect(screen.queryByText(/taking longer than usual/)).toBeNull();
  expect(document.activeElement).toBe(again);
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(/^Checked\. Not .*\d+ notes? to improve$/),
  );
});
