/** The text with a capital at its beginning, the rest as it is. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with a small letter at its beginning, the rest as it is. */
export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
