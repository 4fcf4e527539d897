import { outline } from '../../shared/plan/outline';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** What the outline calls content in a text, as `section/field: words`. */
export function content(text: string): readonly string[] {
  const draft = readText(text);
  const words = new Map(draft.blocks.map((block) => [block.id, block.text]));
  return outline(draft, defaultSettings('2026-11-22'))
    .passages.filter(({ role }) => role === 'content')
    .map(
      ({ section, field, block, from, to }) =>
        `${[section ?? '-', field ?? ''].join('/')}: ${words.get(block)!.slice(from, to)}`,
    );
}
