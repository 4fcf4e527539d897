import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { count } from '../../shared/labels';
import { forgetSite, importMapping, storedMapping, watchMapping, type Mapping } from '../browser/mapping-store';
import type { SiteMapping } from '../content/mapping';
import { Part } from '../../shared/ui/settings/Part';
import { notStored } from '../browser/settings-store';
import { useListStyles } from '../../shared/ui/settings/list-styles';
import { useSaid } from '../../shared/ui/settings/use-said';

/** The sites where the writer said which field is which section of a plan. */
export function Fields() {
  const list = useListStyles();
  const [mapping, setMapping] = useState<Mapping>({});
  useEffect(() => {
    const load = () => void storedMapping().then(setMapping);
    load();
    return watchMapping(load);
  }, []);
  const { say, said } = useSaid();
  const bringBack = (site: string, fields: SiteMapping) =>
    void importMapping({ [site]: fields }).then(
      () => say(`The fields of ${site} are back.`),
      () => say(notStored, () => bringBack(site, fields)),
    );
  const forget = (site: string, fields: SiteMapping) =>
    void forgetSite(site).then(
      () => say(`The fields of ${site} are forgotten.`, () => bringBack(site, fields)),
      () => say(notStored),
    );
  const sites = Object.entries(mapping);
  return (
    <Part
      title="Fields"
      text={
        sites.length > 0
          ? 'Sites where you said which field is which section of a plan. Only the names of fields and pages are kept, without numbers or people’s names.'
          : 'If a field is taken for the wrong section of a plan, open the panel, then Sections, then “Fields on this page”, and choose the right one.'
      }
    >
      {sites.length > 0 && (
        <ul className={list.list} aria-label="Fields">
          {sites.map(([site, fields]) => (
            <li key={site} className={list.item}>
              <span>
                {site}: {count(Object.keys(fields).length, 'field')}
              </span>
              <Button size="small" aria-label={`Forget the fields of ${site}`} onClick={() => forget(site, fields)}>
                Forget
              </Button>
            </li>
          ))}
        </ul>
      )}
      {said}
    </Part>
  );
}
