import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Finding } from '../../rules/finding';

const useStyles = makeStyles({
  more: { marginTop: tokens.spacingVerticalXS },
  whyButton: {
    padding: 0,
    marginInlineStart: '-6px',
    minWidth: 'auto',
    color: tokens.colorNeutralForeground2,
    // There it has a border, which stands in line with the buttons below it.
    '@media (forced-colors: active)': { marginInlineStart: 0, paddingInlineEnd: tokens.spacingHorizontalS },
  },
  why: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** The reason of a note and who asks for it, folded away. */
export function Why({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.more}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.whyButton}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Why
      </Button>
      <div id={id} hidden={!open}>
        <p className={styles.why}>{finding.why}</p>
        <p className={styles.why}>
          <Link href={finding.authority.url} target="_blank" rel="noreferrer" inline>
            {finding.authority.cite}
          </Link>
        </p>
      </div>
    </div>
  );
}
