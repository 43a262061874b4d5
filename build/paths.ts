/** Where things lie in the project. The only file that counts folders upwards. */
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '..');

export const fromRoot = (...parts: string[]): string => join(projectRoot, ...parts);

/** What the bundler makes and the app runs. */
export const distFolder = fromRoot('dist');

/** Reports and caches of our own tools; nothing in it is shipped. */
export const outFolder = fromRoot('out');
