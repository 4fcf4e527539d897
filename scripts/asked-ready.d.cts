/** The source of a file at a path with every expression asked in a way that makes it ready at its first look. */
export declare function askedReady(path: string, source: string): string;
