import { makeStyles, tokens } from '@fluentui/react-components';

/** A list of things that can be taken away: one a line, its button at the end; above it the form that adds one. */
export const useListStyles = makeStyles({
  form: {
    width: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    // As wide as there is room for, with the button beside.
    '& > .fui-Field': { flex: '1 1 130px', maxWidth: '300px' },
    '& > button': { minWidth: 'auto' },
  },
  list: { margin: 0, padding: 0, listStyle: 'none', width: '100%' },
  /** Several buttons of one line stay together. */
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});
