import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { unseen } from '../small';

const useStyles = makeStyles({ said: unseen });

/** Says to a screen reader what came into a list or left it (who sees the list sees it): the calls that say it, and where it stands. */
export function useListSaid(): {
  readonly sayAdded: (name: string) => void;
  readonly sayRemoved: (name: string) => void;
  readonly said: ReactNode;
} {
  const styles = useStyles();
  const [sentence, say] = useState('');
  return {
    sayAdded: (name) => say(`“${name}” is in the list now.`),
    sayRemoved: (name) => say(`“${name}” is removed.`),
    said: (
      <span role="status" className={styles.said}>
        {sentence}
      </span>
    ),
  };
}

/** Takes the keyboard to where the next thing begins, once one is in the list. */
export const toNext = (form: HTMLFormElement): void => form.querySelector('input')?.focus();
