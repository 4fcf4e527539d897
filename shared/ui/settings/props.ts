import type { StoredSettings } from '../../settings';

/** How a part of the settings changes what is stored. */
export interface SettingsProps {
  readonly settings: StoredSettings;
  readonly onChange: (change: (settings: StoredSettings) => StoredSettings) => void;
}
