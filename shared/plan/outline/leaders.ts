import type { Named } from '../vocabulary';
import { nameAt } from './name-at';
import { isDetail, type Line, type Place, type Sorted } from './sorted';

/** A label with what stands behind it, in one line. */
export interface Labelled {
  readonly label: Line;
  readonly value: Line;
  readonly name: Named | undefined;
}

/** “Full name ........ Mia Patel”: dots or a line lead from the label to what was filled in. */
const led =
  /^(\p{Lu}[^:.…_|\t\n]{1,50}?) ?(?:(?:\.{4,}|…{2,}|_{4,}) ?(?=[\p{L}\p{N}"“‘'])|(?<= )\.{3} (?=[\p{Lu}\p{N}]))/u;
const leader = /\.{4}|…{2}|_{4}| \.{3} /;
/** Three dots alone may be a pause. */
const isPause = (text: string): boolean => !/\.{4}|…{2}|_{4}/.test(text);

/** The label with its leaders; undefined where a second blank is still to be filled in. */
function readLed(text: string): RegExpExecArray | undefined {
  const found = leader.test(text) ? led.exec(text) : null;
  return found && !leader.test(text.slice(found[0].length)) ? found : undefined;
}

/** Whether a line is a label, leaders and a value. */
export const isLed = (text: string): boolean => readLed(text) !== undefined;

/** A label and its value parted by leaders; undefined where there are none, or more than one blank to fill in. */
export function ledLabel(sorted: Sorted, line: Line, text: string, place: Place): readonly Labelled[] | undefined {
  const found = readLed(text);
  if (!found) return undefined;
  const among = place.section === undefined || place.section === 'personal_details';
  const name = nameAt(sorted, place.section, found[1]!);
  // “Signed ........ (mother)” is a line to sign on.
  if (name?.field === 'signature' || (!name && (!among || isPause(text)))) return undefined;
  // Among details a strange label has a value of its own; elsewhere a name must be known.
  if (name && !among && !name.exact && !(name.field && isDetail(name.field))) return undefined;
  return [
    {
      label: { ...line, to: line.from + found[1]!.length },
      value: { ...line, from: line.from + found[0].length },
      name,
    },
  ];
}
