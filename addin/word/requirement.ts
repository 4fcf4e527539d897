/** Whether this Word can make a change as a tracked one. */
export const canTrack = (): boolean => has('1.4');

/** Whether this Word has a requirement set of the Word interface, for instance `1.6`. */
export function has(version: string): boolean {
  return Office.context.requirements.isSetSupported('WordApi', version);
}
