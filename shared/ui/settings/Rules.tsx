import { Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { rules, type RegisteredRule } from '../../rules';
import type { Severity } from '../../rules/rule';
import { concernLabels, severityLabels } from '../../labels';
import type { SettingsProps } from './props';
import { Part } from './Part';

const useStyles = makeStyles({
  group: { width: '100%' },
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  rule: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  why: {
    margin: `0 0 ${tokens.spacingVerticalXS} 60px`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Every rule with its reason, to switch on and off and to take more or less seriously. */
export function Rules({ settings, onChange }: SettingsProps) {
  const styles = useStyles();
  const concerns = [...new Set(rules.map(({ concern }) => concern))];
  const set = (id: string, on: boolean) =>
    onChange((one) => ({
      ...one,
      rulesOff: on ? one.rulesOff.filter((off) => off !== id) : [...new Set([...one.rulesOff, id])],
    }));
  const weigh = (id: string, severity: Severity | undefined) =>
    onChange((one) => {
      const others = Object.entries(one.severities).filter(([known]) => known !== id);
      return { ...one, severities: Object.fromEntries(severity ? [...others, [id, severity]] : others) };
    });
  return (
    <Part
      title="What is checked"
      text="Switch off what does not suit your school, or choose how much weight its notes have."
    >
      {concerns.map((concern) => (
        <div key={concern} className={styles.group}>
          <h3 className={styles.title}>{concernLabels[concern]}</h3>
          {rules
            .filter((rule) => rule.concern === concern)
            .map((rule) => (
              <RuleSwitch
                key={rule.id}
                rule={rule}
                on={!settings.rulesOff.includes(rule.id)}
                weight={settings.severities[rule.id]}
                onSet={set}
                onWeigh={weigh}
              />
            ))}
        </div>
      ))}
    </Part>
  );
}

const weights: readonly Severity[] = ['error', 'warning', 'hint'];

function RuleSwitch({
  rule: { id, summary, why, severity },
  on,
  weight,
  onSet,
  onWeigh,
}: {
  readonly rule: RegisteredRule;
  readonly on: boolean;
  readonly weight: Severity | undefined;
  readonly onSet: (id: string, on: boolean) => void;
  readonly onWeigh: (id: string, severity: Severity | undefined) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.rule}>
      <div className={styles.head}>
        <Switch label={summary} checked={on} onChange={(_event, { checked }) => onSet(id, checked)} />
        <Select
          size="small"
          aria-label={`Weight: ${summary}`}
          disabled={!on}
          value={weight ?? ''}
          onChange={(_event, { value }) =>
            onWeigh(
              id,
              weights.find((one) => one === value),
            )
          }
        >
          <option value="">As usual ({severityLabels[severity]})</option>
          {weights.map((one) => (
            <option key={one} value={one}>
              {severityLabels[one]}
            </option>
          ))}
        </Select>
      </div>
      <p className={styles.why}>{why}</p>
    </div>
  );
}
