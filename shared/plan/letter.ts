import type { Block } from '../text/draft';

const greeting = /^(?:Dear|Hello|Hi) (\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)[,!]?$/u;
const notTheChild =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Mum|Mummy|Dad|Daddy|Nan|Parents?|Carers?|Family|All|Team|Colleagues?|Sir|Madam|Teacher)$/i;
const yours = /\byour (?:(?!(?:draft|copy|with|for|of|on|in|to|the|about)\b)[a-z-]+ ){0,3}(?:plan|profile|passport)\b/i;

/** The child's first name in a plan that is written as a letter to the child (“Dear Kofi, This letter is your support plan. …”); undefined where it is none. */
export function childWrittenTo(blocks: readonly Pick<Block, 'text'>[]): string | undefined {
  const head = blocks.slice(0, 10);
  const at = head.findIndex(({ text }) => greeting.test(text.trim()));
  const name = at < 0 ? undefined : greeting.exec(head[at]!.text.trim())![1]!;
  if (name === undefined || notTheChild.test(name)) return undefined;
  return head.slice(at + 1, at + 4).some(({ text }) => yours.test(text)) ? name : undefined;
}
