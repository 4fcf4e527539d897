/** Whether words only say where something stands: “These are in my SEN Support Plan.” */
export const pointsAway = (text: string): boolean =>
  /^\W*(?:(?:these|they|all|both|see|please see|my|his|her|our|the) )+(?:(?:targets?|outcomes?|goals?|provision|support) )?(?:(?:are|is) )?(?:(?:all )?(?:in|on|with|part of) )?(?:(?:my|his|her|their|the|our|a) )?(?:[\w-]+ ){0,3}(?:plan|iep|ehcp)\b[^.]*\.?\s*$/i.test(
    text,
  );
