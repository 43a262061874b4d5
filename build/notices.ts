/** The licences of the packages that end up inside the bundles: they ask to be passed on with every copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

export type Packages = Map<string, { folder: string; license: string }>;

/** Collects into `packages` what a bundle is made of. */
export function collectPackages(packages: Packages): Plugin {
  return {
    name: 'tableside-notices',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) addPackageOf(id, packages);
      }
    },
  };
}

function addPackageOf(moduleId: string, packages: Packages): void {
  const folder = packageFolder(moduleId.replace(/^\0/, '').replace(/\?.*$/, ''));
  if (!folder) return;
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  packages.set(`${manifest.name}@${manifest.version}`, { folder, license: manifest.license ?? 'see text' });
}

/** The folder of the package that a file belongs to; nested package.json files only set a module type. */
function packageFolder(file: string): string | null {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  const folder = match?.[1];
  return folder && existsSync(join(folder, 'package.json')) ? folder : null;
}

export function noticesText(packages: Packages): string {
  const parts = [...packages]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, { folder, license }]) => {
      const text = licenceFile(folder);
      return `${name} (${license})\n\n${text ?? 'This package brings no licence file of its own.'}`;
    });
  const rule = `\n\n${'-'.repeat(78)}\n\n`;
  return `Tableside contains the following packages.${rule}${parts.join(rule)}\n`;
}

function licenceFile(folder: string): string | null {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  return name ? readFileSync(join(folder, name), 'utf8').trim() : null;
}
