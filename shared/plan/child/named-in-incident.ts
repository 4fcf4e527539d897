import { givenNames } from '../../lexicons/names';
import { findAll, holds } from '../../text/match';
import type { Span } from '../../text/span';
import { contentAt } from '../passages';
import type { Plan } from '../plan';
import { childSections } from '../voice/voices';
import { fold } from './name-words';

/** What somebody did to another child, or what was between them. */
const trouble =
  /\b(?:bit(?:es|ten)?|biting|hits?|hitting|kick(?:s|ed|ing)?|punch(?:es|ed|ing)?|slapp?(?:s|ed|ing)?|push(?:es|ed|ing)?|pinch(?:es|ed|ing)?|scratch(?:es|ed|ing)?|spat|spits?|swore|swear(?:s|ing)?|hurt(?:s|ing)?|shov(?:es|ed|ing)|fought|fights?|fighting|fell out|fall(?:s|ing|en)?[- ]?outs?|arguments?|argu(?:es|ed|ing)|rows?|clash(?:es|ed)?|incidents?|bull(?:y|ies|ied|ying)|disagreements?|trouble) (?:(?:with|at|by|between|involving|on|from) )?(?:(?:a|an|the|another) (?:boy|girl|child|pupil|peer)s?,? )?(\p{Lu}\p{Ll}[\p{L}-]+)(?:(?: \p{Lu}[\p{L}-]+)?,? (?:and|&) (\p{Lu}\p{Ll}[\p{L}-]+))?/gu;
/** What only the school knows of another child. */
const record =
  /\b(\p{Lu}\p{Ll}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)?,? who (?:(?:is|was) (?:also )?(?:on the (?:\p{L}+ )?register|on report|suspended|excluded|under CAMHS)|(?:also )?(?:has|had) (?:ADHD|autism|an EHCP|special (?:educational )?needs|a (?:behaviour|support) plan)|(?:also )?(?:was|got|gets) (?:suspended|excluded))\b/gu;
const ofFamily =
  /\b(?:brother|sister|sibling|twin|cousin|mum|dad|step-?dad|step-?mum|uncle|aunt(?:ie)?|dog|cat|puppy|teacher|ta|friends?)s?\b/i;
const told = /["“”‘]/;

/** Other children whom staff name where they tell what went wrong between them and the child. */
export function namedInIncidents(plan: Plan): readonly Span[] {
  const { prose, child, blocks } = plan;
  const own = new Set([child.first, child.full].flatMap((name) => (name ?? '').split(/[\s-]+/).map(fold)));
  const others = child.others.map(({ span }) => span);
  return prose.sentences.flatMap(({ block, from, to }): Span[] => {
    const text = blocks.get(block)!.text.slice(from, to);
    // Whose words a quotation is: theirs.
    if (holds(told, text) || holds(ofFamily, text)) return [];
    const passage = contentAt(plan, { block, from, to });
    if (!passage || (passage.section !== undefined && childSections.includes(passage.section))) return [];
    const isOther = (name: string) => givenNames.has(fold(name)) && !own.has(fold(name));
    const small = text.slice(0, 1).toLowerCase() + text.slice(1);
    const found = [...findAll(trouble, small), ...findAll(record, small)].flatMap((match) =>
      match
        .slice(1)
        .filter((name): name is string => name !== undefined && isOther(name))
        .map((name) => {
          const at = from + match.index + match[0].lastIndexOf(name);
          return { block, from: at, to: at + name.length };
        }),
    );
    return found.filter((one, index) =>
      [...others, ...found.slice(0, index)].every((other) => other.block !== block || other.from !== one.from),
    );
  });
}
