import { count } from '../../shared/labels';
import type { Template } from '../../shared/plan/template';
import { templateOf } from '../../shared/plan/templates';
import { Notice } from '../../shared/ui/Notice';
import { Part } from '../../shared/ui/settings/Part';
import type { Policy } from '../browser/policy';
import { siteName } from '../browser/sites';

/** What the school set for all its devices; absent where it set nothing. */
export function SetBySchool({
  policy,
  own,
}: {
  readonly policy: Policy;
  /** The templates that the device holds: the school’s choice may name one of them. */
  readonly own: readonly Template[];
}) {
  const { template, ownTemplates = [] } = policy.settings;
  const chosen = templateOf(template, [...ownTemplates, ...own]);
  const said = [...sentences(policy), ...(chosen ? [`Template: ${chosen.title}, until you choose another`] : [])];
  const broken = [...policy.broken, ...(template !== undefined && !chosen ? ['template'] : [])];
  if (said.length === 0 && broken.length === 0) return null;
  return (
    <Part
      title="Set by your school"
      text="Your IT manager set these for every device, and they cannot be changed here. Words, rules, templates, sites and fields are added to your own; the rest holds in place of your own."
    >
      {said.length > 0 && (
        <ul>
          {said.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {broken.length > 0 && (
        <Notice intent="warning">
          Parts of it could not be understood and are left out: {broken.join(', ')}. Your IT manager can put them right.
        </Notice>
      )}
    </Part>
  );
}

function sentences({ settings, sites, mapping }: Policy): readonly string[] {
  const {
    schoolWords = [],
    glossary = [],
    rulesOff = [],
    severities = {},
    terms = [],
    ownTemplates = [],
    readingAge,
  } = settings;
  const named = (names: readonly string[], what: string) => (names.length > 0 ? [`${what}: ${names.join(', ')}`] : []);
  const counted = (number: number, what: string, rest: string) =>
    number > 0 ? [`${count(number, what)} ${rest}`] : [];
  const fields = Object.values(mapping).reduce((sum, site) => sum + Object.keys(site).length, 0);
  return [
    ...named(schoolWords, 'School words'),
    ...named(
      glossary.map(({ term }) => term),
      'Words with an explanation',
    ),
    // Which they are is shown under “What is checked”.
    ...counted(rulesOff.length, 'rule', 'switched off'),
    ...counted(Object.keys(severities).length, 'rule', 'with a weight of its own'),
    ...named(
      terms.map(({ name }) => name),
      'Terms with dates',
    ),
    ...named(
      ownTemplates.map(({ title }) => title),
      'Templates of the school',
    ),
    ...named(sites.map(siteName), 'Sites to switch on'),
    ...counted(fields, 'field', 'tied to a section of the plan'),
    ...(readingAge === undefined ? [] : [`Reading age: ${readingAge}`]),
  ];
}
