import type { Passage, Plan } from './plan';

const sorted = new WeakMap<readonly Passage[], ReadonlyMap<string, readonly Passage[]>>();

/** The passages of a block, in their order; sorted once for a plan, as every note asks for them. */
export function passagesOf({ passages }: Pick<Plan, 'passages'>, block: string): readonly Passage[] {
  let byBlock = sorted.get(passages);
  if (!byBlock) {
    const fresh = new Map<string, Passage[]>();
    for (const passage of passages) {
      const known = fresh.get(passage.block);
      if (known) known.push(passage);
      else fresh.set(passage.block, [passage]);
    }
    sorted.set(passages, (byBlock = fresh));
  }
  return byBlock.get(block) ?? [];
}
