import { app, nativeTheme } from 'electron';
import { EMPTY_SETTINGS, type Settings, type Theme } from '#shared/contract/system.ts';
import type { Language } from '#shared/practice/practice.ts';
import { DESKTOP_WORDS } from '#shared/text/desktop.ts';
import { createTexts, type Text, textIn } from '#shared/text/text.ts';

/** The ground of each theme, `--paper` in `renderer/styles/themes.css`: shown before the page is. */
const GROUND: Readonly<Record<Theme, string>> = { light: '#f6f4ef', dark: '#191816', table: '#050606' };

/** The language and theme that main itself shows: in the menu, in dialogs, behind the page. */
export interface Look {
  readonly text: Text;
  readonly ground: string;
  /** Takes over the settings that were read or written. */
  apply(settings: Settings): void;
  onChange(listener: () => void): void;
}

export function createLook(): Look {
  const texts = createTexts('en', DESKTOP_WORDS);
  let settings = EMPTY_SETTINGS;
  const listeners: (() => void)[] = [];
  const theme = (): Theme => settings.theme ?? (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');

  return {
    get text() {
      return textIn(texts, settings.language ?? systemLanguage());
    },
    get ground() {
      return GROUND[theme()];
    },
    apply(next) {
      settings = next;
      nativeTheme.themeSource = sourceOf(next.theme);
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

/** The system's frames and menus know two looks only. */
function sourceOf(theme: Theme | null): 'system' | 'light' | 'dark' {
  if (theme === null) return 'system';
  return theme === 'light' ? 'light' : 'dark';
}

/** The same that the page reads as `navigator.language`. */
const systemLanguage = (): Language => (app.getLocale().startsWith('fr') ? 'fr' : 'en');
