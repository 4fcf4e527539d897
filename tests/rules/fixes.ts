import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** What the last block of a text says after each fix that a rule offers for it, in order. */
export function afterFixes(rule: string, text: string): readonly string[] {
  const draft = readText(text);
  const last = draft.blocks.at(-1)!;
  return review(draft, defaultSettings('2026-11-22'))
    .filter((finding) => finding.rule === rule)
    .flatMap(({ fixes }) => fixes)
    .map(({ edits }) =>
      edits
        .filter(({ span }) => span.block === last.id)
        .sort((a, b) => b.span.from - a.span.from)
        .reduce((now, { span, insert }) => now.slice(0, span.from) + insert + now.slice(span.to), last.text),
    );
}
