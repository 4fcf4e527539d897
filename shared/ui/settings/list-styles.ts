import { makeStyles, tokens } from '@fluentui/react-components';

/** A list of things that can be taken away: one a line, its button at the end. */
export const useListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', width: '100%' },
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
