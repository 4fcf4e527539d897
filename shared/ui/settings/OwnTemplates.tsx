import { Button } from '@fluentui/react-components';
import { count } from '../../labels';
import { mostTemplates, type StoredSettings } from '../../settings';
import type { Template } from '../../plan/template';
import { useListStyles } from './list-styles';
import type { SettingsProps } from './props';
import { changeWithUndo, listSaid, useSaid } from './use-said';

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
  const { ownTemplates } = settings;
  const { say, said } = useSaid(ownTemplates.length < mostTemplates);
  const remove = ({ id, title }: Template) =>
    changeWithUndo({ say, onChange }, (one) => without(one, id), listSaid.removed(title));
  return (
    <>
      {ownTemplates.length > 0 && (
        <ul className={list.list} aria-label="Your own templates">
          {ownTemplates.map((own) => (
            <li key={own.id} className={list.item}>
              <span>
                <strong>{own.title}</strong>: {count(own.sections.length, 'section')}
              </span>
              {onCorrect && (
                <Button size="small" aria-label={`Change ${own.title}`} onClick={() => onCorrect(own)}>
                  Change
                </Button>
              )}
              <Button size="small" aria-label={`Remove ${own.title}`} onClick={() => remove(own)}>
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {said}
    </>
  );
}

const without = (settings: StoredSettings, id: string): StoredSettings => ({
  ...settings,
  ownTemplates: settings.ownTemplates.filter((other) => other.id !== id),
  ...(settings.template === id && { template: undefined }),
});
