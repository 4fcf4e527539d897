import { readLabel } from '../../shared/plan/label';
import { sectionIds } from '../../shared/plan/section';
import { templateSchema } from '../../shared/plan/template-schema';
import { templates } from '../../shared/plan/templates';
import { fieldLabels } from '../../shared/plan/vocabulary/fields';

/** What the source documents ask of each template: the parts, by id. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'essex-one-plan': [
    'personal_details',
    'aspirations_child',
    'aspirations_family',
    'strengths',
    'attainment',
    'needs',
    'working_not_working',
    'outcomes',
    'provision',
    'home',
    'review',
    'contributors',
    'signatures_sharing',
  ],
  'one-page-profile': ['like_and_admire', 'important_to', 'how_to_support'],
  'central-bedfordshire-send-support-plan': [
    'personal_details',
    'one_page_profile',
    'circle_of_support',
    'good_day_bad_day',
    'my_journey',
    'planning_needs',
    'outcomes',
    'reviewing_outcomes',
    'review_record',
    'recommendations',
    'contributors',
    'signatures_sharing',
    'timeline',
    'pupil_passport',
  ],
  'termly-review-three-questions': ['what_worked', 'what_did_not_work', 'needs_to_change'],
  'termly-review-four-questions': ['tried', 'learned', 'pleased_about', 'concerned_about', 'next_steps'],
  'assess-plan-do-review-record': ['assess', 'plan', 'do', 'review'],
  'ehcna-evidence': [
    'evidence_plans',
    'evidence_attainment',
    'evidence_provision',
    'evidence_professionals',
    'evidence_views',
  ],
};

test('there is a template for every row that is asked for, and no other', () => {
  expect(templates.map(({ id }) => id).sort()).toEqual(Object.keys(asked).sort());
});

test('every section that the vocabulary knows stands in a template', () => {
  const used = new Set(templates.flatMap(({ sections }) => sections.map(({ id }) => id)));
  expect(sectionIds.filter((id) => !used.has(id))).toEqual([]);
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  test('is valid by the schema, which drops nothing of it', () => {
    expect(templateSchema.parse(JSON.parse(JSON.stringify(template)))).toEqual(template);
  });

  test('has its parts in their order', () => {
    const parts = asked[id]!;
    expect(template.sections.map((section) => section.id).filter((one) => parts.includes(one))).toEqual(parts);
  });

  test('has no label that could be two of its sections', () => {
    const named = new Map<string, string>();
    for (const section of template.sections) {
      for (const label of [section.heading, ...section.synonyms]) {
        const key = readLabel(label)?.key;
        expect([label, key]).not.toEqual([label, undefined]);
        expect([label, named.get(key!) ?? section.id]).toEqual([label, section.id]);
        named.set(key!, section.id);
      }
    }
  });

  test('speaks plainly: a hint of whole sentences, a writer, a finer part only below a part', () => {
    for (const { hint, by, level, synonyms } of template.sections) {
      expect(hint).toMatch(/^[A-Z“].*[.]$/);
      expect(hint.length).toBeLessThan(260);
      expect(by).not.toBe('');
      for (const synonym of synonyms) expect(synonym).toMatch(/^[^A-Z]*$/);
      if (level === 2) expect(template.sections[0]!.level).toBe(1);
    }
  });

  test('has tables whose row headers stand in a first column and whose widths are sensible', () => {
    for (const { table } of template.sections) {
      if (!table) continue;
      expect(table.rows > 0 || (table.rowHeaders?.length ?? 0) > 0).toBe(true);
      expect(new Set(table.columns.map(({ header }) => header)).size).toBe(table.columns.length);
    }
  });
});

test('a label means the same section in every template', () => {
  const named = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, sections } of templates) {
    for (const section of sections) {
      for (const label of [section.heading, ...section.synonyms]) {
        const key = readLabel(label)!.key;
        const other = named.get(key) ?? section.id;
        if (other !== section.id) clashes.push(`${id}: ${label} is ${section.id} and ${other}`);
        named.set(key, section.id);
      }
    }
  }
  expect(clashes).toEqual([]);
});

test('a label means one field', () => {
  const named = new Map<string, string>();
  const clashes: string[] = [];
  for (const [field, labels] of Object.entries(fieldLabels)) {
    for (const label of labels) {
      const key = readLabel(label)?.key;
      if (key === undefined) continue;
      const other = named.get(key) ?? field;
      if (other !== field) clashes.push(`${label} is ${field} and ${other}`);
      named.set(key, field);
    }
  }
  expect(clashes).toEqual([]);
});

describe('the schema', () => {
  const [good] = templates;
  test.each([
    ['an unknown section', { ...good, sections: [{ ...good.sections[0], id: 'somewhere' }] }],
    ['the same section twice', { ...good, sections: [good.sections[0], good.sections[0]] }],
    ['no sections', { ...good, sections: [] }],
    ['an address that is not https', { ...good, authority: { cite: 'x', url: 'javascript:alert(1)' } }],
    ['a heading of a novel', { ...good, sections: [{ ...good.sections[0], heading: 'x'.repeat(201) }] }],
    ['an id with spaces', { ...good, id: 'My plan' }],
  ])('refuses %s', (_, bad) => {
    expect(templateSchema.safeParse(bad).success).toBe(false);
  });

  test('accepts a school’s own section', () => {
    const own = { ...good, id: 'our-plan', sections: [{ ...good.sections[0], id: 'own_forest_school' }] };
    expect(templateSchema.safeParse(own).success).toBe(true);
  });
});
