import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

const icons = { info: Info20Filled, success: CheckmarkCircle20Filled, warning: Warning20Filled };

/** One sentence to the writer, with what can be done about it; never by colour alone. */
export function Notice({
  intent,
  className,
  children,
}: {
  readonly intent: keyof typeof icons;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const Icon = icons[intent];
  return (
    <div className={mergeClasses(styles.root, className)}>
      <Icon className={styles[intent]} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
