import { extname, resolve, sep } from 'node:path';
import { isOurOrigin } from './origin.ts';

/** What the window may load, by its ending. A file with any other ending is not served at all. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface ServedFile {
  path: string;
  type: string;
}

/**
 * The file that a URL of the app names, or null when it names none that may be served: another host, a
 * folder above `root`, a hidden file, an unknown ending, or a path that two readers could read differently
 * (encoded separators, backslashes, zero bytes, drive letters and streams).
 */
export function fileFor(root: string, url: string): ServedFile | null {
  if (!isOurOrigin(url)) return null;
  const name = decoded(new URL(url).pathname);
  if (name === null || /[\\:\0%]/u.test(name)) return null;
  const parts = name.split('/').slice(1);
  if (parts.some((part) => part === '' || part.startsWith('.'))) return null;
  const path = resolve(root, ...parts);
  const type = TYPES[extname(path).toLowerCase()];
  if (type === undefined || !path.startsWith(resolve(root) + sep)) return null;
  return { path, type };
}

function decoded(pathname: string): string | null {
  if (/%2f/iu.test(pathname)) return null;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
