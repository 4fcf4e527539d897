import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';
import { patience } from '../../shared/ui/in-time';
import { later, laterPart } from '../../shared/ui/later';

describe('the error boundary', () => {
  it('shows what to do instead of a blank pane, with details that hold no words of the plan, and tries again', async () => {
    let broken = true;
    function Pane() {
      if (broken) throw new TypeError('Mia Hart is unreadable');
      return <p>All is well</p>;
    }
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <ErrorBoundary>
        <Pane />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing in your plan has been changed/);
    expect(document.body.textContent).toContain('TypeError');
    expect(document.body.textContent).not.toContain('Mia');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('All is well')).toBeTruthy();
    quiet.mockRestore();
  });

  it('asks again for a screen that could not be loaded', async () => {
    let isThere = false;
    const Screen = later<object>(() =>
      isThere ? Promise.resolve(() => <p>All is well</p>) : Promise.reject(new Error('Loading chunk 7 failed')),
    );
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>,
    );
    await screen.findByRole('alert');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    // Still not there, and still said.
    await screen.findByRole('alert');
    isThere = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('All is well');
    quiet.mockRestore();
  });
});

describe('a part that comes late', () => {
  let quiet: jest.SpyInstance;
  beforeEach(() => {
    jest.useFakeTimers();
    quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
    quiet.mockRestore();
  });
  const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const pass = (time: number) => act(() => jest.advanceTimersByTimeAsync(time));
  const again = () => screen.getByRole('button', { name: 'Try again' });

  /** A part whose every loading is ended by the test, beside a button of the pane. */
  function showPart() {
    const asked: { come: () => void; fail: () => void }[] = [];
    const Part = laterPart<object>(
      () =>
        new Promise((resolve, reject) => {
          const come = () => {
            resolve(() => (
              <section>
                <h2 tabIndex={-1}>The part</h2>
                <button>In the part</button>
              </section>
            ));
          };
          asked.push({ come, fail: () => reject(new Error('Loading chunk 7 failed')) });
        }),
    );
    render(
      <>
        <button>Elsewhere</button>
        <Part />
      </>,
    );
    return asked;
  }

  it('is opening for ten seconds, then said to be late, and asked for anew', async () => {
    const asked = showPart();
    await pass(patience - 1);
    screen.getByText('Opening');
    expect(screen.queryByRole('alert')).toBeNull();
    await pass(1);
    expect(screen.getByRole('alert').textContent).toMatch(
      /^This part is taking longer than usual to open\. Nothing in/,
    );
    expect(asked).toHaveLength(1);
    await user().click(again());
    expect(asked).toHaveLength(2);
    screen.getByText('Opening');
    asked[1]!.come();
    await pass(0);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The part' }));
    expect(screen.queryByRole('alert')).toBeNull();
    // Nothing of the first asking is left to come.
    await pass(10 * patience);
    screen.getByRole('heading', { name: 'The part' });
  });

  it('that came in time takes no focus', async () => {
    const asked = showPart();
    asked[0]!.come();
    await pass(0);
    screen.getByRole('heading', { name: 'The part' });
    expect(document.activeElement).toBe(document.body);
    await pass(10 * patience);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves the focus where the writer took it meanwhile', async () => {
    const asked = showPart();
    await pass(patience);
    await user().click(again());
    expect(screen.getByText('Opening').closest('[tabindex]')).toBe(document.activeElement);
    await user().click(screen.getByRole('button', { name: 'Elsewhere' }));
    asked[1]!.come();
    await pass(0);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }));
  });

  it('has “Try again” under the keyboard when it fails again', async () => {
    const asked = showPart();
    await pass(patience);
    await user().click(again());
    asked[1]!.fail();
    await pass(0);
    expect(screen.getByRole('alert').textContent).toMatch(/^This part cannot be shown just now/);
    expect(document.activeElement).toBe(again());
  });
});
