/** How wide the popup would be, px. */
export const wanted = 336;

/** Look of the toolbar's popup. */
export const popupCss = `
  :root { --paper: #fff; --ink: #242424; --quiet: #5b5b5b; --edge: #d6d6d6; --accent: #0f5fa8; --on-accent: #fff; --soft: #f3f3f3; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #292929; --ink: #f2f2f2; --quiet: #c4c4c4; --edge: #5a5a5a; --accent: #62abf5; --on-accent: #10202f; --soft: #3a3a3a; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; width: ${wanted}px; overflow-wrap: break-word; background: var(--paper); color: var(--ink); font: 14px/1.45 "Segoe UI", system-ui, sans-serif; }
  #root { display: grid; gap: 12px; padding: 14px 16px 10px; }
  h1 { font-size: 16px; margin: 0; }
  .site { display: flex; align-items: center; gap: 12px; padding: 10px 12px; border: 1px solid var(--edge); border-radius: 8px; cursor: pointer; font-weight: 600; }
  .words { flex: 1; min-width: 0; } .host { display: block; font-weight: 400; color: var(--quiet); font-size: 12px; overflow-wrap: anywhere; }
  .site input { position: absolute; opacity: 0; }
  .knob { flex: none; width: 40px; height: 20px; border-radius: 10px; border: 1px solid var(--quiet); position: relative; }
  .knob::after { content: ""; position: absolute; left: 3px; top: 3px; width: 12px; height: 12px; border-radius: 50%; background: var(--quiet); transition: transform .12s; }
  @media (prefers-reduced-motion: reduce) { .knob::after { transition: none; } }
  input:checked + .knob { background: var(--accent); border-color: var(--accent); }
  input:checked + .knob::after { background: var(--on-accent); transform: translateX(20px); }
  .site:focus-within, button:focus-visible, a:focus-visible, select:focus-visible, summary:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
  .state { white-space: pre-line; margin: 0; color: var(--quiet); min-height: 20px; }
  .row { display: flex; gap: 8px; flex-wrap: wrap; }
  .parts { display: grid; gap: 8px; justify-items: start; overflow-wrap: anywhere; } .parts:empty { display: none; }
  button { font: inherit; color: inherit; background: none; border: 1px solid var(--edge); border-radius: 6px; padding: 6px 12px; cursor: pointer; }
  button:hover { background: var(--soft); }
  .main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
  .main:hover { background: var(--accent); filter: brightness(.92); }
  summary { cursor: pointer; font-weight: 600; padding: 4px 0; border-radius: 4px; }
  select { font: inherit; width: 100%; padding: 5px 8px; margin: 6px 0; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); color: inherit; }
  .list { max-height: 216px; overflow: auto; display: grid; border: 1px solid var(--edge); border-radius: 8px; }
  .list + .state { margin-top: 6px; }
  .section { text-align: left; border: 0; border-radius: 0; padding: 7px 12px; } .section + .section { border-top: 1px solid var(--edge); }
  .step { padding-left: 28px; }
  .section:focus-visible { outline-offset: -2px; }
  footer { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 8px; border-top: 1px solid var(--edge); padding-top: 8px; color: var(--quiet); font-size: 12px; }
  .links { display: flex; gap: 4px; }
  .link { border: 0; color: var(--accent); padding: 4px 6px; font-size: 12px; text-decoration: underline; }
  @media (forced-colors: active) { .main, .main:hover { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; filter: none; } .knob { border-color: ButtonText; } .knob::after { background: ButtonText; forced-color-adjust: none; } input:checked + .knob { forced-color-adjust: none; background: Highlight; } input:checked + .knob::after { background: HighlightText; } }
`;
