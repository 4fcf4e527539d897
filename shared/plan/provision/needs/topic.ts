/** A family of needs: the words that name it as a difficulty, and all words by which an outcome or support may touch it. */
export interface Topic {
  readonly name: string;
  readonly named: RegExp;
  readonly touched: RegExp;
}
