import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  // With their own room beside, their words stand in line with what is below.
  tabs: { display: 'flex', flexWrap: 'wrap', paddingInline: tokens.spacingHorizontalXS },
  tab: {
    // As wide when it is chosen and bold.
    display: 'inline-grid',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    // Forced colours draw a transparent border too: the line of the tabs that are not chosen must be none.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover, color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '::after': {
      content: 'attr(data-text)',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
});

/** One of the tabs: what it is called, with the number of things behind it. */
export interface TabText<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

/** A list of tabs: arrow keys, Home and End go from one to the next and show it. `panel` is the id of what they show, `id` begins theirs. */
export function Tabs<Name extends string>({
  id,
  panel,
  tabs,
  chosen,
  onChoose,
}: {
  readonly id: string;
  readonly panel: string;
  readonly tabs: readonly TabText<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}) {
  const styles = useStyles();
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const here = tabs.findIndex(({ name }) => name === chosen);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    onChoose(tabs[index]!.name);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  }
  return (
    <div role="tablist" className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={id + name}
          aria-controls={panel}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          data-text={text}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => onChoose(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
