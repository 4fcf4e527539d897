/** “By 4 March Priya will ask …” is an outcome also where no heading says so. */
export const outcomeForm =
  /^(?:By|Within|Before|At the end of)\s(?:(?!(?:was|were|had|is|are|has|have|did|does|hopes?|said|says)\s)\S+\s){1,9}?will\s\S/;
