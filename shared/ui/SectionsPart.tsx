import type { Plan } from '../plan/plan';
import { LastPlan } from './LastPlan';
import { NextCycle } from './NextCycle';
import { PlanDates } from './PlanDates';
import { ReadingAge } from './ReadingAge';
import { SectionsList } from './SectionsList';
import type { Actions } from './use-actions';
import { useLanding } from './use-landing';
import type { Review } from './use-review';

/** The parts of the plan, what comes after it, its dates and how it reads. */
export function SectionsPart({
  plan,
  review,
  actions,
  notes,
  chosen,
  canInsert,
  isForm,
  landing,
  onLanded,
}: {
  readonly plan: Plan;
  readonly review: Review;
  readonly actions: Actions;
  /** How many notes each section has, by its title. */
  readonly notes: ReadonlyMap<string, number>;
  /** Id of the template the writer chose; undefined: the one that fits best. */
  readonly chosen: string | undefined;
  readonly canInsert: boolean;
  /** The host is a form: nothing is added behind what it has. */
  readonly isForm: boolean;
  /** The keyboard is to go to the first section that is empty or missing. */
  readonly landing: boolean;
  readonly onLanded: () => void;
}) {
  useLanding(landing, onLanded);
  return (
    <>
      <SectionsList
        plan={plan}
        notes={notes}
        {...(chosen !== undefined && { chosen })}
        busy={actions.busy}
        canInsert={canInsert}
        isForm={isForm}
        onChoose={actions.choose}
        onInsert={(sections, where) => actions.insert(plan.template, sections, where)}
        onShow={({ heading }) => {
          if (heading) actions.reveal(heading);
        }}
      />
      {canInsert && !isForm && (
        <NextCycle
          plan={plan}
          busy={actions.busy}
          onAppend={(template) => actions.insert(template, [template.sections[0]!.id], 'end')}
        />
      )}
      <LastPlan plan={plan} file={review.last} onCompare={review.compare} />
      <PlanDates plan={plan} onShow={actions.reveal} />
      <ReadingAge plan={plan} onShow={actions.reveal} />
    </>
  );
}
