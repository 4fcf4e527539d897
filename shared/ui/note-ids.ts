import type { Finding } from '../rules/finding';

/** Ids that findings have been given; those of a check go when nobody has its findings any more. */
const given = new WeakMap<Finding, string>();

/** An id for each finding, unique among them: of those with the same words the n-th has that number, unless `keepIds` gave another. */
export function idsOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const nth = seen.get(finding.key) ?? 0;
      seen.set(finding.key, nth + 1);
      return [finding, given.get(finding) ?? `${finding.key}#${nth}`];
    }),
  );
}

/** Gives the findings of a new check the ids of the last one: what says the same in the same block stays the same note, whoever writes these words once more further up. */
export function keepIds(last: readonly Finding[], now: readonly Finding[]): void {
  const ids = idsOf(last);
  const before = byKey(last);
  for (const [key, found] of byKey(now)) {
    const old = [...(before.get(key) ?? [])];
    const takes = (finding: Finding, from: Finding | undefined) => {
      if (!from) return;
      old.splice(old.indexOf(from), 1);
      given.set(finding, ids.get(from)!);
    };
    const isSame = old.length === found.length;
    for (const finding of found)
      takes(finding, isSame ? old[0] : old.find(({ place }) => blockOf(place) === blockOf(finding.place)));
    for (const finding of found) if (!given.has(finding)) takes(finding, old[0]);
    const taken = new Set(found.map((finding) => given.get(finding)));
    let next = 0;
    for (const finding of found) {
      if (given.has(finding)) continue;
      while (taken.has(`${key}#${next}`)) next++;
      given.set(finding, `${key}#${next++}`);
    }
  }
}

const blockOf = (place: Finding['place']) => ('block' in place ? place.block : '');

function byKey(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const all = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = all.get(finding.key);
    if (same) same.push(finding);
    else all.set(finding.key, [finding]);
  }
  return all;
}
