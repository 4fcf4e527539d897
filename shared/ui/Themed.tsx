import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useLayoutEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useKeptFocus } from './use-kept-focus';

/** How the surroundings look: what the host says, or what the system prefers. */
export type Look = 'light' | 'dark' | 'black' | 'contrast';

/** Office has two dark themes: a black ground, and the grey one that Fluent’s own dark theme is made for. */
const black: Theme = {
  ...webDarkTheme,
  colorNeutralBackground1: '#0a0a0a',
  colorNeutralBackground1Hover: '#1f1f1f',
  colorNeutralBackground1Pressed: '#141414',
  colorNeutralBackground1Selected: '#1a1a1a',
  colorNeutralBackground2: '#141414',
  colorNeutralBackground3: '#262626',
};

const themes: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  black,
  contrast: teamsHighContrastTheme,
};

const schemes: Readonly<Record<Look, string>> = { light: 'light', dark: 'dark', black: 'dark', contrast: 'light dark' };

const contrast = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** Gives everything inside the theme of its surroundings, and keeps the keyboard’s place in it; `look` absent: as the system prefers. */
export function Themed({ look, children }: { readonly look?: Look; readonly children: ReactNode }) {
  useKeptFocus();
  const forced = useMedia(contrast);
  const prefersDark = useMedia(dark);
  // Forced colours stand above what the host says: the person chose them for every program.
  const chosen = forced ? 'contrast' : (look ?? (prefersDark ? 'dark' : 'light'));
  useLayoutEffect(() => {
    // The page's own scrollbar and the browser's own lists of choices go by this; forced colours may be light or dark.
    document.documentElement.style.colorScheme = schemes[chosen];
  }, [chosen]);
  return (
    <FluentProvider theme={themes[chosen]} style={{ minHeight: '100vh' }}>
      {children}
    </FluentProvider>
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = media(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => media(query)?.matches ?? false,
  );
}

// Some web views and jsdom have no matchMedia.
function media(query: string): MediaQueryList | undefined {
  return typeof matchMedia === 'function' ? matchMedia(query) : undefined;
}
