/** What a PDF says, as another program reads it: needs `pdftotext` on the machine. */
import { execFileSync } from 'node:child_process';

/**
 * What stands between the heads and the feet of the pages, without any space: a sentence that goes on overleaf is
 * whole, and a compound that was broken at its hyphen too. Needs more than two pages, which share their head.
 */
export function flowOfPdf(path: string): string {
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    .normalize('NFC')
    .split('\f')
    .map((page) => page.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.slice(0, -1));
  const [first = [], second = [], third = [], ...others] = pages;
  const differs = second.findIndex((line, index) => unspaced(line) !== unspaced(third[index] ?? ''));
  const rest = [second, third, ...others].map((lines) => lines.slice(differs));
  return unspaced([first, ...rest].flat().join(' '));
}

export const unspaced = (words: string): string => words.replace(/\s+/gu, '');

/** The text of a file with its words one space apart, letters composed. */
export const textOfPdf = (path: string): string =>
  execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
