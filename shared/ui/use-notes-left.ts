import { useEffect, useRef } from 'react';
import { count } from '../labels';
import type { Finding } from '../rules/finding';
import { isSame } from './ignoring-entry';
import { groupNotes, type ActiveNote } from './notes';
import type { Review } from './use-review';

/**
 * After a note was fixed or ignored, says how many are left in its section once the list has changed; after it was
 * brought back, opens it, takes the writer there and says how many there are.
 */
export function useNotesLeft(
  { plan, findings }: Review,
  say: (text: string) => void,
  activate: (active: ActiveNote) => void,
): { readonly expectLess: (finding: Finding) => void; readonly expectBack: (finding: Finding) => void } {
  const waiting = useRef<{ title: string; before: readonly Finding[]; back?: Finding }>(undefined);

  useEffect(() => {
    if (!plan || !waiting.current || waiting.current.before === findings) return;
    const { title, back } = waiting.current;
    waiting.current = undefined;
    const groups = groupNotes(plan, findings);
    const left = groups.find((group) => group.title === title)?.notes.length ?? 0;
    if (!back) {
      say(left === 0 ? `No notes left in ${title}` : `${count(left, 'note')} left in ${title}`);
      return;
    }
    const notes = groups.flatMap((group) => group.notes);
    const index = notes.findIndex(({ finding }) => isSame(finding, back));
    if (index < 0) return;
    activate({ id: notes[index]!.id, index, focus: true });
    say(`Back: ${count(left, 'note')} in ${title}`);
  }, [plan, findings, say, activate]);

  const expect = (finding: Finding, back?: Finding) => {
    if (!plan) return;
    const title = groupNotes(plan, [finding])[0]!.title;
    waiting.current = { title, before: findings, ...(back && { back }) };
  };
  return { expectLess: (finding) => expect(finding), expectBack: (finding) => expect(finding, finding) };
}
