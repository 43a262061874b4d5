/** Before every suite: the fonts that documents embed, and the programs that read our PDFs. */
import { buildFonts } from '../fonts.ts';
import { ensureTestPrograms } from '../runtime/systemLibraries.ts';

export default async function setup(): Promise<void> {
  await buildFonts();
  await ensureTestPrograms();
}
