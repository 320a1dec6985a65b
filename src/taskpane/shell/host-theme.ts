import { webDarkTheme, webLightTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

export interface HostTheme {
  readonly theme: Theme;
  /** For what the browser draws itself: scroll bars, lists of choices. */
  readonly colorScheme: 'light' | 'dark';
}

/**
 * The pane's theme follows Excel's. Excel on the web reports no theme, so the browser's own preference is the
 * fallback; forced colours (high contrast) always win, because the system then paints over everything else.
 */
export function useHostTheme(hostBackground: string | undefined): HostTheme {
  const forced = useMediaQuery('(forced-colors: active)');
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const dark = hostBackground === undefined ? prefersDark : isDark(hostBackground);
  if (forced) return { theme: teamsHighContrastTheme, colorScheme: prefersDark ? 'dark' : 'light' };
  return dark ? { theme: webDarkTheme, colorScheme: 'dark' } : { theme: webLightTheme, colorScheme: 'light' };
}

/** Whether white text reads better on the colour, by its relative luminance (WCAG 2.2). */
export function isDark(hex: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => {
    const value = parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia?.(query).matches ?? false);
  useEffect(() => {
    const list = window.matchMedia?.(query);
    const update = (): void => {
      setMatches(list.matches);
    };
    list?.addEventListener('change', update);
    return () => {
      list?.removeEventListener('change', update);
    };
  }, [query]);
  return matches;
}
