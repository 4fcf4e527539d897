import { reviewing } from '../review';
import { defaultSettings } from '../settings';
import { inSlices, type Steps } from '../steps';
import { readText } from '../text/plain';

/** Lines of an invented plan, a section each: what any plan has. */
const sections = [
  '# One Plan\n\nName: Mia Brown\n\nDate of birth: 4 May 2016\n\nYear 4\n\nDate of meeting: 9 June 2026',
  '## What I like\n\nI like drawing. Mum says that Mia is kind and that she is not as tired as she was.',
  '## Needs\n\nMia has a diagnosis of autism and finds it hard to read long words, so she does not want to work on her own.',
  '## Provision\n\n- A teaching assistant reads with Mia for 10 minutes every day.\n- Access to support in lessons when she needs it.',
  '## Outcomes\n\n- By the end of the summer term 2027, Mia will read 20 words out of 25 on her own.\n- Mia will be able to improve her behaviour.',
  '## Review\n\nMia has met 1 of her 2 targets. The plan will be reviewed on 2 March 2027 with her parents.',
  '## Outcomes\n\n| Outcome | Support | Who | How often | Progress |\n|---|---|---|---|---|\n| Mia to join in with others in class without help by July | Group of 4 with the SENCO, to learn to take turns | Mrs Shah (TA) | Twice a week for half an hour | Partly met: she can do it with a prompt |',
];

/**
 * Reviews an invented plan in slices, until all is ready that a first review makes: expressions, word lists, machine
 * code. While a host still answers nobody waits for it, and an answer waits for one slice at most.
 */
export async function getReady(): Promise<void> {
  await rest();
  await inSlices(reviewingSections(), { rest, wanted: () => true });
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

function* reviewingSections(): Steps<void> {
  for (const section of sections) yield* reviewing(readText(section), defaultSettings('2026-11-22'));
}
