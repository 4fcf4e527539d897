import { isArea } from '../../vocabulary';
import { isMarked, type Reading } from '../lines/given';
import { nameAt } from '../name-at';
import { emit } from '../sorted';

/** “Cognition and Learning” alone on a line among outcomes or support: what those below it are about, and the end of the one above. */
export const areaOfWork: Reading = (given) => {
  const { sorted, line, text, place } = given;
  const { section, field, rank } = place;
  const isOpen = section === 'outcomes' || section === 'provision';
  if (!isOpen || isMarked(given) || place.group || field === 'need' || line.block.cell || line.block.list)
    return undefined;
  const name = nameAt(sorted, section, text);
  if (!name || !isArea(name)) return undefined;
  emit(sorted, 'label', line, { section });
  return { section, rank, ...((field === 'outcome' || field === 'provision') && { field }) };
};
