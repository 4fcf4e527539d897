import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { watchPolicy } from '../browser/policy';
import {
  forgetTakenAway,
  isAllSites,
  notAllowed,
  onBy,
  removeSite,
  requestSite,
  siteName,
  sitesOn,
  sitesTakenAway,
  watchSites,
} from '../browser/sites';
import { Part } from '../../shared/ui/settings/Part';
import { useListStyles } from '../../shared/ui/settings/list-styles';

/** The sites where plans are checked, each with a way to give it back. */
export function Sites() {
  const styles = useListStyles();
  const [sites, setSites] = useState<readonly string[]>([]);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [school, setSchool] = useState<readonly string[]>([]);
  useEffect(() => watchPolicy((policy) => setSchool(policy.sites)), []);
  const [said, setSaid] = useState('');
  const attempt = (change: Promise<unknown>, done: string) => {
    setSaid('');
    change.then(
      // The writer may have said no.
      (changed) => changed !== false && setSaid(done),
      () => setSaid(notAllowed),
    );
  };
  const offered = school.filter((site) => onBy(sites, site) === undefined);
  const taken = gone.filter((site) => !offered.includes(site));
  useEffect(() => {
    const load = () => {
      void sitesOn().then(setSites);
      void sitesTakenAway().then(setGone);
    };
    load();
    return watchSites(load);
  }, []);
  return (
    <Part
      title="Sites"
      text={
        sites.some(isAllSites)
          ? 'Plans are checked on every site, because the browser’s own settings allow it. You need no more than the site of your form: switch all sites off here, open the form, and switch its site on.'
          : sites.length > 0
            ? 'Plans are checked on these sites and nowhere else.'
            : 'No site is switched on. Open the form with the plan, click the One Plan Assistant button in the toolbar, and switch on “Check plans on this site”.'
      }
    >
      {offered.length > 0 && (
        <ul className={styles.list} aria-label="Offered by your school">
          {offered.map((site) => (
            <li key={site} className={styles.item}>
              {siteName(site)}: your school’s plans are written here
              <Button
                size="small"
                appearance="primary"
                aria-label={`Switch on ${siteName(site)}`}
                onClick={() => attempt(requestSite(site), `${siteName(site)} is switched on.`)}
              >
                Switch on
              </Button>
            </li>
          ))}
        </ul>
      )}
      {sites.length > 0 && (
        <ul className={styles.list} aria-label="Sites">
          {sites.map((site) => {
            const name = siteName(site);
            return (
              <li key={site} className={styles.item}>
                {name}
                <Button
                  size="small"
                  aria-label={`Switch off ${name}`}
                  onClick={() => attempt(removeSite(site), `${name} is switched off.`)}
                >
                  Switch off
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {taken.length > 0 && (
        <ul className={styles.list} aria-label="Switched off in the browser’s own settings">
          {taken.map((site) => {
            const name = siteName(site);
            return (
              <li key={site} className={styles.item}>
                {name}: switched off in the browser’s own settings
                <span className={styles.buttons}>
                  <Button
                    size="small"
                    aria-label={`Switch on ${name}`}
                    onClick={() => attempt(requestSite(site), `${name} is switched on.`)}
                  >
                    Switch on
                  </Button>
                  <Button
                    size="small"
                    aria-label={`Forget ${name}`}
                    onClick={() =>
                      attempt(
                        forgetTakenAway(site).then(() => sitesTakenAway().then(setGone)),
                        `${name} is forgotten.`,
                      )
                    }
                  >
                    Forget
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <span role="status">{said}</span>
    </Part>
  );
}
