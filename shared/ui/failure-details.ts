/** A name of a class, a member or a code: nothing that could hold words of a plan. */
const plainName = /^[\w.-]{1,80}$/;

/** A line of a stack, as Chromium and as Firefox and Safari write it; the message before it may have lines of its own. */
const place = /^\s*at [^\s].*:\d+:\d+\)?$|^[\w.$/<]*@\S+:\d+:\d+$/;

/**
 * What support needs to know of a failure and of what caused it: kinds, codes and places in the program. Messages are
 * left out, for they may quote what was being read.
 */
export function failureDetails(failure: unknown): string {
  const lines: string[] = [];
  for (let cause = failure, depth = 0; cause !== undefined && depth < 4; cause = causeOf(cause), depth++)
    lines.push(...linesOf(cause));
  return lines.length > 0 ? lines.join('\n') : 'Unknown failure';
}

const causeOf = (failure: unknown): unknown => (failure instanceof Error ? failure.cause : undefined);

function linesOf(failure: unknown): readonly string[] {
  if (typeof failure !== 'object' || failure === null) return [];
  const { name, kind, code, debugInfo, stack } = failure as Readonly<Record<string, unknown>>;
  const location = (debugInfo as Readonly<Record<string, unknown>> | undefined)?.errorLocation;
  const named = [name, kind, code, location].filter((one) => typeof one === 'string' && plainName.test(one));
  const places = typeof stack === 'string' ? stack.split('\n').filter((line) => place.test(line)) : [];
  // Addresses of the program's files say where, and are the school's own.
  return [named.join(' '), ...places.slice(0, 6).map((line) => line.trim())].filter((line) => line !== '');
}
