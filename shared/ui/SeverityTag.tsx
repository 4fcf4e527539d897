import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Flag16Filled, Flag16Regular } from '@fluentui/react-icons/svg/flag';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import type { Severity } from '../severity';
import { severityLabels } from '../labels';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  icon: { flexShrink: 0 },
});

const icons = { error: Flag16Filled, warning: Flag16Regular, hint: Lightbulb16Regular };

/** How much a note matters, as a word with a picture; never by colour alone. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <Icon className={styles.icon} aria-hidden />
      {severityLabels[severity]}
    </span>
  );
}
