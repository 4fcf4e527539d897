import { act, renderHook, waitFor } from '@testing-library/react';
import type { Host } from '../../shared/host';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { useReview } from '../../shared/ui/use-review';
import { readText } from '../../shared/text/plain';
import { planText } from '../bench/plan-text';
import { MemoryHost } from '../host-contract/memory-host';
import { today } from './set-up';

const settings = defaultSettings(today);
const draft = (text: string): Draft => ({ blocks: [{ id: 'a', text }] });

/** A host whose readings are answered by hand, in any order. */
class SlowHost extends MemoryHost {
  readonly answers: ((draft: Draft) => void)[] = [];
  override read(): Promise<Draft> {
    return new Promise((resolve) => this.answers.push(resolve));
  }
}

const show = (host: Host, pause = 20) => renderHook(() => useReview(host, settings, pause)).result;

describe('useReview', () => {
  it('drops a reading that comes in after a later one', async () => {
    const host = new SlowHost([]);
    const result = show(host);
    act(() => result.current.again());
    await act(async () => {
      host.answers[1]!(draft('The later words.'));
      host.answers[0]!(draft('The earlier words.'));
      await Promise.resolve();
    });
    await waitFor(() => expect(result.current.state).toBe('ready'));
    expect(result.current.plan?.draft.blocks[0]?.text).toBe('The later words.');
  });

  it('keeps the same result while the words stay the same', async () => {
    const host = new MemoryHost([{ text: 'Some words.' }]);
    const result = show(host);
    await waitFor(() => expect(result.current.state).toBe('ready'));
    const { plan, findings } = result.current;
    act(() => result.current.again());
    await waitFor(() => expect(host.reads).toBe(2));
    await waitFor(() => expect(result.current.state).toBe('ready'));
    expect(result.current.plan).toBe(plan);
    expect(result.current.findings).toBe(findings);
  });

  it('shows nothing of words that were changed while they were reviewed', async () => {
    const host = new MemoryHost(readText(planText(3000, 1)).blocks.map(({ text }) => ({ text })));
    const shown: (string | undefined)[] = [];
    renderHook(() => shown.push(useReview(host, settings, 1).plan?.draft.blocks[0]?.text));
    // Within the first slices, each of which gives the thread back.
    for (const words of ['One', 'Two', 'Three']) {
      await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
      act(() => host.type('b0', words));
    }
    await waitFor(() => expect(shown.at(-1)).toBe('Three'));
    expect(new Set(shown)).toEqual(new Set([undefined, 'Three']));
  }, 30_000);

  it('gives the thread back while a long plan of last time is read, and reads it once', async () => {
    const host = new MemoryHost([{ text: 'Some words.' }]);
    const result = show(host);
    await waitFor(() => expect(result.current.state).toBe('ready'));
    act(() => result.current.compare({ name: 'last.docx', draft: readText(planText(3000, 1)) }));
    expect(result.current.plan?.previous).toBeUndefined();
    await waitFor(() => expect(result.current.plan?.previous).toBeDefined());
    const { previous } = result.current.plan!;
    act(() => host.type('b0', 'Other words.'));
    await waitFor(() => expect(result.current.plan?.draft.blocks[0]?.text).toBe('Other words.'));
    expect(result.current.plan?.previous).toBe(previous);
  }, 30_000);

  it('keeps the last good result beside the failure of a check, until one succeeds', async () => {
    const host = new MemoryHost([{ text: 'Some words.' }]);
    // What no reader of settings would let through.
    const broken = { ...settings, ownTemplates: null as never };
    const { result, rerender } = renderHook(({ of }) => useReview(host, of, 20), { initialProps: { of: settings } });
    await waitFor(() => expect(result.current.state).toBe('ready'));
    const { plan, findings } = result.current;
    rerender({ of: broken });
    await waitFor(() => expect(result.current.state).toBe('failed'));
    expect(result.current.problem).toMatch(/could not be checked/);
    expect(result.current).toMatchObject({ plan, findings });
    act(() => host.type('b0', 'Other words.'));
    await waitFor(() => expect(host.reads).toBe(2));
    rerender({ of: settings });
    await waitFor(() => expect(result.current.state).toBe('ready'));
    expect(result.current.problem).toBeUndefined();
    expect(result.current.plan?.draft.blocks[0]?.text).toBe('Other words.');
  });

  it('reads once for many changes in a row', async () => {
    const host = new MemoryHost([{ text: 'Some words.' }]);
    const result = show(host, 60);
    await waitFor(() => expect(result.current.state).toBe('ready'));
    act(() => {
      for (const text of ['A', 'Ab', 'Abc']) host.type('b0', text);
    });
    await waitFor(() => expect(result.current.plan?.draft.blocks[0]?.text).toBe('Abc'));
    expect(host.reads).toBe(2);
  });
});
