/** The source of a module with its values in place of what makes them. */
export declare function madeAtBuild(file: string): string;
