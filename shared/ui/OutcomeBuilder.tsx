import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  actChoices,
  helpChoices,
  needAreas,
  phaseOf,
  phases,
  termEnds,
  type NeedArea,
  type Phase,
} from '../plan/outcome/act-choices';
import type { Outcome } from '../plan/outcome';
import type { OutcomeParts } from '../plan/outcome/outcome-entry';
import type { Plan } from '../plan/plan';
import { yearOn } from '../plan/child/year-group';
import { sayDay } from '../text/say-day';
import type { Edit } from '../text/span';
import { BesideOutcome } from './BesideOutcome';
import { editsBeside } from './edits-beside';
import { Leave } from './Leave';
import { Notice } from './Notice';
import { OutcomePreview } from './OutcomePreview';
import { startingArea, startingParts } from './starting-parts';
import { lacking } from './use-landing';

const useStyles = makeStyles({
  // No grid: the preview is to stay in sight beside all of it.
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outline: 'none' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  group: {
    border: 0,
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    '& select, & input': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
    '& > *': { minWidth: 0 },
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalS,
    marginTop: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // A long name above one field, or a long example below it, pulls nothing apart: each line has a row for both.
    '& > *': { gridRow: 'span 3', gridTemplateRows: 'subgrid', rowGap: 0, paddingTop: tokens.spacingHorizontalS },
  },
  // Their choices are long: no one of them may be cut off in a pane of usual width.
  wide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const otherDay = 'other';

/** Guides a writer through one outcome, from nothing or from a weak one, and judges it by the rules that judge the plan. */
export function OutcomeBuilder({
  plan,
  instead,
  from,
  busy,
  onWrite,
  onClose,
}: {
  readonly plan: Plan;
  /** The outcome whose words are replaced; absent: a new one. */
  readonly instead?: Outcome;
  /** Words that the writer starts from; they stay where they are. */
  readonly from?: string;
  readonly busy: boolean;
  /** `beside`: what else of its row is to be changed. */
  readonly onWrite: (parts: OutcomeParts, beside: readonly Edit[]) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [begun] = useState(() => startingParts(plan, instead));
  const [parts, setParts] = useState(begun);
  const [isLeaving, setLeaving] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const [pronouns, setPronouns] = useState(plan.child.pronouns ?? 'they');
  const [area, setArea] = useState<NeedArea>(() => startingArea(instead?.text ?? from ?? ''));
  const [phase, setPhase] = useState<Phase>(phaseOf(yearOf(plan)));
  const beside = useMemo(
    () => (instead && parts.act.trim() ? editsBeside(plan, instead, begun, parts) : []),
    [plan, instead, begun, parts],
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isNothingYet = parts.act.trim() === '';
  const other = otherChild(plan, begun.name, parts.name);
  const acts = useId();
  const helps = useId();
  const preview = useId();
  useEffect(() => heading.current?.focus(), []);

  const set = (key: keyof OutcomeParts) => (value: string) => setParts((now) => ({ ...now, [key]: value }));
  const input = (key: keyof OutcomeParts, label: string, example?: string, list?: string) => (
    // An example inside of the field would look filled in with forced colours, and is cut off where the pane is narrow.
    <Field label={label} {...(example && { hint: `For example: ${example}` })}>
      <Input
        value={parts[key]}
        maxLength={200}
        onChange={(_event, { value }) => set(key)(value)}
        {...(list && { list })}
      />
    </Field>
  );

  // One key is too little to throw away what somebody wrote; in a field with suggestions it puts these away.
  const leaving = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape' && parts === begun && !(target as Element).hasAttribute('list')) onClose();
  };
  return (
    <section className={styles.root} aria-labelledby={`${acts}title`} onKeyDown={leaving}>
      <h2 className={styles.title} id={`${acts}title`} ref={heading} tabIndex={-1} {...lacking}>
        {instead ? 'Rewrite this outcome' : 'Write an outcome'}
      </h2>
      {instead && <p className={styles.text}>In the plan now: “{instead.text}”</p>}
      {from && <p className={styles.text}>From: “{from}”</p>}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Who</legend>
        <div className={styles.two}>
          {input('name', 'Child’s name')}
          <Field label="Pronoun">
            <Select value={pronouns} onChange={(_event, { value }) => setPronouns(value as 'he' | 'she' | 'they')}>
              <option value="he">he</option>
              <option value="she">she</option>
              <option value="they">they</option>
            </Select>
          </Field>
        </div>
        <div className={styles.wide}>
          <Field label="Area">
            <Select value={area} onChange={(_event, { value }) => setArea(value as NeedArea)}>
              {Object.entries(needAreas).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Age">
            <Select value={phase} onChange={(_event, { value }) => setPhase(value as Phase)}>
              {Object.entries(phases).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>What you will see {parts.name || 'the child'} do</legend>
        <Field label="Choose an idea, or write your own below">
          <Select
            value=""
            onChange={(_event, { value }) => {
              const chosen = actChoices(area, phase, pronouns)[Number(value)];
              if (value !== '' && chosen) setParts((now) => ({ ...now, ...chosen }));
            }}
          >
            <option value="">Ideas for this area and age</option>
            {actChoices(area, phase, pronouns).map(({ act, object }, index) => (
              <option key={act + object} value={index}>
                {act} {object}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.two}>
          {input('act', `${parts.name.trim() || 'The child'} will`, 'read')}
          {input('object', 'What', '40 key words')}
        </div>
        {input('condition', 'When or where (if it matters)', 'in a group of four')}
        {input('help', 'With what help', 'with one reminder', helps)}
        <datalist id={helps}>
          {helpChoices(pronouns).map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>How much, from where, by when</legend>
        {input('measure', 'How much or how often', '4 times out of 5')}
        {input('purpose', 'So that …', `${pronouns} can read the class story with friends`)}
        {input('baseline', 'Where things are now', 'reads 12 of the words')}
        <Deadline plan={plan} value={parts.deadline} onChange={set('deadline')} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Support</legend>
        {input('what', 'What adults will do', 'reading practice with word cards')}
        <div className={styles.two}>
          {input('who', 'Who', 'Mrs Shah')}
          {input('frequency', 'How often', '3 times a week')}
          {input('duration', 'How long', '15 minutes')}
          {input('group', 'Group', 'one to one')}
        </div>
      </fieldset>
      <OutcomePreview plan={plan} {...(instead && { instead })} parts={parts} pronouns={pronouns} id={preview} />
      {beside.length > 0 && <BesideOutcome edits={beside} chosen={chosen} onChoose={setChosen} />}
      <div role="status">
        {other && (
          <Notice intent="warning">
            This plan is about {other}. You began this outcome for {begun.name}.
          </Notice>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || isNothingYet}
          // What goes into the plan, and what it lacks, is heard with the button.
          aria-describedby={preview}
          onClick={() =>
            onWrite(
              parts,
              beside.filter(({ span }) => chosen.includes(span.block)),
            )
          }
        >
          {instead ? 'Replace the outcome' : 'Put it in the plan'}
        </Button>
        <Button ref={back} onClick={() => (parts === begun ? onClose() : setLeaving(true))}>
          Back
        </Button>
      </div>
      {isLeaving && (
        <Leave
          onLeave={onClose}
          onStay={() => {
            setLeaving(false);
            back.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Whom the plan is about by now, where an outcome was begun for somebody else: a form may show another child meanwhile. */
function otherChild({ child: { first } }: Plan, begun: string, name: string): string | undefined {
  const isSame = (one: string) => one.trim().toLowerCase() === first?.toLowerCase();
  return begun === '' || isSame(begun) || isSame(name) ? undefined : first;
}

/** By when: the end of one of the school’s terms, or another day. */
function Deadline({
  plan,
  value: deadline,
  onChange,
}: {
  readonly plan: Plan;
  readonly value: string;
  readonly onChange: (deadline: string) => void;
}) {
  const [isOtherDay, setOtherDay] = useState(false);
  const ends = useMemo(() => termEnds(plan.today, plan.settings.terms), [plan]);
  const isOwn = !isOtherDay && deadline !== '' && ends.every(({ words }) => words !== deadline);
  return (
    <>
      <Field label="By when">
        <Select
          value={isOtherDay ? otherDay : deadline}
          onChange={(_event, { value }) => {
            setOtherDay(value === otherDay);
            onChange(value === otherDay ? '' : value);
          }}
        >
          <option value="">Choose</option>
          {ends.map(({ words, label }) => (
            <option key={words} value={words}>
              {label}
            </option>
          ))}
          {isOwn && <option value={deadline}>{deadline}</option>}
          <option value={otherDay}>Another day</option>
        </Select>
      </Field>
      {isOtherDay && (
        // Browsers show a day in the order of the machine’s language, which may be the American one.
        <Field label="Day" hint={deadline}>
          <Input type="date" min={plan.today} onChange={(_event, { value }) => onChange(value && sayDay(value))} />
        </Field>
      )}
    </>
  );
}

/** The year that the plan says; before and after school the date of birth tells. */
const yearOf = ({ child: { year, dateOfBirth }, today }: Plan): number | undefined =>
  year ?? (dateOfBirth === undefined ? undefined : yearOn(dateOfBirth, today));
