import { readPlan } from '../../shared/plan/read-plan';
import type { Finding } from '../../shared/rules/finding';
import { defaultSettings } from '../../shared/settings';
import { groupNotes } from '../../shared/ui/notes';

/** What is shown round the words of a note. */
function aroundOf(text: string, quote: string) {
  const plan = readPlan({ blocks: [{ id: '0', text }] }, defaultSettings('2026-11-22'));
  const from = text.indexOf(quote);
  const place = { block: '0', from, to: from + quote.length };
  const [group] = groupNotes(plan, [{ key: 'a', quote, place, concern: 'smart' } as Finding]);
  return group!.notes[0]!.around;
}

describe('a note shows the rest of the sentence', () => {
  it('where a word alone does not say what it is of', () => {
    const text = 'He likes cars. To improve his reading by Easter. He is seven.';
    expect(aroundOf(text, 'improve')).toEqual({ before: 'To ', behind: ' his reading by Easter.' });
    expect(aroundOf('Paired reading', 'Paired')).toEqual({ before: '', behind: ' reading' });
  });

  it('cut between words where it is long', () => {
    const text = `${'one two three four five six '.repeat(3)}always ${'seven eight nine ten eleven '.repeat(3)}`;
    const { before, behind } = aroundOf(text, 'always')!;
    expect(before).toMatch(/^…(?:one|two|three|four|five|six) .* six $/);
    expect(behind).toMatch(/^ seven .* (?:seven|eight|nine|ten|eleven)…$/);
    expect(before.length + behind.length).toBeLessThan(70);
  });

  it('of its own label, where several stand on a line', () => {
    const text = 'Date of plan: 23/06/26 Review date: 23/10/26 Class: 2B';
    expect(aroundOf(text, '23/06/26')).toEqual({ before: 'Date of plan: ', behind: '' });
    expect(aroundOf(text, '23/10/26')).toEqual({ before: 'Review date: ', behind: '' });
  });

  it('not where there is none, or the words say enough', () => {
    expect(aroundOf('Always.', 'Always')).toBeUndefined();
    expect(aroundOf('Mia will read 40 key words by Easter.', 'will read 40 key words')).toBeUndefined();
  });
});
