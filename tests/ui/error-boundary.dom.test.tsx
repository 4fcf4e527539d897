import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';

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
});
