import type { Block } from '../text/draft';

const greeting = /^(?:Dear|Hello|Hi) (\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)[,!]?$/u;
const notTheChild =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Mum|Mummy|Dad|Daddy|Nan|Parents?|Carers?|Family|All|Team|Colleagues?|Sir|Madam|Teacher)$/i;
/** What says that the letter itself is the plan; one to a parent asks to read, sign or send a plan back. */
const yours =
  /\b(?:(?:this|here)(?: (?:letter|page|paper))?(?: is| are|['’]s)|(?:we|I)(?:['’]ve| have) (?:put together|written|made)) your (?:(?:very|own|new|first|next|little|support|one|one[- ]page|sen|send|action|learning|spring|summer|autumn) )*(?:plan|profile|passport)\b|\byou asked (?:us |me )?(?:for|to (?:write|put|make|send)) your (?:support )?plan\b|\bhere is what you\b[^.]{0,40}\bagreed\b/i;
/** “# One Plan for Leo Patel”, below a letter to his mother. */
const titleOf =
  /^.{0,40}\b(?:[Pp]lan|PLAN|[Pp]rofile|PROFILE|[Pp]assport|PASSPORT) for (\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)/u;

/** “Plan for Autumn 2026” */
const noName =
  /^(?:Autumn|Spring|Summer|Winter|Easter|Christmas|January|February|March|September|October|November|December|Year|Term|Reception|Nursery|Home|School|Life|Key|Next|The|Our|My|Your)$/;

/** The child's first name in a plan that is written as a letter to the child (“Dear Kofi, This letter is your support plan. …”); undefined where it is none. */
export function childWrittenTo(blocks: readonly Pick<Block, 'text' | 'heading'>[]): string | undefined {
  const head = blocks.slice(0, 10);
  const at = head.findIndex(({ text }) => greeting.test(text.trim()));
  const name = at < 0 ? undefined : greeting.exec(head[at]!.text.trim())![1]!;
  if (name === undefined || notTheChild.test(name)) return undefined;
  const titles = head.flatMap(({ heading, text }) => (heading === undefined ? [] : (titleOf.exec(text)?.[1] ?? [])));
  if (titles.some((one) => one !== name && !noName.test(one))) return undefined;
  return head.slice(at + 1, at + 4).some(({ text }) => yours.test(text)) ? name : undefined;
}
