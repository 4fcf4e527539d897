import type { Finding } from '../../shared/rules/finding';
import { idsOf, keepIds } from '../../shared/ui/note-ids';

const at = (block: string, key = 'a') => ({ key, place: { block, from: 0, to: 4 } }) as Finding;
const after = (last: readonly Finding[], now: readonly Finding[]) => {
  keepIds(last, now);
  return [...idsOf(now).values()];
};

describe('the id of a note', () => {
  it('stays when the same words are written once more further up', () => {
    expect(after([at('3'), at('5')], [at('1'), at('3'), at('5')])).toEqual(['a#2', 'a#0', 'a#1']);
  });

  it('stays when the same words further up go', () => {
    const last = [at('1'), at('3'), at('5'), at('1', 'b')];
    expect(after(last, [at('3'), at('5'), at('1', 'b')])).toEqual(['a#1', 'a#2', 'b#0']);
  });

  it('stays where all blocks have other names, as where a paragraph came before them', () => {
    expect(after([at('3'), at('5')], [at('4'), at('6')])).toEqual(['a#0', 'a#1']);
  });

  it('is kept over more than one check, and is nobody else’s', () => {
    const first = [at('3')];
    const second = [at('1'), at('3')];
    expect(after(first, second)).toEqual(['a#1', 'a#0']);
    const third = [at('0'), at('1'), at('3')];
    expect(after(second, third)).toEqual(['a#2', 'a#1', 'a#0']);
    expect(after(third, [at('0'), at('3')])).toEqual(['a#2', 'a#0']);
  });
});
