/** What can be read from a folder without any key. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file in it, however deep. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());

/** The files that hold one of the texts, or bear it in their name, with the text found. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  const sought = texts.filter((text) => text !== '').flatMap(waysToWrite);
  return filesIn(folder).flatMap((path) => {
    const content = readIfThere(path);
    const name = Buffer.from(path);
    return sought
      .filter(({ bytes }) => content.includes(bytes) || name.includes(bytes))
      .map(({ text }) => `${path}: ${text}`);
  });
}

/** As UTF-8, as UTF-16, and with its accents apart. */
function waysToWrite(text: string): { text: string; bytes: Buffer }[] {
  const written = new Set([text, text.normalize('NFC'), text.normalize('NFD')]);
  return [...written].flatMap((each) => [
    { text, bytes: Buffer.from(each, 'utf8') },
    { text, bytes: Buffer.from(each, 'utf16le') },
  ]);
}

/** A file of a running app may go between being listed and being read. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
