/** Enlarged as far as this, what stands still would hide what moves. */
export const small = '@media (max-height: 420px), (max-width: 240px)';

/** The narrowest pane at 200 %: words beside each other would be cut in two. */
export const narrow = '@media (max-width: 240px)';

/** For a screen reader only. */
export const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
