import type { Signature } from '../practice/signature.ts';
import { type Point, through } from './signature.ts';

/** The box that a hand signs in. */
const WIDTH = 350;
const HEIGHT = 120;
/** The line that letters stand on, and how far apart they are. */
const LINE = 78;
const STEP = 26;
/** Nobody writes more of a word than that. */
const LETTERS = 5;

/** What a letter looks like in a hurry, by its place in the alphabet: low, tall, looped below or open. */
const SHAPES: readonly (readonly Point[])[] = [
  [
    [8, -22],
    [14, 0],
    [20, -16],
  ],
  [
    [6, -46],
    [11, -62],
    [13, -20],
    [18, 0],
  ],
  [
    [8, -20],
    [13, 4],
    [9, 30],
    [3, 18],
    [18, -6],
  ],
  [
    [5, -18],
    [10, -24],
    [12, -2],
    [20, -12],
  ],
  [
    [7, -10],
    [12, -20],
    [17, -4],
    [23, -14],
  ],
];

const placeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/**
 * The signature of someone who does not exist, made of the letters of the name: the same name always has the same
 * hand, another name another.
 */
export function handOf(name: string): Signature {
  const words = name.split(/[\s-]+/u);
  const sum = [...name].reduce((all, letter) => all + placeOf(letter), 0);
  const slant = (sum % 7) / 10;
  const lean = ([x, y]: Point): Point => [x - (y - LINE) * slant, y];
  const written = [words[0] ?? '', words.slice(1).join('')];
  let x = 14;
  const strokes = written
    .filter((word) => word !== '')
    .map((word) => {
      const letters = [...word].slice(0, LETTERS);
      const knots: Point[] = capital(x, placeOf(letters[0] ?? '') + sum);
      x += 34;
      for (const letter of letters.slice(1)) {
        const shape = SHAPES[placeOf(letter) % SHAPES.length] ?? [];
        knots.push(...shape.map(([across, up]): Point => [x + across, LINE + up]));
        x += STEP;
      }
      knots.push([x + 12, LINE - 8 - (sum % 9)]);
      x += 10;
      return through(knots.map(lean));
    });
  return { type: 'strokes', width: WIDTH, height: HEIGHT, strokes: [...strokes, ...flourish(sum, x)] };
}

/** A tall first letter, begun from the top or from below. */
const capital = (x: number, shape: number): Point[] =>
  shape % 2 === 0
    ? [
        [x, 30],
        [x + 6, 18],
        [x + 8, LINE],
        [x + 10, 34],
        [x + 26, 22],
        [x + 22, 48],
        [x + 30, LINE - 4],
      ]
    : [
        [x + 26, 26],
        [x + 12, 18],
        [x, 46],
        [x + 8, LINE + 2],
        [x + 24, LINE - 6],
        [x + 30, LINE - 14],
      ];

/** Some underline, some cross a letter, some do neither. */
function flourish(sum: number, end: number): Point[][] {
  if (sum % 3 === 0) return [];
  const y = sum % 3 === 1 ? LINE + 20 : 40;
  const from = sum % 3 === 1 ? 30 : 60;
  return [
    through([
      [from, y + 4],
      [(from + end) / 2, y - 3],
      [end, y - 1],
    ]),
  ];
}
