import { Field, Select } from '@fluentui/react-components';
import { setBySchool, type SettingsProps } from './props';
import { Part } from './Part';

const ages = [9, 10, 11, 12, 13, 14, 15, 16];

/** The reading age above which the text of a plan draws a note. */
export function ReadingAge({ settings, school, onChange }: SettingsProps) {
  const isSet = school?.readingAge !== undefined;
  const chosen = school?.readingAge ?? settings.readingAge;
  return (
    <Part
      title="Reading age"
      text="Public information in plain English aims at a reading age of 9 to 11. A plan that asks for more than you choose here draws one suggestion."
    >
      <Field label="Say so above a reading age of" hint={isSet ? setBySchool : ''}>
        <Select
          disabled={isSet}
          value={String(chosen)}
          onChange={(_event, { value }) => void onChange((one) => ({ ...one, readingAge: Number(value) }))}
        >
          {[...new Set([...ages, chosen])].map((age) => (
            <option key={age} value={age}>
              {age}
            </option>
          ))}
        </Select>
      </Field>
    </Part>
  );
}
