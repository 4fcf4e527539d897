const none: readonly RegExpExecArray[] = [];

/** All matches of a global expression, without the copy of it that `matchAll` makes each time. */
export function matchesOf(text: string, shape: RegExp): readonly RegExpExecArray[] {
  shape.lastIndex = 0;
  let match = shape.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = shape.exec(text)) found.push(match);
  return found;
}
