import { desktop as desktopEn } from './en/desktop.ts';
import { desktop as desktopFr } from './fr/desktop.ts';

/** The words that only the main process says; the window does not load them. */
export const DESKTOP_WORDS = {
  en: { desktop: desktopEn },
  fr: { desktop: desktopFr },
};
