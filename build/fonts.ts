/**
 * Makes the fonts that the documents embed, cut down to what charts are written in: a PDF is then made
 * several times quicker than with the whole fonts. Called by the bundler and, alone, before tests.
 *
 * Noto Sans carries Latin, Greek and Cyrillic. DejaVu Sans stands in for every other character that it has.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { distFolder, fromRoot } from './paths.ts';

export const fontsFolder = join(distFolder, 'fonts');

type Range = readonly [first: number, last: number];

/** Scripts that Noto Sans covers as a whole. */
const notoScripts: readonly Range[] = [
  [0x0020, 0x007e], // Latin
  [0x00a0, 0x024f], // Latin-1, Extended-A, Extended-B
  [0x0259, 0x0259], // schwa
  [0x02b0, 0x02ff], // modifier letters
  [0x0300, 0x036f], // combining marks
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x052f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese
  [0x1f00, 0x1fff], // Greek Extended
];

/** Blocks of which Noto Sans has a part; DejaVu keeps them too, for the rest. */
const notoSymbols: readonly Range[] = [
  [0x2000, 0x206f], // punctuation
  [0x2070, 0x209f], // superscripts, subscripts
  [0x20a0, 0x20cf], // currencies
  [0x2100, 0x218f], // letterlike, number forms
  [0x2190, 0x22ff], // arrows, mathematics
  [0x25a0, 0x27bf], // shapes, ticks, warning signs
  [0xfb00, 0xfb06], // ligatures
  [0xfffd, 0xfffd], // replacement character
];

const asciiRange: Range = [0x0020, 0x007e];
const surrogates: Range = [0xd800, 0xdfff];
const lastOfBasicPlane = 0xffff;

const noto = (file: string) => fromRoot('node_modules', '@expo-google-fonts', 'noto-sans', file);
const dejavu = (file: string) => fromRoot('node_modules', 'dejavu-fonts-ttf', file);

const fonts = [
  { to: 'noto-sans-regular.ttf', from: noto('400Regular/NotoSans_400Regular.ttf'), text: notoText },
  { to: 'noto-sans-bold.ttf', from: noto('700Bold/NotoSans_700Bold.ttf'), text: notoText },
  { to: 'dejavu-sans.ttf', from: dejavu('ttf/DejaVuSans.ttf'), text: dejavuText },
  { to: 'dejavu-sans-bold.ttf', from: dejavu('ttf/DejaVuSans-Bold.ttf'), text: dejavuText },
];

const licences = [
  { to: 'LICENSE-noto-sans.txt', from: noto('LICENSE_FONT') },
  { to: 'LICENSE-dejavu.txt', from: dejavu('LICENSE') },
];

/** Brings dist/fonts up to date; returns whether anything had to be made. */
export async function buildFonts(): Promise<boolean> {
  const stamp = await stampOfSources();
  const stampFile = join(fontsFolder, '.stamp');
  const present = await readFile(stampFile, 'utf8').catch(() => '');
  if (present === stamp && fonts.every(({ to }) => existsSync(join(fontsFolder, to)))) return false;

  await mkdir(fontsFolder, { recursive: true });
  for (const { from, to, text } of fonts) {
    const subset = await subsetFont(await readFile(from), text(), {
      targetFormat: 'truetype',
      noHinting: true,
      noLayoutClosure: true,
    });
    await put(to, subset);
  }
  for (const { from, to } of licences) await put(to, await readFile(from));
  await put('.stamp', stamp);
  return true;
}

async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(import.meta.filename));
  for (const { from } of fonts) hash.update(await readFile(from));
  return hash.digest('hex');
}

/** By rename, so that a test that reads while another makes never sees half a font. */
async function put(name: string, content: Uint8Array | string): Promise<void> {
  const temporary = join(fontsFolder, `.${randomUUID()}`);
  await writeFile(temporary, content);
  await rename(temporary, join(fontsFolder, name));
}

function notoText(): string {
  return textOf([...notoScripts, ...notoSymbols], () => true);
}

function dejavuText(): string {
  const isNotos = (code: number) => notoScripts.some((range) => isIn(range, code)) && !isIn(asciiRange, code);
  return textOf([[0x0020, lastOfBasicPlane]], (code) => !isNotos(code) && !isIn(surrogates, code));
}

function isIn([first, last]: Range, code: number): boolean {
  return code >= first && code <= last;
}

function textOf(ranges: readonly Range[], keep: (code: number) => boolean): string {
  let text = '';
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) if (keep(code)) text += String.fromCodePoint(code);
  }
  return text;
}

if (import.meta.main) {
  const made = await buildFonts();
  process.stdout.write(made ? 'Fonts: made in dist/fonts\n' : 'Fonts: up to date\n');
}
