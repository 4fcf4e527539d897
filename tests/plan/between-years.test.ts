import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const goneBy = (details: string, by: string, today = '2026-08-27') =>
  review(
    readText(
      `Name: Mia Patel\n${details}\n\n## Needs\nReading is slow.\n\n## Outcomes\n${by} Mia will read 40 key words.`,
    ),
    defaultSettings(today),
  )
    .filter(({ rule }) => rule === 'deadline-past')
    .map(({ quote }) => quote);

test.each(['By the end of the year', 'By the end of Year 4', 'By the end of the academic year'])(
  'in the summer holiday “%s” is still to come in a plan for September, and over in one of the year before',
  (by) => {
    expect(goneBy('Year group: 4', by)).toEqual([]);
    expect(goneBy('Year group: 4\nDate of plan: 26 August 2026', by)).toEqual([]);
    expect(goneBy('Year group: 4\nDate of plan: 9 March 2026', by)).toEqual([by]);
    expect(goneBy('Year group: 4\nDate of plan: 9 March 2026', by, '2026-05-01')).toEqual([]);
  },
);
