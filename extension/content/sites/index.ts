import { foldedParts } from './folded-parts';
import { namedCells } from './named-cells';
import type { SiteKind } from './site-kind';
import { splitGrids } from './split-grids';

const kinds: readonly SiteKind[] = [...namedCells, ...splitGrids, ...foldedParts];
const fields = 'textarea, input:not([type=hidden]), select, iframe, [contenteditable]:not([contenteditable=false])';

/** What a kind of system that is known calls a field; absent where the field stands in no such place. */
export function siteName(field: Element): string | undefined {
  for (const { round, where, name } of kinds) {
    const group = field.closest(round);
    if (!group || group.querySelectorAll(fields).length > 1) continue;
    const found = where === 'attribute' ? group.getAttribute(name) : nameIn(group, where, name)?.textContent;
    const words = found?.replace(/\s+/g, ' ').trim();
    if (words && words.length <= 100) return words;
  }
  return undefined;
}

function nameIn(group: Element, where: 'inside' | 'before' | 'column', name: string): Element | null {
  if (where === 'inside') return group.querySelector(name);
  if (where === 'before') return group.previousElementSibling?.matches(name) ? group.previousElementSibling : null;
  const nth = [...(group.parentElement?.children ?? [])].indexOf(group);
  for (let at: Element | null = group.parentElement; at; at = at.parentElement) {
    const names = at.querySelectorAll(name);
    if (names.length > 0) return names[nth] ?? null;
  }
  return null;
}
