import type { SectionId } from '../../shared/plan/section';
import type { Template, TemplateSection } from '../../shared/plan/template';
import { centralBedfordshireSendSupportPlan } from '../../shared/plan/templates/central-bedfordshire-send-support-plan';
import { essexOnePlan } from '../../shared/plan/templates/essex-one-plan';
import { onePageProfile } from '../../shared/plan/templates/one-page-profile';
import { termlyReviewFourQuestions } from '../../shared/plan/templates/termly-review-four-questions';
import { termlyReviewThreeQuestions } from '../../shared/plan/templates/termly-review-three-questions';

/** What a press on a button or an entry of a menu does; one file for each kind. */
export type Command =
  | { readonly kind: 'insert-section'; readonly template: Template; readonly section: TemplateSection }
  | { readonly kind: 'insert-missing'; readonly template: Template }
  | { readonly kind: 'insert-review' | 'insert-next-plan' | 'next-note' | 'check-outcome' };

/** One entry of the ribbon. */
export interface Entry {
  /** Name of the function, as the manifest and `Office.actions.associate` have it. */
  readonly name: string;
  readonly label: string;
  /** One or two sentences, at most 250 characters. */
  readonly tip: string;
  readonly command: Command;
}

/** One menu of the ribbon; Word’s menus do not nest. */
export interface Menu {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly entries: readonly Entry[];
}

const sectionEntries = (prefix: string, template: Template): Entry[] =>
  template.sections.map((section) => ({
    name: commandName(prefix, section.id),
    label: section.heading,
    tip: section.hint,
    command: { kind: 'insert-section', template, section },
  }));

const missingEntry = (prefix: string, template: Template, label = 'Everything that is missing'): Entry => ({
  name: `insert_${prefix}_missing`,
  label,
  tip: `Put every section of the ${template.title} that this document lacks into it, in order.`,
  command: { kind: 'insert-missing', template },
});

const planMenu = (id: string, prefix: string, label: string, template: Template): Menu => ({
  id,
  label,
  tip: `Put sections of a ${template.title} into this document, each in its place, with a hint for what to write.`,
  entries: [missingEntry(prefix, template), ...sectionEntries(prefix, template)],
});

/** Name of the command that inserts one section of the template that a menu goes by. */
export const commandName = (prefix: string, id: SectionId): string => `insert_${prefix}_${id}`;

/** The menus of the ribbon, in its order. The manifest and the commands are both made from them. */
export const menus: readonly Menu[] = [
  planMenu('Profile', 'profile', 'One Page Profile', onePageProfile),
  planMenu('Plan', 'plan', 'One Plan', essexOnePlan),
  planMenu('Send', 'send', 'SEND Support Plan', centralBedfordshireSendSupportPlan),
  {
    id: 'Review',
    label: 'Review',
    tip: 'Review this plan, or start the next one from it.',
    entries: [
      {
        name: 'insert_review_of_outcomes',
        label: 'Add a review of these outcomes',
        tip: 'Add a review at the end, with the outcomes of this plan carried in. Nothing that stands there is changed.',
        command: { kind: 'insert-review' },
      },
      {
        name: 'insert_next_plan',
        label: 'Start the next plan’s outcomes',
        tip: 'Add a table at the end with the outcomes that were not met and the next steps that were agreed.',
        command: { kind: 'insert-next-plan' },
      },
      missingEntry('three', termlyReviewThreeQuestions, 'Everything that is missing: three questions'),
      ...sectionEntries('three', termlyReviewThreeQuestions),
      missingEntry('four', termlyReviewFourQuestions, 'Everything that is missing: four questions'),
      ...sectionEntries('four', termlyReviewFourQuestions).filter(
        ({ label }) => !termlyReviewThreeQuestions.sections.some(({ heading }) => heading === label),
      ),
    ],
  },
];

/** The buttons that run something beside the menus. */
export const buttons = {
  nextNote: {
    name: 'next_note',
    label: 'Next note',
    tip: 'Select the next words that have a note, and say what it is.',
    command: { kind: 'next-note' },
  },
  /** In the menu of the right mouse button, on selected text. */
  checkOutcome: {
    name: 'check_outcome',
    label: 'Check this outcome',
    tip: 'Say whether the selected words are specific, measurable and time-bound.',
    command: { kind: 'check-outcome' },
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** Every command there is, once. */
export const commands: readonly Entry[] = [...menus.flatMap(({ entries }) => entries), ...Object.values(buttons)];
