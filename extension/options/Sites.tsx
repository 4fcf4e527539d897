import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { removeSite, sitesOn, watchSites } from '../browser/sites';
import { Part } from './Part';
import { useListStyles } from './list-styles';

/** The sites where plans are checked, each with a way to give it back. */
export function Sites() {
  const styles = useListStyles();
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const load = () => void sitesOn().then(setSites);
    load();
    watchSites(load);
  }, []);
  return (
    <Part
      title="Sites"
      text={
        sites.length > 0
          ? 'Plans are checked on these sites and nowhere else.'
          : 'No site is switched on. Open the form with the plan, click the One Plan button in the toolbar, and switch on “Check plans on this site”.'
      }
    >
      <ul className={styles.list}>
        {sites.map((site) => {
          const name = site.replace(/^[^/]*\/\/|\/\*$/g, '');
          return (
            <li key={site} className={styles.item}>
              {name}
              <Button size="small" aria-label={`Switch off ${name}`} onClick={() => void removeSite(site)}>
                Switch off
              </Button>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
