/** “By 4 March Priya will ask …” is an outcome also where no heading says so. */
export const outcomeForm = /^(?:By|Within|Before|At the end of)\s(?:\S+\s){1,9}?will\s\S/;
