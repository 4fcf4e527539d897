import type { Outcome } from '../../shared/plan/outcome';
import { reviewCovers } from '../../shared/plan/outcome/review-covers';
import type { Plan } from '../../shared/plan/plan';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import type { WordSurface } from '../word/word';

/** Says of the selected words whether they are specific, measurable and time-bound, and what is missing. */
export async function checkOutcome({ host, selected, stored }: WordSurface, today: string): Promise<string> {
  const whole = readPlan(await host.read(), { ...stored, today });
  const { block, text } = await selected();
  const words = text.trim();
  // In its place an outcome has its own columns and the plan's dates.
  const known = whole.outcomes.find(
    ({ span, text: own }) => span.block === block && (words === '' || own.includes(words) || words.includes(own)),
  );
  if (known) return judged(whole, known);
  if (words === '') return 'Select an outcome first: the words that say what the child will do.';
  const settings = { ...stored, today, child: { ...(whole.child.first && { name: whole.child.first }) } };
  const alone = readPlan(
    {
      blocks: [
        { id: 'heading', text: 'Outcomes', heading: 1 },
        { id: 'outcome', text: words },
      ],
    },
    settings,
  );
  const [outcome] = alone.outcomes;
  return outcome
    ? judged(alone, outcome)
    : 'These words do not read like an outcome. Select the words that say what the child will do.';
}

function messages(plan: Plan, { span }: Outcome): readonly string[] {
  return reviewPlan(plan).flatMap(({ place, message, concern }) =>
    'block' in place && place.block === span.block && concern === 'smart' ? [message] : [],
  );
}

function judged(plan: Plan, outcome: Outcome): string {
  const name = plan.child.first ?? 'the child';
  const { specific, measurable, timeBound, aspiration, provision } = outcome;
  if (aspiration) return 'This is a hope for later life, so it needs no measure and no date.';
  if (provision) return `This says what adults will do. Say what ${name} will be able to do because of it.`;
  const say = (part: string, yes: boolean | null) => `${part}: ${yes ? 'yes' : 'not yet'}.`;
  const dated = timeBound || reviewCovers(plan, outcome);
  const parts = [say('Specific', specific), say('Measurable', measurable), say('Time-bound', dated)];
  const ask = `Ask yourself: can ${name} get there, and does it matter to ${name}?`;
  return [...parts, ...messages(plan, outcome).slice(0, 2), ask].join(' ');
}
