import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { takeBack } from '../../take-back';
import type { StoredSettings } from '../../settings';
import { unseen } from '../small';
import { onceKept, type SettingsProps } from './props';

const useStyles = makeStyles({
  said: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  unseen: { ...unseen, margin: 0 },
});

/** Says what came of the last change, in a sentence, with a way to take it back; nothing for an empty one. */
export type Say = (text: string, undo?: () => void) => void;

/** What came of the last change in one part of the settings, and where it stands. `canUndo`: there is room for what would come back. */
export function useSaid(canUndo = true): { readonly say: Say; readonly said: ReactNode } {
  const styles = useStyles();
  const [{ text, undo }, set] = useState<{ readonly text: string; readonly undo?: () => void }>({ text: '' });
  return {
    say: (sentence, back) => set({ text: sentence, ...(back && { undo: back }) }),
    said: (
      // It is there before it speaks, or a screen reader would not hear of it.
      <p className={text === '' ? styles.unseen : styles.said}>
        <span role="status">{text}</span>
        {undo && canUndo && (
          <Button size="small" onClick={undo}>
            Undo
          </Button>
        )}
      </p>
    ),
  };
}

/** Changes the settings, says so (`done`) and offers to take it back (`undone` is said then): what was chosen since stays. `also`: what else is taken back. Where it could not be, it can be tried again. */
export function changeWithUndo(
  { say, onChange }: Pick<SettingsProps, 'onChange'> & { readonly say: Say },
  make: (settings: StoredSettings) => StoredSettings,
  { done, undone, also }: { readonly done: string; readonly undone: string; readonly also?: () => Promise<void> },
): void {
  let changed: readonly [before: StoredSettings, after: StoredSettings] | undefined;
  say('');
  const kept = onChange((one) => {
    const after = make(one);
    changed = [one, after];
    return after;
  });
  const undo = () => {
    const back = onChange((one) => (changed ? takeBack(one, ...changed) : one));
    void Promise.all([back, also?.()]).then(
      // Where it was not kept, the surface has said so.
      ([isKept]) => isKept !== false && say(undone),
      () => say(notUndone, undo),
    );
  };
  onceKept(kept, () => say(done, undo));
}

const notUndone = 'This could not be undone. Try again.';

/** What is said of a thing that could not come into a list, came into it, left it, or came back. */
export const listSaid = {
  tooShort: 'A word has two letters or more.',
  added: (name: string) => `“${name}” is in the list now.`,
  removed: (name: string) => ({ done: `“${name}” is removed.`, undone: `“${name}” is back.` }),
};

/** Takes the keyboard to where the next thing begins, once one is in the list. */
export const toNext = (form: HTMLFormElement): void => form.querySelector('input')?.focus();
