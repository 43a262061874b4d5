import { back } from './back.ts';
import { feetTop, soles } from './feet.ts';
import { front } from './front.ts';
import { backs, palms } from './hands.ts';
import { headBack, headFront, headSide } from './heads.ts';
import { type Drawing, type Made, make } from './make.ts';
import { side } from './side.ts';

/** Every drawing, by the name of the file in `geometry/` that is made of it. */
export const DRAWINGS: Readonly<Record<string, () => Drawing>> = {
  front,
  back,
  side,
  headFront,
  headBack,
  headSide,
  palms,
  backs,
  feetTop,
  soles,
};

/** The text of a geometry file, as it is checked in. */
export function fileOf(name: string, { geometry }: Made): string {
  const { width, height, axis, outline, middle, paired, lines } = geometry;
  const key = (region: string): string => (/^\w+$/u.test(region) ? region : `'${region}'`);
  // The formatter breaks after the colon where a line grows longer than 110 and the key is not short.
  const entry = (region: string, path: string, indent: string): string => {
    const line = `${indent}${key(region)}: '${path}',`;
    return line.length > 110 && key(region).length > 4
      ? `${indent}${key(region)}:\n${indent}  '${path}',`
      : line;
  };
  const regions = (label: string, all: Readonly<Record<string, string>>): string[] => {
    const entries = Object.entries(all).map(([region, path]) => entry(region, path, '    '));
    return entries.length === 0 ? [`  ${label}: {},`] : [`  ${label}: {`, ...entries, '  },'];
  };
  return [
    '/** Made from the drawings in `art/` by `tests/unit/bodyArt.test.ts`: do not edit by hand. */',
    "import type { Geometry } from '../geometry.ts';",
    '',
    `export const ${name}: Geometry = {`,
    `  width: ${width},`,
    `  height: ${height},`,
    `  axis: ${axis},`,
    entry('outline', outline, '  '),
    ...regions('middle', middle),
    ...regions('paired', paired),
    '  lines: [',
    ...lines.map((path) => `    '${path}',`),
    '  ],',
    '};',
    '',
  ].join('\n');
}

export const madeOf = (name: string): Made => {
  const drawing = DRAWINGS[name];
  if (!drawing) throw new Error(`no drawing '${name}'`);
  return make(drawing());
};
