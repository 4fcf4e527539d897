/** The source of an expression, or of a part of one, with a loop that stands for nothing before each large group in its middle. */
export declare function withLoops(source: string): string;
