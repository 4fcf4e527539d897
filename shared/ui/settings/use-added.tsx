import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { unseen } from '../small';

const useStyles = makeStyles({ said: unseen });

/** Says to a screen reader what came into a list (who sees the list sees it): the call that says it, and where it stands. */
export function useAdded(): readonly [(name: string) => void, ReactNode] {
  const styles = useStyles();
  const [name, setName] = useState('');
  return [
    setName,
    <span key="added" role="status" className={styles.said}>
      {name && `“${name}” is in the list now.`}
    </span>,
  ];
}
