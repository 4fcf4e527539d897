import type { StoredSettings } from '../../settings';

/** How a part of the settings changes what is stored. */
export interface SettingsProps {
  readonly settings: StoredSettings;
  /** What a school set for all its devices: it holds whatever is chosen here. Absent where it set nothing. */
  readonly school?: Partial<StoredSettings>;
  /** Resolves with whether the change was kept; where it was not, the surface has said so. Undefined where the surface does not tell. */
  readonly onChange: (change: (settings: StoredSettings) => StoredSettings) => Promise<boolean> | undefined;
}

/** Says what a change did, unless the surface has said that it could not be kept: of one act one thing is said. */
export function onceKept(kept: ReturnType<SettingsProps['onChange']>, say: () => void): void {
  if (kept) void kept.then((is) => is && say());
  else say();
}

/** Stands beside a choice that the school has made. */
export const setBySchool = 'Your school set this for every device.';
