import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';
import { later } from '../../shared/ui/later';

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
