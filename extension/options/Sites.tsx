import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
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

/** What came of the last press; it is not said any more once the site was turned elsewhere, as in the toolbar’s window. */
interface Said {
  readonly text: string;
  readonly turned?: { readonly site: string; readonly on: boolean };
}

/** The sites where plans are checked, each with a way to give it back; `offered`: by the school. */
export function Sites({ offered: school }: { readonly offered: readonly string[] }) {
  const styles = useListStyles();
  const [sites, setSites] = useState<readonly string[]>([]);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<Said>();
  const attempt = (change: Promise<unknown>, done: Said) => {
    setSaid(undefined);
    change.then(
      // The writer may have said no.
      (changed) => changed !== false && setSaid(done),
      () => setSaid({ text: notAllowed }),
    );
  };
  const turn = (site: string, on: boolean) =>
    attempt(on ? requestSite(site) : removeSite(site), {
      text: `${siteName(site)} is switched ${on ? 'on' : 'off'}.`,
      turned: { site, on },
    });
  const isSo = ({ turned }: Said) => !turned || (onBy(sites, turned.site) !== undefined) === turned.on;
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
                onClick={() => turn(site, true)}
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
                <Button size="small" aria-label={`Switch off ${name}`} onClick={() => turn(site, false)}>
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
                  <Button size="small" aria-label={`Switch on ${name}`} onClick={() => turn(site, true)}>
                    Switch on
                  </Button>
                  <Button
                    size="small"
                    aria-label={`Forget ${name}`}
                    onClick={() =>
                      attempt(
                        forgetTakenAway(site).then(() => sitesTakenAway().then(setGone)),
                        { text: `${name} is forgotten.` },
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
      <span role="status">{said && isSo(said) && said.text}</span>
    </Part>
  );
}
