import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import { rules, type RegisteredRule } from '../../shared/rules';
import { concernLabels } from '../../shared/ui/labels';
import type { OptionsProps } from './Options';
import { Part } from './Part';

const useStyles = makeStyles({
  group: { width: '100%' },
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  rule: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  why: {
    margin: `0 0 ${tokens.spacingVerticalXS} 60px`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Every rule with its reason, to switch on and off. */
export function Rules({ settings, onChange }: OptionsProps) {
  const styles = useStyles();
  const concerns = [...new Set(rules.map(({ concern }) => concern))];
  const set = (id: string, on: boolean) =>
    onChange((one) => ({
      ...one,
      rulesOff: on ? one.rulesOff.filter((off) => off !== id) : [...new Set([...one.rulesOff, id])],
    }));
  return (
    <Part title="What is checked" text="Switch off what does not suit your school.">
      {concerns.map((concern) => (
        <div key={concern} className={styles.group}>
          <h3 className={styles.title}>{concernLabels[concern]}</h3>
          {rules
            .filter((rule) => rule.concern === concern)
            .map((rule) => (
              <RuleSwitch key={rule.id} rule={rule} on={!settings.rulesOff.includes(rule.id)} onSet={set} />
            ))}
        </div>
      ))}
    </Part>
  );
}

function RuleSwitch({
  rule: { id, summary, why },
  on,
  onSet,
}: {
  readonly rule: RegisteredRule;
  readonly on: boolean;
  readonly onSet: (id: string, on: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.rule}>
      <Switch label={summary} checked={on} onChange={(_event, { checked }) => onSet(id, checked)} />
      <p className={styles.why}>{why}</p>
    </div>
  );
}
