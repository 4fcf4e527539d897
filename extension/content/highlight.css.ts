/**
 * How marked words look. The colours stand out at 3:1 from white and from near-black alike, because a page's own dark
 * mode cannot be asked; the shape of the line says the same without colour. In forced colours the browser fills marked
 * words of the page with the colour of a selection, whatever is asked for: there the line is drawn inside.
 */
export const highlightCss = `
  ::highlight(one-plan-error) { text-decoration: underline solid 2px #e0364c; text-underline-offset: 2px; background-color: rgb(224 54 76 / 0.10); }
  ::highlight(one-plan-warning) { text-decoration: underline wavy 1.5px #c26a00; text-underline-offset: 2px; background-color: rgb(194 106 0 / 0.09); }
  ::highlight(one-plan-hint) { text-decoration: underline dotted 2px #3f83e8; text-underline-offset: 2px; }
  @media (forced-colors: active) {
    ::highlight(one-plan-error), ::highlight(one-plan-warning), ::highlight(one-plan-hint) { text-decoration-color: HighlightText; text-underline-offset: 0; }
  }
`;

/** How the copies of plain fields look: nothing but the marks can be seen. */
export const mirrorCss = `
  .clip { position: absolute; overflow: hidden; pointer-events: none; transform-origin: 0 0; contain: strict; }
  .mirror { position: absolute; left: 0; top: 0; margin: 0; border-style: solid; border-color: transparent;
    color: transparent; background: none; user-select: none; forced-color-adjust: none; }
  ${highlightCss}
  .mirror::highlight(one-plan-error), .mirror::highlight(one-plan-warning), .mirror::highlight(one-plan-hint) { color: transparent; }
  @media (forced-colors: active) {
    .mirror::highlight(one-plan-error), .mirror::highlight(one-plan-warning), .mirror::highlight(one-plan-hint) { text-decoration-color: Highlight; background-color: transparent; text-underline-offset: 2px; }
  }
`;
