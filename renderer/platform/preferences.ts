import { useSyncExternalStore } from 'react';
import type { Settings, Theme } from '#shared/contract/system.ts';
import type { Language } from '#shared/practice/practice.ts';
import { call } from './bridge.ts';

/** How the screen looks now. */
export interface Preferences {
  language: Language;
  theme: Theme;
}

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

let chosen: Settings = { language: null, theme: null };
let current = resolve();

function resolve(): Preferences {
  return {
    language: chosen.language ?? (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'),
    theme: chosen.theme ?? (darkSystem.matches ? 'dark' : 'light'),
  };
}

/** Puts the choices, or what the system prefers where nothing was chosen, on the page. */
function apply(): void {
  current = resolve();
  document.documentElement.lang = `${current.language}-CA`;
  document.documentElement.dataset['theme'] = current.theme;
  for (const listener of listeners) listener();
}

darkSystem.addEventListener('change', apply);
apply();

/** Takes over what was stored. */
export function showSettings(settings: Settings): void {
  chosen = settings;
  apply();
}

/** Shows a choice at once and stores it. A choice that cannot be stored still holds until the app closes. */
export async function choose(change: Partial<Settings>): Promise<void> {
  showSettings({ ...chosen, ...change });
  await call('settings.write', chosen);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The language and the theme on screen. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);
