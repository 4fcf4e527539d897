/** The source of a file of the core as it ships. */
export declare function asItShips(path: string, source: string): string;
