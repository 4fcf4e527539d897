import { waysOf } from '../text/wording-tree';
import type { RespectWording } from './respectful-wording';
import { respectfulWordings } from './respectful-wordings';

/** A wording cut into its ways, a line each. */
export interface CutWording extends Omit<RespectWording, 'wording'> {
  readonly ways: string;
}

/** All wordings, cut. Made when the product is built, not when it is loaded. */
export const cutWordings: readonly CutWording[] = respectfulWordings.map(({ wording, ...others }) => ({
  ...others,
  ways: waysOf(wording)
    .map((way) => way.trim())
    .join('\n'),
}));
