/** The source of a rule file without its examples. */
export declare function withoutExamples(source: string): string;
