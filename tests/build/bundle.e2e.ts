import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../../build/paths.ts';
import { rendererSizes } from '../../build/sizes.ts';

const read = (...parts: string[]) => readFileSync(join(distFolder, ...parts), 'utf8');

const filesIn = (folder: string) =>
  readdirSync(join(distFolder, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );

/** What the scripts of a folder import that is neither beside them nor part of Node. */
function foreignImports(folder: string): string[] {
  const found = new Set<string>();
  for (const name of filesIn(folder).filter((file) => file.endsWith('.js'))) {
    const { staticImports } = parseSync(name, read(folder, name)).module;
    for (const { moduleRequest } of staticImports) found.add(moduleRequest.value);
  }
  const isOwn = (name: string) =>
    name.startsWith('.') || name.startsWith('node:') || builtinModules.includes(name);
  return [...found].filter((name) => !isOwn(name));
}

describe('the bundles', () => {
  it('import nothing at run time but Electron and the store', () => {
    expect(foreignImports('main')).toEqual(['electron']);
    expect(foreignImports('data')).toEqual(['better-sqlite3']);
    expect(foreignImports('renderer')).toEqual([]);
  });

  it('have a preload in one file, which a sandbox can load', () => {
    expect(filesIn('preload')).toEqual(['preload.cjs']);
    const required = [...read('preload', 'preload.cjs').matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)];
    expect(new Set(required.map(([, name]) => name))).toEqual(new Set(['electron']));
  });

  it('have a page without inline scripts or styles', () => {
    const page = read('renderer', 'index.html');
    for (const [tag] of page.matchAll(/<script\b[^>]*>/g)) expect(tag).toMatch(/\ssrc="\.\/assets\//);
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=/);
    expect(page).toMatch(/<script\b/);
  });

  it('carry no source maps and no development React', () => {
    expect(filesIn('.').filter((name) => name.endsWith('.map'))).toEqual([]);
    const scripts = filesIn('renderer').filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => /\bjsxDEV\b/.test(read('renderer', name)))).toEqual([]);
  });

  it('pass on the licences of what is in them', () => {
    const notices = read('THIRD-PARTY-NOTICES.txt');
    for (const name of ['react-dom@', 'jspdf@', 'zod@']) expect(notices).toContain(`\n${name}`);
  });

  it('can be measured', () => {
    const { unlock } = rendererSizes();
    expect(unlock.files.length).toBeGreaterThan(0);
    expect(unlock.gzip).toBeGreaterThan(10_000);
  });
});
