/** The source of a file with `[]` in place of the value of every property of a name. */
export declare function leftOut(source: string, name: string): string;
