import type { OpenApp } from './app.ts';

/** A screen of the app and the way to it. */
export interface Screen {
  name: string;
  show: (open: OpenApp) => Promise<void>;
}
