import { makeOverlay } from '../../extension/content/overlay';
import { mirrorCss } from '../../extension/content/highlight.css';
import { Painter, type Mark } from '../../extension/content/painter';
import { readRich } from '../../extension/content/rich-text';
import type { Editable } from '../../extension/content/field';

/** Runs in a page of Chromium: how long it takes to paint notes, beside the bare highlights of the study. */

const stretches = (text: string, words: string) =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ from: index, to: index + words.length }));

function time(act: () => void): number {
  const start = performance.now();
  act();
  // The layout that the paint asks for is part of it.
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** ms to paint every place of `words` in a field by the product, and by nothing but ranges and a highlight. */
function paint(element: HTMLElement, words: string): { ours: number; bare: number; marks: number } {
  const editable = ('value' in element ? { kind: 'plain', element } : { kind: 'rich', element }) as Editable;
  const text =
    'value' in element
      ? (element.value as string)
      : readRich(element)
          .lines.map((line) => line.text)
          .join('\n');
  const places = stretches(text, words);
  const marks = places.map((stretch) => ({ finding: { severity: 'hint' }, editable, stretch }) as unknown as Mark);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 25; round++) {
    const painter = new Painter(document, makeOverlay(document, mirrorCss));
    ours.push(time(() => painter.paint(marks)));
    painter.clear();
    document.querySelectorAll('html > :not(head, body)').forEach((one) => one.remove());
    bare.push(time(() => bareHighlights(element, words)));
    CSS.highlights.clear();
    document.querySelector('#copy')?.remove();
  }
  return { ours: median(ours), bare: median(bare), marks: marks.length };
}

/** What the study measured: ranges over the text nodes, for a plain field those of a copy laid over it. */
function bareHighlights(element: HTMLElement, words: string): void {
  let root: HTMLElement = element;
  if ('value' in element) {
    root = document.createElement('div');
    root.id = 'copy';
    root.style.cssText = `position:absolute;white-space:pre-wrap;width:${element.clientWidth}px;font:${getComputedStyle(element).font}`;
    root.textContent = element.value as string;
    document.body.append(root);
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { from, to } of stretches((node as Text).data, words)) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      highlight.add(range);
    }
  CSS.highlights.set('bare', highlight);
}

Object.assign(window, { paint });
