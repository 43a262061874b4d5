/**
 * Reads of a TrueType file what setting a line needs: which characters it has, how wide they are and where
 * their ink lies. jsPDF reads the file again for itself, but says nothing about a character that is missing.
 */

/** Where a glyph's ink lies, in thousandths of the type size, from the baseline and the glyph's origin. */
export interface InkBox {
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
}

export interface FontFile {
  /** The file as jsPDF takes it: one character a byte. */
  binary: string;
  has(code: number): boolean;
  /** In thousandths of the type size, cut to an integer as jsPDF writes it into the file. */
  advance(code: number): number;
  /** Null for a blank. */
  ink(code: number): InkBox | null;
}

/** Bytes of one entry of the table directory, of which the first stands at byte 12. */
const DIRECTORY = { start: 12, entry: 16 } as const;
const FORMAT_4 = 4;

export function readFontFile(bytes: Buffer): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const perEm = view.getUint16(table('head') + 18);
  const thousandths = (units: number) => Math.trunc((units * 1000) / perEm);
  const glyphs = charactersOf(view, table('cmap'));
  const metrics = { at: table('hmtx'), count: view.getUint16(table('hhea') + 34) };
  const longOffsets = view.getInt16(table('head') + 50) === 1;
  const [loca, glyf] = [table('loca'), table('glyf')];
  const offsetOf = (glyph: number) =>
    longOffsets ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;

  return {
    binary: bytes.toString('latin1'),
    has: (code) => glyphs.has(code),
    advance(code) {
      const index = Math.min(glyphs.get(code) ?? 0, metrics.count - 1);
      return thousandths(view.getUint16(metrics.at + index * 4));
    },
    ink(code) {
      const glyph = glyphs.get(code) ?? 0;
      if (offsetOf(glyph) === offsetOf(glyph + 1)) return null;
      const at = glyf + offsetOf(glyph);
      const [xMin, yMin, xMax, yMax] = [2, 4, 6, 8].map((byte) => thousandths(view.getInt16(at + byte)));
      return { xMin: xMin ?? 0, yMin: yMin ?? 0, xMax: xMax ?? 0, yMax: yMax ?? 0 };
    },
  };
}

/** Finds a table's first byte by its tag. */
function tablesOf(view: DataView): (tag: string) => number {
  const places = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = DIRECTORY.start + i * DIRECTORY.entry;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    places.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`A font of the documents has no ${tag} table`);
    return place;
  };
}

/** The glyph of each character, from the first table that jsPDF would use: Unicode in format 4. */
function charactersOf(view: DataView, cmap: number): Map<number, number> {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    if (view.getUint16(at) === FORMAT_4) return readFormat4(view, at);
  }
  throw new Error('A font of the documents has no character table of format 4');
}

/** OpenType specification, cmap format 4: segments of consecutive characters in four parallel arrays. */
function readFormat4(view: DataView, at: number): Map<number, number> {
  const doubled = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  const glyphs = new Map<number, number>();
  for (let i = 0; i < doubled; i += 2) {
    const start = view.getUint16(starts + i);
    const end = view.getUint16(ends + i);
    const range = view.getUint16(ranges + i);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(ranges + i + range + (code - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + view.getUint16(deltas + i)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
