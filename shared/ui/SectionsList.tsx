import { Button, Checkbox, Field, Link, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { useId, useState } from 'react';
import type { InsertWhere } from '../host';
import { absentParts, missingParts, unwrittenParts } from '../plan/parts/unwritten';
import type { WhyAbsent } from '../plan/parts/told-elsewhere';
import type { Plan, PlanSection } from '../plan/plan';
import type { SectionId } from '../plan/section';
import type { Template } from '../plan/template';
import { templates } from '../plan/templates';
import { count, statusLabels } from '../labels';
import { isLocked } from './is-locked';
import { sectionName } from '../plan/section-name';
import { justWritten, lacking, useWritten } from './use-landing';
import { writtenOf } from './written';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Titles of templates are long: they may be cut off, but must not widen the pane.
  choice: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXS} 0`,
    boxSizing: 'border-box',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  step: { paddingInlineStart: tokens.spacingHorizontalL },
  // Beside its button; enlarged much, above it.
  told: { flex: '1 1 min(96px, 60%)', minWidth: 0, display: 'grid' },
  name: { minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  link: { textAlign: 'start', lineHeight: 'inherit', overflowWrap: 'anywhere' },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0 },
  present: { color: tokens.colorStatusSuccessForeground1 },
  empty: { color: tokens.colorStatusWarningForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
});

const icons = { present: CheckmarkCircle20Filled, empty: CircleHalfFill20Regular, missing: SubtractCircle20Regular };

/** What the list of sections needs. */
export interface SectionsListProps {
  readonly plan: Plan;
  /** How many notes each section has, by its title. */
  readonly notes: ReadonlyMap<string, number>;
  /** Id of the template the writer chose; absent: the one that fits best. */
  readonly chosen?: string;
  readonly busy: boolean;
  /** False where the draft cannot be changed. */
  readonly canInsert: boolean;
  /** The host is a form: a section goes into its own field or to the caret, and nowhere else. */
  readonly isForm: boolean;
  readonly onChoose: (template: string | undefined) => void;
  readonly onInsert: (sections: readonly SectionId[], where: InsertWhere) => void;
  readonly onShow: (section: PlanSection) => void;
}

/** Every section of the plan's template with how far it is written; what is missing can be inserted. */
export function SectionsList({
  plan,
  notes,
  chosen,
  busy,
  canInsert,
  isForm,
  onChoose,
  onInsert,
  onShow,
}: SectionsListProps) {
  const styles = useStyles();
  const absent = absentParts(plan);
  const missing = missingParts(plan);
  const [where, setWhere] = useState<InsertWhere>('order');
  const unwritten = unwrittenParts(plan);
  /** The first of all that are being inserted: their button goes away with that. */
  const [first, setFirst] = useState<SectionId>();
  useWritten(first !== undefined, () => setFirst(undefined));
  return (
    <div className={styles.root}>
      <TemplateChoice
        label="Template"
        value={chosen}
        own={plan.settings.ownTemplates}
        fits={plan.template.title}
        onChange={onChoose}
      />
      <p className={styles.summary}>{writtenSummary(plan, unwritten)}</p>
      {canInsert && !isForm && (
        <Checkbox
          label="Insert where the cursor is, not in the plan’s order"
          checked={where === 'caret'}
          onChange={(_event, { checked }) => setWhere(checked === true ? 'caret' : 'order')}
        />
      )}
      <ul className={styles.list} aria-label="Sections of the plan">
        {inOrder(plan).map((section) => {
          const locked = isForm && canInsert && isLocked(plan, section.id);
          const goes = canInsert && !locked && (isForm ? whereInForm(section) : section.status === 'missing' && where);
          return (
            <SectionRow
              key={section.id}
              {...section}
              title={sectionName(plan, section)}
              why={absent.get(section)}
              notes={notes.get(sectionName(plan, section)) ?? 0}
              isToWrite={unwritten.includes(section)}
              isFirst={section.id === first}
              isLocked={locked}
              busy={busy}
              canInsert={goes !== false}
              atCursor={isForm && goes === 'caret'}
              onInsert={() => goes && onInsert([section.id], goes)}
              onShow={() => onShow(section)}
            />
          );
        })}
      </ul>
      {missing.length > 1 && canInsert && !isForm && (
        <Button
          appearance="primary"
          icon={<Add16Regular />}
          disabledFocusable={busy}
          onClick={() => {
            const all = missing.map(({ id }) => id);
            setFirst(all[0]);
            onInsert(all, 'order');
          }}
        >
          Insert all that are missing ({missing.length})
        </Button>
      )}
    </div>
  );
}

/** The template's order; what the template does not have stands behind the section that it follows in the plan. */
function inOrder({ template, sections, draft }: Plan): readonly PlanSection[] {
  const at = new Map(draft.blocks.map(({ id }, index) => [id, index]));
  const startOf = ({ heading, content }: PlanSection) => at.get((heading ?? content[0])?.block ?? '') ?? -1;
  const own = sections.filter(({ id }) => template.sections.some((one) => one.id === id));
  const others = sections.filter((section) => !own.includes(section));
  const before = (other: PlanSection) =>
    own
      .filter((section) => startOf(section) >= 0 && startOf(section) <= startOf(other))
      .reduce<PlanSection | undefined>((last, one) => (last && startOf(last) > startOf(one) ? last : one), undefined);
  const placed = own.flatMap((section) => [section, ...others.filter((other) => before(other) === section)]);
  return [...placed, ...others.filter((other) => before(other) === undefined)];
}

/** In a form a section goes into its own field, if nothing is written there; without one, to the cursor. */
function whereInForm({ status, heading }: PlanSection): InsertWhere | false {
  if (status === 'empty' && heading !== undefined && heading.from === heading.to) return 'order';
  return status === 'missing' && 'caret';
}

const whyLabels: Readonly<Record<WhyAbsent, string>> = {
  told: 'Covered by another section',
  later: 'Not needed yet',
  'not needed': 'Not needed here',
};

/** What need not be written, though it is not, is not only called so. */
function statusOf(status: PlanSection['status'], optional: true | undefined, isToWrite: boolean): string {
  if (status === 'missing' && optional) return 'Optional';
  if (status !== 'empty' || isToWrite) return statusLabels[status];
  return `${statusLabels.empty}, ${optional ? 'optional' : 'not needed yet'}`;
}

interface SectionRowProps extends PlanSection {
  readonly title: string;
  /** Why there need not be such a part; undefined where it is there or should be. */
  readonly why: WhyAbsent | undefined;
  /** Somebody has still to write it. */
  readonly isToWrite: boolean;
  /** The writer is taken to it, once it is there. */
  readonly isFirst: boolean;
  /** It has a field, beside others that can be written in, but nothing can be written in it. */
  readonly isLocked: boolean;
  readonly notes: number;
  readonly busy: boolean;
  readonly canInsert: boolean;
  /** The only place it can go to, so that its button says so. */
  readonly atCursor: boolean;
  readonly onInsert: () => void;
  readonly onShow: () => void;
}

function SectionRow({
  title,
  section,
  status,
  elsewhere,
  heading,
  why,
  isToWrite,
  isFirst,
  isLocked: locked,
  notes,
  busy,
  canInsert,
  atCursor,
  onInsert,
  onShow,
}: SectionRowProps) {
  const styles = useStyles();
  const Icon = icons[status];
  const told = useId();
  const toWrite = isToWrite && { ...lacking, 'aria-describedby': told };
  return (
    <li className={mergeClasses(styles.row, section.level === 2 && styles.step)}>
      <Icon className={mergeClasses(styles.icon, styles[status])} aria-hidden />
      <div className={styles.told}>
        <span className={styles.name}>
          {heading ? (
            <Link
              as="button"
              inline
              className={styles.link}
              onClick={onShow}
              {...(status === 'empty' && toWrite)}
              {...(isFirst && justWritten)}
            >
              {title}
            </Link>
          ) : (
            // Without a button of its own it is itself where the writer is taken.
            <span {...(toWrite && !canInsert && { ...toWrite, tabIndex: -1 })}>{title}</span>
          )}
        </span>
        <span className={styles.status} id={told}>
          {why ? whyLabels[why] : statusOf(status, section.optional, isToWrite)}
          {elsewhere && ', on another page'}
          {locked && status === 'empty' && ', in a read-only field'}
          {notes > 0 && `, ${count(notes, 'note')}`}
        </span>
      </div>
      {canInsert && (
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`Insert ${atCursor ? 'at cursor: ' : ''}${title}`}
          title={section.hint}
          {...(!heading && toWrite)}
          onClick={onInsert}
        >
          Insert{atCursor && ' at cursor'}
        </Button>
      )}
    </li>
  );
}

/** Adds up: what is written, and what `unwrittenParts` has. */
function writtenSummary(plan: Plan, unwritten: readonly PlanSection[]): string {
  const number = (wanted: PlanSection['status']) => unwritten.filter(({ status }) => status === wanted).length;
  const [empty, missing] = [number('empty'), number('missing')];
  const left = [...(empty ? [`${empty} empty`] : []), ...(missing ? [`${missing} missing`] : [])];
  return [writtenOf(plan, unwritten), ...left].join(', ');
}

/** A choice of template; `undefined` is the one that fits best. */
export function TemplateChoice({
  label,
  value,
  own,
  fits,
  onChange,
}: {
  readonly label: string;
  readonly value?: string;
  /** The school's own templates. */
  readonly own: readonly Template[];
  /** Title of the template that fits best; absent: one must be chosen, and the first one is. */
  readonly fits?: string;
  readonly onChange: (template: string | undefined) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.choice}
        value={value ?? ''}
        onChange={(_event, data) => onChange(data.value || undefined)}
      >
        {fits !== undefined && <option value="">Best fit{value === undefined && `: ${fits}`}</option>}
        {/* A school may call its own as one of ours is called. */}
        {own.length > 0 && <optgroup label="Your school’s own">{optionsOf(own)}</optgroup>}
        {own.length > 0 ? <optgroup label="Others">{optionsOf(templates)}</optgroup> : optionsOf(templates)}
      </Select>
    </Field>
  );
}

const optionsOf = (all: readonly Template[]) =>
  all.map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ));
