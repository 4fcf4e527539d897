import { Button } from '@fluentui/react-components';
import { count } from '../../labels';
import type { Template } from '../../plan/template';
import { useListStyles } from './list-styles';
import type { SettingsProps } from './props';

/** The school's own templates, to be corrected or taken away; nothing where there are none. */
export function OwnTemplates({
  settings,
  onChange,
  onCorrect,
}: SettingsProps & {
  /** Absent where they cannot be corrected: their headings are read from a document. */
  readonly onCorrect?: (template: Template) => void;
}) {
  const list = useListStyles();
  if (settings.ownTemplates.length === 0) return null;
  return (
    <ul className={list.list} aria-label="Your own templates">
      {settings.ownTemplates.map((own) => {
        const { id, title, sections } = own;
        return (
          <li key={id} className={list.item}>
            <span>
              <strong>{title}</strong>: {count(sections.length, 'section')}
            </span>
            {onCorrect && (
              <Button size="small" aria-label={`Change ${title}`} onClick={() => onCorrect(own)}>
                Change
              </Button>
            )}
            <Button
              size="small"
              aria-label={`Remove ${title}`}
              onClick={() =>
                onChange((one) => ({
                  ...one,
                  ownTemplates: one.ownTemplates.filter((other) => other.id !== id),
                  ...(one.template === id && { template: undefined }),
                }))
              }
            >
              Remove
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
