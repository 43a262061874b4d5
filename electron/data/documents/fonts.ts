import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FontFile, readFontFile } from './fontFile.ts';

/** Noto Sans sets everything it can; DejaVu Sans stands in for the characters that it lacks. */
export const FAMILIES = ['noto-sans', 'dejavu-sans'] as const;
export type Family = (typeof FAMILIES)[number];
export type Weight = 'regular' | 'bold';

/**
 * Beside the bundled data process (`dist/data` → `dist/fonts`), or, run from source, in the project's
 * `dist`. The build makes them: `build/fonts.ts`.
 */
function fontsFolder(): string {
  const places = [join(import.meta.dirname, '../fonts'), join(import.meta.dirname, '../../../dist/fonts')];
  const folder = places.find((place) => existsSync(join(place, fileName('noto-sans', 'regular'))));
  if (!folder) throw new Error('The fonts of the documents are missing: the build makes them in dist/fonts');
  return folder;
}

export const fileName = (family: Family, weight: Weight): string =>
  `${family}${weight === 'bold' ? '-bold' : family === 'noto-sans' ? '-regular' : ''}.ttf`;

const loaded: Record<Weight, Partial<Record<Family, FontFile>>> = { regular: {}, bold: {} };

/** One font, read from disk at its first use and kept: a document then costs no reading. */
export function font(family: Family, weight: Weight): FontFile {
  const kept = loaded[weight][family];
  if (kept) return kept;
  const file = readFontFile(readFileSync(join(fontsFolder(), fileName(family, weight))));
  loaded[weight][family] = file;
  return file;
}
