/** `error` would embarrass the school; `warning` is against guidance; `hint` is style or a question. */
export type Severity = 'error' | 'warning' | 'hint';
