/** Look of the popover; lives in its own closed shadow tree. What is said there is English, whichever way the page runs: `all` leaves the direction as it is. */
export const popoverCss = `
  .popover { all: initial; direction: ltr; position: fixed; box-sizing: border-box; width: min(360px, calc(100vw - 16px)); max-height: calc(100vh - 16px);
    overflow: auto; pointer-events: auto; background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 10px;
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.22), 0 1px 4px rgb(0 0 0 / 0.14); font: 14px/1.45 "Segoe UI", system-ui, sans-serif;
    --paper: #fff; --ink: #242424; --quiet: #5b5b5b; --edge: #d6d6d6; --accent: #0f5fa8; --on-accent: #fff; --soft: #f3f3f3;
    --error: #b3202f; --warning: #8a4b00; --hint: #1f5fbf; color-scheme: light; }
  @media (prefers-color-scheme: dark) {
    .popover { --paper: #2b2b2b; --ink: #f2f2f2; --quiet: #c4c4c4; --edge: #5a5a5a; --accent: #62abf5; --on-accent: #10202f; --soft: #3a3a3a;
      --error: #ff9aa2; --warning: #ffc069; --hint: #8fbdff; color-scheme: dark; }
  }
  .popover * { box-sizing: border-box; }
  .top { display: flex; align-items: center; gap: 8px; padding: 10px 8px 0 14px; min-height: 36px; }
  .kind { font-weight: 600; font-size: 12px; flex: 1; display: flex; align-items: center; gap: 8px; }
  .kind::before { content: ""; flex: none; width: 22px; height: 0; border-bottom: 3px solid currentColor; }
  .kind.warning::before { height: 5px; border: 0; background: radial-gradient(circle at 3px 5px, transparent 2.4px, currentColor 2.5px 4px, transparent 4.1px) 0 0 / 7px 6px repeat-x; }
  .kind.hint::before { border-bottom-style: dotted; }
  .kind.error { color: var(--error); } .kind.warning { color: var(--warning); } .kind.hint { color: var(--hint); }
  .steps { font-size: 12px; color: var(--quiet); display: flex; align-items: center; }
  .icon { all: unset; box-sizing: border-box; width: 28px; height: 28px; border-radius: 6px; display: grid; place-items: center; cursor: pointer; color: var(--quiet); }
  .icon:hover { background: var(--soft); color: var(--ink); }
  .body { padding: 4px 14px 12px; }
  .message { margin: 0 0 6px; font-weight: 600; overflow-wrap: anywhere; }
  .top .message { flex: 1; margin: 0; padding-bottom: 10px; } .top .message + .icon { align-self: start; margin-top: -4px; }
  .why { margin: 0 0 6px; }
  .authority { margin: 0 0 10px; font-size: 12px; color: var(--quiet); }
  .authority a { color: var(--accent); text-underline-offset: 2px; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; }
  .action { all: unset; box-sizing: border-box; font: inherit; line-height: 1.3; padding: 6px 12px; border-radius: 6px; border: 1px solid var(--edge); cursor: pointer; overflow-wrap: anywhere; max-width: 100%; }
  .action:hover { background: var(--soft); }
  .action.first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
  .action.first:hover { filter: brightness(0.92); }
  .action.quiet { border-color: transparent; color: var(--quiet); padding-inline: 8px; }
  .active, .action:focus-visible, .icon:focus-visible, a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
  .unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .said { margin: 8px 0 0; font-size: 13px; color: var(--quiet); }
  .said:empty { display: none; }
  .said + .actions { margin-top: 8px; }
  .keys { margin: 10px 0 0; padding-top: 8px; border-top: 1px solid var(--edge); font-size: 12px; color: var(--quiet); }
  @media (forced-colors: active) {
    .popover { border: 2px solid CanvasText; }
    .kind::before { forced-color-adjust: none; color: CanvasText; }
    .action.first { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
    .active { outline: 3px solid Highlight; }
  }
`;
