import { editableAt } from './field';
import type { Mark, Painted, Painter } from './painter';
import type { Opening, Popover } from './popover';
import { selectionIn, selectionOf } from './replace';
import { focusedIn } from './waiting';
import type { Finding } from '../../shared/rules/finding';

interface Parts {
  readonly document: Document;
  readonly painter: Painter;
  readonly popover: Popover;
}

/** Opens the notes of the words under the pointer. `path`: what the event goes through, which the event itself forgets; `isCurrent`: the page still holds what was checked. */
export function openNotesAt(
  parts: Parts,
  { isTrusted, clientX, clientY }: MouseEvent,
  path: readonly EventTarget[],
  how: Opening['how'],
  isCurrent: () => boolean,
): void {
  // The page itself opens no note.
  if (!isTrusted) return;
  // Words that are scrolled out of their field, or that something lies over, are not what is pointed at.
  const marks = parts.painter.at(clientX, clientY).filter(({ editable }) => path.includes(editable.element));
  if (marks[0]?.editable.element.isConnected && isCurrent()) open(parts, marks, how);
}

/** Opens the note at the caret or the next one, and behind it the others of the same field; false where there is none. */
export function openNextNote(parts: Parts): boolean {
  const { marks } = parts.painter;
  const active = focusedIn(parts.document);
  const field = active && editableAt(active)?.element;
  const here = marks.filter(({ editable }) => editable.element === field);
  const next = here.find(isAhead) ?? here[0] ?? marks[0];
  if (!next) return false;
  const from = marks.indexOf(next);
  const inOrder = [...marks.slice(from), ...marks.slice(0, from)].filter(
    ({ editable }) => editable.element === next.editable.element,
  );
  next.editable.element.scrollIntoView({ block: 'nearest' });
  open(parts, inOrder, 'key');
  return true;
}

function open({ painter, popover }: Parts, marks: readonly Mark[], how: Opening['how']): void {
  const byFinding = new Map(marks.map((mark) => [mark.finding, mark]));
  const boxOf = (finding: Finding) => {
    const mark = byFinding.get(finding)!;
    if (how === 'key') painter.bring(mark);
    return painter.boxOf(mark);
  };
  popover.open({ findings: [...byFinding.keys()], field: marks[0]!.editable.element, boxOf, how });
}

/** Whether the caret of its field stands in front of a mark or in it. */
function isAhead({ editable, stretch, range }: Painted): boolean {
  if (editable.kind !== 'rich') return stretch.to >= (selectionOf(editable)?.from ?? 0);
  const { anchorNode, anchorOffset } = selectionIn(editable.element) ?? {};
  return !anchorNode || !editable.element.contains(anchorNode) || range.comparePoint(anchorNode, anchorOffset!) < 1;
}
