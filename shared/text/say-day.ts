import type { Day } from './day';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as British readers write it: `12 February 2027`. */
export const sayDay = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]!} ${day.slice(0, 4)}`;
