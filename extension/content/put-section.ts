import { linesOfSection } from '../../shared/plan/section-lines';
import type { TemplateSection } from '../../shared/plan/template';
import { HostError } from '../../shared/host';
import { isReadOnly, type Editable } from './field';
import { insertRich } from './insert';
import { replaceWords, selectionOf, textOf, type InPage } from './replace';

const sectionRefused = {
  refused: 'This page did not take the section. Type its heading yourself and go on from there.',
  'refused-and-changed': 'The page took only part of the section. Use undo in the field to take it back.',
};

const hintRefused = {
  refused: 'This field did not take all of the words, so none were put in. It may be too short for them.',
  'refused-and-changed': 'This field took only part of the words. Use undo in the field to take them back.',
};

/**
 * Writes a section into the field that is meant for it (`own`), which has the heading for its label already and gets the
 * hint alone, or in its place the line that is to stand there `first`; else behind the line of the caret in the field that has it. One undo takes it back. Throws `HostError`
 * where there is no such field, or the page did not take it.
 */
export async function putSection(
  own: Editable | undefined,
  caret: Editable | undefined,
  section: TemplateSection,
  inPage: InPage,
  first?: string,
): Promise<void> {
  const editable = own ?? caret;
  if (!editable?.element.isConnected || editable.kind === 'value')
    throw new HostError('gone', 'Click in the field where the section should go, then insert it again.');
  if (isReadOnly(editable)) throw new HostError('read-only', 'This field cannot be changed here.');
  const before = textOf(editable);
  const lines = first === undefined ? linesOfSection(section) : [section.heading, first];
  editable.element.focus({ preventScroll: true });
  const end = lineEnd(before, selectionOf(editable)?.to ?? before.length);
  const done = own
    ? // It is empty, and is selected all the same: or one undo takes back what was deleted there just before, too.
      await replaceWords(own, { from: 0, to: before.length }, first ?? `[${section.hint}]`, inPage)
    : editable.kind === 'rich'
      ? await insertRich(editable, lines, inPage)
      : await replaceWords(editable, { from: end, to: end }, asText(lines, before, end), inPage);
  if (done !== 'done') throw new HostError('refused', (own ? hintRefused : sectionRefused)[done]);
  editable.element.scrollIntoView({ block: 'nearest' });
}

/** The end of the line that an offset stands in. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Lines on lines of their own behind a line that ends at an offset. */
function asText(lines: readonly string[], before: string, end: number): string {
  const isAtLineStart = end === 0 || before[end - 1] === '\n';
  return `${before.trim() && !isAtLineStart ? '\n' : ''}${lines.join('\n')}\n`;
}
