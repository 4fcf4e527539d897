/** Whether words only say where something stands: “These are in my SEN Support Plan.” */
export const pointsAway = (text: string): boolean =>
  /^(?:these|they|all|(?:my|his|her|our|the) [a-z]+|see) (?:are |is )?(?:all )?(?:in|on|with|part of) [^.]{2,60}\b(?:plan|iep|ehcp)\b[^.]*\.?$/i.test(
    text.trim(),
  );
