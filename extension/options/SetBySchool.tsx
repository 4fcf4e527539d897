import { useEffect, useState } from 'react';
import { count } from '../../shared/labels';
import { watchPolicy, type Policy } from '../browser/policy';
import { Part } from '../../shared/ui/settings/Part';

/** What the school set for all its devices; absent where it set nothing. */
export function SetBySchool() {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => watchPolicy(setPolicy), []);
  const said = policy ? sentences(policy) : [];
  if (said.length === 0) return null;
  return (
    <Part
      title="Set by your school"
      text="Your IT manager set these for every device. They hold beside your own choices, and cannot be changed here."
    >
      <ul>
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
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
    template,
  } = settings;
  const fields = Object.values(mapping).reduce((sum, site) => sum + Object.keys(site).length, 0);
  const counted: readonly (readonly [number, string])[] = [
    [schoolWords.length, count(schoolWords.length, 'school word')],
    [glossary.length, `${count(glossary.length, 'word')} with an explanation`],
    [rulesOff.length, `${count(rulesOff.length, 'rule')} switched off`],
    [Object.keys(severities).length, `${count(Object.keys(severities).length, 'rule')} with a weight of its own`],
    [terms.length, `${count(terms.length, 'term')} with dates`],
    [ownTemplates.length, `${count(ownTemplates.length, 'template')} of the school`],
    [sites.length, `${count(sites.length, 'site')} to switch on`],
    [fields, `${count(fields, 'field')} tied to a section of the plan`],
  ];
  return [
    ...counted.flatMap(([amount, words]) => (amount > 0 ? [words] : [])),
    ...(readingAge === undefined ? [] : [`reading age ${readingAge}`]),
    ...(template === undefined ? [] : ['the template']),
  ];
}
