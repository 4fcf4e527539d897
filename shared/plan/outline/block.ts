import type { Block } from '../../text/draft';
import type { SectionId } from '../section';
import type { Named } from '../vocabulary';
import { sortLine } from './lines';
import { nameAt } from './name-at';
import { emit, linesOf, nowhere, ranks, sectionOf, type Place, type Sorted } from './sorted';

/** Sorts a block outside tables: a form field by its label, anything else by its lines. */
export function sortBlock(sorted: Sorted, block: Block, place: Place): Place {
  if (block.section === undefined && block.label === undefined) {
    // Leaving what the host marked as one section.
    let next = place.rank === ranks.none && place.section !== undefined ? nowhere : place;
    for (const line of linesOf(block)) next = sortLine(sorted, line, next);
    return next;
  }
  const known = block.section as SectionId | undefined;
  if (block.label === undefined) {
    let next: Place = place.section === known ? place : { section: known, rank: ranks.label };
    if (known !== undefined && !sorted.headings.has(known))
      sorted.headings.set(known, { block: block.id, from: 0, to: 0 });
    for (const line of linesOf(block)) next = sortLine(sorted, line, next);
    return next.section === known ? { ...next, rank: ranks.none } : next;
  }
  const name = nameAt(sorted, known, block.label);
  const inGroup = block.record !== undefined || (name?.number !== undefined && name.field !== undefined);
  const field =
    name?.field !== undefined && (inGroup || known !== undefined || name.section === undefined || plainField(name))
      ? name.field
      : undefined;
  const section =
    known ??
    (field !== undefined && (inGroup || name?.section === undefined) ? sectionOf(field, undefined) : name?.section);
  const record = block.record ?? (name?.number !== undefined ? `f${name.number}` : undefined);
  const at: Place = { section, field, label: block.label, record, rank: ranks.label };
  if (section !== undefined && !sorted.headings.has(section))
    sorted.headings.set(section, { block: block.id, from: 0, to: 0 });
  const lines = linesOf(block);
  if (lines.length === 1 || field !== undefined) for (const line of lines) emit(sorted, 'content', line, at);
  else {
    let next: Place = at;
    for (const line of lines) next = sortLine(sorted, line, next);
  }
  return nowhere;
}

const plainField = ({ section, field }: Named) =>
  (section === 'outcomes' && field === 'outcome') || (section === 'provision' && field === 'provision');
