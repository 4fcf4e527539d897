/** All that a device holds, by its keys. */
export type Stored = Readonly<Record<string, unknown>>;
