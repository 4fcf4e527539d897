import type { FieldsHere } from '../content/ports';
import { fieldsMessage } from './messages';
import { askFrame, framesOf } from './tabs';

/** The named fields of every frame of a tab; frames that have gone meanwhile are left out. */
export async function fieldsOf(tab: number): Promise<readonly FieldsHere[]> {
  const frames = await framesOf(tab);
  const answers = await Promise.allSettled(
    frames.map(async ({ frame }) => fieldsMessage.parse(await askFrame(tab, frame, { ask: 'fields' }))),
  );
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}
