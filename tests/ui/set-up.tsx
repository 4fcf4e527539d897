import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { defaultSettings, type StoredSettings } from '../../shared/settings';
import type { Span } from '../../shared/text/span';
import { PlanPane } from '../../shared/ui/PlanPane';
import { Themed } from '../../shared/ui/Themed';
import './loaded';
import type { MemoryHost } from '../host-contract/memory-host';

/** The day of every test here. */
export const today = '2026-11-22';

/**
 * Shows the whole pane beside a host; `stored` tells what was chosen so far. `isForm`: the host is one; `turning`: words
 * to turn into an outcome; `chosen`: settings that were chosen before; `ask` asks for others while one is being written.
 */
export function showPane(host: MemoryHost, isForm = false, turning?: Span, chosen: Partial<StoredSettings> = {}) {
  const begun = { ...defaultSettings(today), ...chosen };
  const stored: { current: StoredSettings } = { current: begun };
  let more: () => void = () => undefined;
  function Pane() {
    const [times, setTimes] = useState(0);
    more = () => setTimes((now) => now + 1);
    const [settings, setSettings] = useState(begun);
    stored.current = settings;
    return (
      <Themed look="light">
        <PlanPane
          host={host}
          inserter={host}
          isForm={isForm}
          {...(turning && { turning })}
          moreTurning={times}
          settings={settings}
          onSettings={(change) => {
            setSettings((now) => ({ ...now, ...change(now) }));
            return Promise.resolve();
          }}
        />
      </Themed>
    );
  }
  return { ...render(<Pane />), user: userEvent.setup(), stored, host, ask: () => act(() => more()) };
}
