/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;
