/** `shape.test(text)`, whatever was found before. */
export const holds = (shape: RegExp, text: string): boolean => find(shape, text) !== null;

/** The first match, whatever was found before. */
export const find = (shape: RegExp, text: string): RegExpExecArray | null => run(shape, text, 0);

/** All matches of a global expression, in order, without overlaps. */
export function findAll(shape: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = run(shape, text, 0); match; match = run(shape, text, match.index + (match[0].length || 1)))
    found.push(match);
  return found;
}

/** `text.replaceAll` of a global expression. */
export function replaceAll(shape: RegExp, text: string, by: (match: RegExpExecArray) => string): string {
  let left = '';
  let end = 0;
  for (const match of findAll(shape, text)) {
    left += text.slice(end, match.index) + by(match);
    end = match.index + match[0].length;
  }
  return end === 0 ? text : left + text.slice(end);
}

function run(shape: RegExp, text: string, from: number): RegExpExecArray | null {
  shape.lastIndex = from;
  return shape.exec(text);
}
