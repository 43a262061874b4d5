/** Head and neck down to the upper trapezius, 3.2 times as large as on the whole body. */
import { back } from './back.ts';
import { through } from './curve.ts';
import { front } from './front.ts';
import { type Drawing, part } from './make.ts';
import { side } from './side.ts';

const SCALE = 3.2;

const FACE = ['crown', 'forehead', 'temple', 'orbit', 'nose', 'cheek', 'jaw-joint', 'jaw', 'chin', 'ear'];
const BACK = ['parietal', 'occiput', 'suboccipital', 'spine-neck', 'neck-back'];
const NECK = ['throat', 'neck-front', 'neck-side', 'upper-trapezius'];
const REGIONS = [...FACE, ...BACK, ...NECK];

export const headFront = (): Drawing =>
  part(front(), REGIONS, { width: 700, height: 645, origin: [350, 10], scale: SCALE });
export const headBack = (): Drawing =>
  part(back(), REGIONS, { width: 700, height: 645, origin: [350, 10], scale: SCALE });
export const headSide = (): Drawing =>
  part(side(), REGIONS, {
    width: 440,
    height: 610,
    origin: [235, 10],
    scale: SCALE,
    cut: through('-60 185  -22 184  10 183  44 182  70 181'),
  });
