import { Field, Select } from '@fluentui/react-components';
import type { SettingsProps } from './props';
import { Part } from './Part';

const ages = [9, 10, 11, 12, 13, 14, 15, 16];

/** The reading age above which the text of a plan draws a note. */
export function ReadingAge({ settings, onChange }: SettingsProps) {
  return (
    <Part
      title="Reading age"
      text="Public information in plain English aims at a reading age of 9 to 11. A plan that asks for more than you choose here draws one suggestion."
    >
      <Field label="Say so above a reading age of">
        <Select
          value={String(settings.readingAge)}
          onChange={(_event, { value }) => void onChange((one) => ({ ...one, readingAge: Number(value) }))}
        >
          {[...new Set([...ages, settings.readingAge])].map((age) => (
            <option key={age} value={age}>
              {age}
            </option>
          ))}
        </Select>
      </Field>
    </Part>
  );
}
