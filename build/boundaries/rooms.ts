/** Which room a file or an import belongs to. */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';

/** The room of a path: `electron/data`, `renderer/features/visit`, `shared/contract`, or a top folder. */
export function roomOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top === 'renderer' && second === 'features') return `renderer/features/${third}`;
  if (top === 'renderer' || top === 'electron' || top === 'shared') return `${top}/${second}`;
  return top;
}

export type Target =
  | { kind: 'file'; path: string }
  | { kind: 'node'; name: string }
  | { kind: 'package'; name: string };

const nodeModules = new Set(builtinModules);

/** Where an import leads, seen from the file that has it. The subpaths are those of package.json. */
export function targetOf(importer: string, specifier: string): Target {
  if (specifier.startsWith('.')) {
    return { kind: 'file', path: posix.join(posix.dirname(importer), specifier) };
  }
  if (specifier.startsWith('#shared/'))
    return { kind: 'file', path: posix.join('shared', specifier.slice(8)) };
  if (specifier.startsWith('#data/'))
    return { kind: 'file', path: posix.join('electron/data', specifier.slice(6)) };
  if (specifier.startsWith('node:') || nodeModules.has(specifier)) return { kind: 'node', name: specifier };
  const [first = '', second = ''] = specifier.split('/');
  return { kind: 'package', name: first.startsWith('@') ? `${first}/${second}` : first };
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
