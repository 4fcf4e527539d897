import { steps } from '../../../addin/word/replacement';

/** Does the steps as Word would, from the last to the first. */
function play(text: string, from: number, expected: string, insert: string): string {
  return [...steps(text, from, expected, insert)].reverse().reduce((now, step) => {
    if ('edge' in step) return step.edge === 'Start' ? step.insert + now : now + step.insert;
    const kept = step.how === 'after' ? now.slice(step.from, step.to) : '';
    return now.slice(0, step.from) + kept + step.insert + now.slice(step.to);
  }, text);
}

describe('the steps of a replacement', () => {
  it('touches only the words that differ', () => {
    expect(steps('Mia gets regular support daily.', 0, 'Mia gets regular support', 'Mia gets weekly support')).toEqual([
      { from: 9, to: 16, insert: 'weekly', how: 'replace' },
    ]);
  });

  it('never splits a word', () => {
    expect(steps('She reads.', 4, 'reads', 'read')).toEqual([{ from: 4, to: 9, insert: 'read', how: 'replace' }]);
  });

  it('needs no step where nothing changes', () => {
    expect(steps('She reads.', 4, 'reads', 'reads')).toEqual([]);
  });

  it('always ends in the text that was asked for, and keeps each search short', () => {
    // A small generator of its own, so that a failure can be repeated.
    let seed = 7;
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const words = ['a', 'aa', 'help', 'helps', '…', '“to”', '^', 'read', '.', '.'];
    const some = (most: number) => Array.from({ length: random(most) }, () => words[random(words.length)]!).join(' ');
    for (let turn = 0; turn < 1000; turn++) {
      const text = some(60);
      const from = random(text.length + 1);
      const expected = text.slice(from, from + random(text.length - from + 1));
      const insert = some(6);
      const wanted = text.slice(0, from) + insert + text.slice(from + expected.length);
      expect(play(text, from, expected, insert)).toBe(wanted);
      for (const step of steps(text, from, expected, insert))
        if (!('edge' in step)) expect(step.to - step.from).toBeLessThan(200);
    }
  });
});
