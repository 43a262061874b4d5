/** What a PDF says, as another program reads it: needs `pdftotext` on the machine. */
import { execFileSync } from 'node:child_process';

/** The text of a file with its words one space apart, letters composed. */
export const textOfPdf = (path: string): string =>
  execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
