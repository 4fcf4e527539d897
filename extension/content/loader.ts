import { alive, askForNotes, whenAsked } from '../browser/loader-link';
import { isInOtherSite } from './frames';
import { here, takeFrame } from './here';
import { waitForField } from './waiting';

/** All that runs in a page of a site that is on, until a field is written in or somebody asks for the notes. */

if (!here()) {
  let asked = false;
  let waiting = true;
  let panelAsked = false;
  const ends: (() => void)[] = [];
  const stop = () => {
    waiting = false;
    ends.splice(0).forEach((end) => end());
  };
  /** The worker runs the content code here, which takes the frame over. */
  const wake = async (where: 'here' | 'inside') => {
    if (asked) return;
    if (!alive()) {
      stop();
      return;
    }
    asked = true;
    const answer = await askForNotes(where);
    asked = false;
    if (answer === 'off' && waiting) stop();
  };
  ends.push(takeFrame({ stage: 'waiting', isAsked: () => panelAsked, alive, stop }));
  // The browser shows the worker no frame of a page that is off: only such a frame itself can hear the panel.
  if (isInOtherSite(document))
    ends.push(
      whenAsked(() => {
        panelAsked = true;
        void wake('here');
      }),
    );
  ends.push(
    waitForField(
      document,
      () => void wake('here'),
      () => void wake('inside'),
    ),
  );
}
