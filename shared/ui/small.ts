/** Enlarged as far as this, what stands still would hide what moves. */
export const small = '@media (max-height: 420px), (max-width: 240px)';

/** The narrowest pane at 200 %: words beside each other would be cut in two. */
export const narrow = '@media (max-width: 240px)';
