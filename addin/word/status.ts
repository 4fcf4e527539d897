/** The grey words of a drop-down that nobody has answered yet; Word does not list drop-downs among its controls. */
export const statusPrompt = 'Met, partly met or not met?';

/** What a reviewed outcome can be. */
export const statusChoices = ['Met', 'Partly met', 'Not met'] as const;
