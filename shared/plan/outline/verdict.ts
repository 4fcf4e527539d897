const verdict =
  /^(?:\d{1,2}[.):]?\s*)?(?:(?:fully|partly|partially|nearly|mostly|not|not yet) )?(?:met|achieved|reached|exceeded|on track|ongoing|partly|partially|not yet)\b/i;

/** Whether a line says first how an outcome went, behind its number or without one: “1) Not yet”, “Achieved 9/10”. */
export const beginsWithVerdict = (text: string): boolean => verdict.test(text);
