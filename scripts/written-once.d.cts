/** The source of an expression, or of a part of one, with a loop that stands for nothing before each large group in its middle. */
export declare function withLoops(source: string): string;

/** The source of a file with every expression as it ships: literals, what `String.raw` puts together, and other templates that `new RegExp` reads. */
export declare function writtenOnce(source: string): string;
