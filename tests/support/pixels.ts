/** Pictures as pixels, and how far two of them differ. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, 0 to 255, row by row. */
  rgb: Uint8Array;
}

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG of 8 bits, with or without transparency, which is left out: what browsers and poppler write. */
export function pixelsOf(png: Buffer): Pixels {
  const [width, height, depth, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25] ?? 0];
  const channels = CHANNELS[type];
  if (depth !== 8 || channels === undefined || png[28] !== 0) throw new Error('not a plain PNG of 8 bits');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      rgb[pixel * 3 + channel] = rows[pixel * channels + channel] ?? 0;
  return { width, height, rgb };
}

/** PNG specification 9: every row says in its first byte how its bytes were foretold. */
function unfiltered(packed: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (rows[y * stride + x - channels] ?? 0);
      const above = y === 0 ? 0 : (rows[(y - 1) * stride + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (rows[(y - 1) * stride + x - channels] ?? 0);
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      rows[y * stride + x] = (packed[y * (stride + 1) + 1 + x] ?? 0) + foretold;
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, above + left - 2 * corner].map(Math.abs);
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? above : corner;
}

/** Reads a PPM of 8 bits, which is what `pdftoppm` writes. */
export function pixelsOfPpm(ppm: Buffer): Pixels {
  const head = /^P6\s(\d+)\s(\d+)\s255\s/u.exec(ppm.toString('latin1', 0, 60));
  if (!head) throw new Error('not a PPM of 8 bits');
  return { width: Number(head[1]), height: Number(head[2]), rgb: ppm.subarray(head[0].length) };
}

/** The picture in one `times`th of its size, every pixel the mean of those it takes the place of. */
export function reduced({ width, height, rgb }: Pixels, times: number): Pixels {
  const [w, h] = [Math.floor(width / times), Math.floor(height / times)];
  const sums = new Uint32Array(w * h * 3);
  for (let y = 0; y < h * times; y++)
    for (let x = 0; x < w * times; x++)
      for (let channel = 0; channel < 3; channel++) {
        const at = (Math.floor(y / times) * w + Math.floor(x / times)) * 3 + channel;
        sums[at] = (sums[at] ?? 0) + (rgb[(y * width + x) * 3 + channel] ?? 0);
      }
  return { width: w, height: h, rgb: Uint8Array.from(sums, (sum) => Math.round(sum / times ** 2)) };
}

/**
 * How far the pictures differ, channel by channel, once each is averaged over squares of `cell` pixels, where two
 * renderers' ways of smoothing an edge come to the same: the largest difference, 0 to 255, for every square.
 */
export function differences(one: Pixels, other: Pixels, cell: number): number[] {
  if (one.width !== other.width || one.height !== other.height) throw new Error('not the same size');
  const found: number[] = [];
  for (let top = 0; top + cell <= one.height; top += cell)
    for (let left = 0; left + cell <= one.width; left += cell) {
      const sums = [0, 0, 0];
      for (let y = top; y < top + cell; y++)
        for (let x = left; x < left + cell; x++)
          for (let channel = 0; channel < 3; channel++) {
            const at = (y * one.width + x) * 3 + channel;
            sums[channel] = (sums[channel] ?? 0) + (one.rgb[at] ?? 0) - (other.rgb[at] ?? 0);
          }
      found.push(Math.max(...sums.map(Math.abs)) / cell ** 2);
    }
  return found;
}
