import { Field, Input, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleCard } from '../../rules/cards';
import type { Concern } from '../../rules/rule';
import type { Severity } from '../../severity';
import { concernLabels, count, severityLabels } from '../../labels';
import { setBySchool, type SettingsProps } from './props';
import { Part } from './Part';

const useStyles = makeStyles({
  find: { width: '100%', maxWidth: '420px' },
  group: { width: '100%', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalS} 0` },
  title: { display: 'inline', margin: 0, fontSize: tokens.fontSizeBase400 },
  number: { color: tokens.colorNeutralForeground2 },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0` },
  // Under the words of the switch.
  more: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalS} 52px`,
  },
  why: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Every rule with its reason, to switch on and off and to take more or less seriously. */
export function Rules({ rules, settings, school, onChange }: SettingsProps & { readonly rules: readonly RuleCard[] }) {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = rules.filter(({ summary, why, concern }) =>
    `${summary} ${why} ${concernLabels[concern]}`.toLowerCase().includes(wanted),
  );
  const concerns = [...new Set(found.map(({ concern }) => concern))];
  const set = (id: string, on: boolean) =>
    void onChange((one) => ({
      ...one,
      rulesOff: on ? one.rulesOff.filter((off) => off !== id) : [...new Set([...one.rulesOff, id])],
    }));
  const weigh = (id: string, severity: Severity | undefined) =>
    void onChange((one) => {
      const others = Object.entries(one.severities).filter(([known]) => known !== id);
      return { ...one, severities: Object.fromEntries(severity ? [...others, [id, severity]] : others) };
    });
  return (
    <Part
      title="What is checked"
      text="Switch off what does not suit your school, or choose how much weight its notes have. The weight decides which note comes first and whether the plan is ready."
    >
      <Field label="Find a rule" className={styles.find}>
        <Input type="search" value={words} maxLength={60} onChange={(_event, { value }) => setWords(value)} />
      </Field>
      <p role="status" className={styles.why}>
        {wanted !== '' && (found.length === 0 ? 'No rule has these words.' : `${count(found.length, 'rule')} found.`)}
      </p>
      {concerns.map((concern) => (
        <RuleGroup
          key={`${concern} ${wanted !== ''}`}
          concern={concern}
          rules={found.filter((rule) => rule.concern === concern)}
          settings={settings}
          {...(school && { school })}
          isFound={wanted !== ''}
          onSet={set}
          onWeigh={weigh}
        />
      ))}
    </Part>
  );
}

interface RuleChanges {
  readonly onSet: (id: string, on: boolean) => void;
  readonly onWeigh: (id: string, severity: Severity | undefined) => void;
}

/** The rules of one concern, folded away until somebody wants them or looks for one. */
function RuleGroup({
  concern,
  rules: all,
  settings,
  school,
  isFound,
  ...changes
}: RuleChanges & {
  readonly concern: Concern;
  readonly rules: readonly RuleCard[];
  readonly settings: SettingsProps['settings'];
  readonly school?: NonNullable<SettingsProps['school']>;
  readonly isFound: boolean;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isFound);
  const isOff = (id: string) => settings.rulesOff.includes(id) || school?.rulesOff?.includes(id) === true;
  const off = all.filter(({ id }) => isOff(id)).length;
  return (
    <details className={styles.group} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <h3 className={styles.title}>{concernLabels[concern]}</h3>{' '}
        <span className={styles.number}>
          ({count(all.length, 'rule')}
          {off > 0 && `, ${off} off`})
        </span>
      </summary>
      {isOpen &&
        all.map((rule) => (
          <RuleSwitch
            key={rule.id}
            rule={rule}
            on={!isOff(rule.id)}
            isSwitched={school?.rulesOff?.includes(rule.id) === true}
            weight={school?.severities?.[rule.id] ?? settings.severities[rule.id]}
            isWeighed={school?.severities?.[rule.id] !== undefined}
            {...changes}
          />
        ))}
    </details>
  );
}

const weights: readonly Severity[] = ['error', 'warning', 'hint'];

function RuleSwitch({
  rule: { id, summary, why, severity },
  on,
  isSwitched,
  weight,
  isWeighed,
  onSet,
  onWeigh,
}: RuleChanges & {
  readonly rule: RuleCard;
  readonly on: boolean;
  /** The school switched it off. */
  readonly isSwitched: boolean;
  readonly weight: Severity | undefined;
  /** The school gave it its weight. */
  readonly isWeighed: boolean;
}) {
  const styles = useStyles();
  return (
    <div className={styles.rule}>
      <Switch
        label={summary}
        checked={on}
        disabled={isSwitched}
        onChange={(_event, { checked }) => onSet(id, checked)}
      />
      <div className={styles.more}>
        <p className={styles.why}>{why}</p>
        {(isSwitched || isWeighed) && <p className={styles.why}>{setBySchool}</p>}
        <Select
          size="small"
          aria-label={`Weight: ${summary}`}
          disabled={!on || isWeighed}
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
    </div>
  );
}
