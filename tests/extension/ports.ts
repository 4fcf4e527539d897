import type { ContentPorts, ContentState } from '../../extension/content/ports';
import type { Ignoring } from '../../shared/ignoring';
import { reviewing } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';

/** The content code's surroundings in memory: the real review, and what was reported and ignored. */
export function memoryPorts(today = '2026-11-22'): ContentPorts & {
  readonly states: ContentState[];
  readonly ignored: string[];
  living: boolean;
} {
  const states: ContentState[] = [];
  const ignored: string[] = [];
  const ports = {
    living: true,
    states,
    ignored,
    reviewer: () => Promise.resolve(reviewing),
    settings: () => Promise.resolve({ ...defaultSettings(today), ignored }),
    watchSettings: () => () => undefined,
    ignore: (_how: Ignoring, what: string, off: boolean) => {
      if (off) ignored.splice(ignored.indexOf(what), 1);
      else ignored.push(what);
      return Promise.resolve();
    },
    wakeFrames: () => undefined,
    report: (state: ContentState) => void states.push(state),
    mapping: () => Promise.resolve({}),
    inPage: () => Promise.resolve(false),
    alive: () => ports.living,
  };
  return ports;
}
