import type { RaThemeOptions } from 'react-admin';
import { darkTheme, lightTheme, readingThemes } from '#ui/theme.ts';
import { useReading } from './useReading.ts';

/** The app's two themes, or the one that the reading settings ask for in the place of both. */
export const useThemes = (): { lightTheme: RaThemeOptions; darkTheme: RaThemeOptions } => {
  const { colors } = useReading();
  const wanted = colors && readingThemes[colors];
  return wanted ? { lightTheme: wanted, darkTheme: wanted } : { lightTheme, darkTheme };
};
