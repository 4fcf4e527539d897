import { most, withinLimits, type StoredSettings } from './settings';

type Fields<Value = unknown> = Readonly<Record<string, Value>>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a record holds now, less what a change from `before` to `after` made of it: what was chosen since stays. */
export const fieldsBack = <Value>(
  now: Fields<Value>,
  before: Fields<Value>,
  after: Fields<Value>,
): Record<string, Value> =>
  Object.fromEntries(
    [...new Set([...Object.keys(now), ...Object.keys(before)])].flatMap((key) => {
      const value = same(now[key], after[key]) ? before[key] : now[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );

/** The same for a list: what the change added goes, what it put out comes back. `nameOf`: of two items of a name only one can be there. */
function itemsBack<Item>(
  now: readonly Item[],
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => unknown = (item) => item,
): Item[] {
  if (same(now, after)) return [...before];
  const holds = (list: readonly Item[], item: Item) => list.some((one) => same(one, item));
  const kept = now.filter((item) => holds(before, item) || !holds(after, item));
  const names = new Set(kept.map(nameOf));
  return [...kept, ...before.filter((item) => !holds(after, item) && !names.has(nameOf(item)))];
}

/** Settings less what a change from `before` to `after` made of them: what was chosen or added since stays, and has the first place where both are too many. */
export const takeBack = (now: StoredSettings, before: StoredSettings, after: StoredSettings): StoredSettings =>
  withinLimits({
    ...(fieldsBack({ ...now }, { ...before }, { ...after }) as unknown as StoredSettings),
    schoolWords: itemsBack(now.schoolWords, before.schoolWords, after.schoolWords),
    rulesOff: itemsBack(now.rulesOff, before.rulesOff, after.rulesOff),
    ignored: itemsBack(now.ignored, before.ignored, after.ignored),
    terms: itemsBack(now.terms, before.terms, after.terms, ({ name, start }) => `${name} ${start}`)
      .slice(0, most.terms)
      .sort((a, b) => a.start.localeCompare(b.start)),
    glossary: itemsBack(now.glossary, before.glossary, after.glossary, ({ term }) => term),
    ownTemplates: itemsBack(now.ownTemplates, before.ownTemplates, after.ownTemplates, ({ id }) => id),
    severities: fieldsBack(now.severities, before.severities, after.severities),
  });
