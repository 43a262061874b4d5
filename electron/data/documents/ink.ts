import { Refusal } from '#shared/contract/errors.ts';
import type { Signature } from '#shared/practice/signature.ts';
import type { Block } from './blocks.ts';
import { COLORS } from './look.ts';
import type { Point } from './pen.ts';

/** Width of a drawn line, points. */
const NIB = 1.1;
/** Points of a stroke closer than this add bytes and nothing to see. */
const NEAR = 0.2;
/** A scan is at most this many pixels high or wide: 6 inches at 600 to the inch, with room to spare. */
const MOST_PIXELS = 4000;
/** A signature written small is not blown up beyond this, or it looks like a crayon's. */
const MOST_SCALE = 2;

/**
 * A signature, as large as fits into the box, standing on its bottom left corner. Strokes stay a vector.
 * In place of a picture that cannot be read stands `otherwise`; without one the picture counts as no signature, and
 * the document is refused.
 */
export function signatureBlock(
  signature: Signature,
  width: number,
  height: number,
  otherwise: Block | null = null,
): Block {
  if (signature.type === 'strokes') return strokesBlock(signature.strokes, width, height);
  const png = Buffer.from(signature.data, 'base64');
  const size = pngSize(png);
  return size === null ? (otherwise ?? unreadable()) : pictureBlock(png, size, { width, height }, otherwise);
}

function strokesBlock(
  strokes: readonly (readonly [number, number])[][],
  width: number,
  height: number,
): Block {
  const all = strokes.flat();
  const [left, right] = extent(all.map(([x]) => x));
  const [top, bottom] = extent(all.map(([, y]) => y));
  const scale = Math.min(
    MOST_SCALE,
    (width - NIB) / Math.max(right - left, 1),
    (height - NIB) / Math.max(bottom - top, 1),
  );
  return {
    height,
    draw(pen, at) {
      const origin = { x: at.x + NIB / 2, y: at.y + height - NIB / 2 - (bottom - top) * scale };
      for (const stroke of strokes) {
        const points = stroke.map(([x, y]) => ({
          x: origin.x + (x - left) * scale,
          y: origin.y + (y - top) * scale,
        }));
        pen.stroke(thinned(points), NIB, COLORS.ink);
      }
    },
  };
}

/** Not by spreading into `Math.min`: a signature may have a million points. */
function extent(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}

function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const isEnd = index === points.length - 1;
    if (!last || isEnd || Math.hypot(point.x - last.x, point.y - last.y) >= NEAR) kept.push(point);
  }
  return kept;
}

interface Size {
  width: number;
  height: number;
}

function pictureBlock(png: Buffer, size: Size, { width, height }: Size, otherwise: Block | null): Block {
  const scale = Math.min(width / size.width, height / size.height);
  const drawn = { width: size.width * scale, height: size.height * scale };
  return {
    height,
    draw(pen, at) {
      const box = { x: at.x, y: at.y + height - drawn.height, ...drawn };
      try {
        pen.picture(png, box);
      } catch {
        if (otherwise === null) unreadable();
        otherwise.draw(pen, at);
      }
    },
  };
}

/**
 * PNG specification: after the 8 bytes of the signature comes the header, with width and height at 16 and 20. Null
 * where it is not a picture, or one that unpacks to more than a scan.
 */
function pngSize(png: Buffer): Size | null {
  if (png.length < 24 || png.toString('latin1', 12, 16) !== 'IHDR') return null;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const isSane = width > 0 && height > 0 && width <= MOST_PIXELS && height <= MOST_PIXELS;
  return isSane ? { width, height } : null;
}

function unreadable(): never {
  throw new Refusal('refused', 'receipt-incomplete', {
    missing: [{ path: 'therapist', reason: 'signature' }],
  });
}
