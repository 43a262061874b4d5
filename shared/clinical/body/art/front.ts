/** The body from the front. The right half of the picture is the person's left. */
import { mirrored, straight, through } from './curve.ts';
import { asHand, asHandSpot, halfOutline, whole } from './figure.ts';
import { handSeeds, palmCuts, palmLines, wristCut } from './hand.ts';
import type { Drawing } from './make.ts';

const feet = () =>
  through(
    `62 940  61.6 952  63.8 960  63.4 967  66.5 974  72.5 981  78 987 | 80.4 990.5  78.6 994.4  74.6 994.4 |
     72.4 997.4  68.8 998.4  65.6 996.6 | 63.4 999.4  59.6 1000.4  56.6 998.2 | 54 1001  50 1001.6  47.2 999.2 |
     44.6 1002.6  37 1004  31.2 1001  28.6 995  28.8 987  30.4 978  31 969  29 961  29.4 955  31.4 949  32 944`,
  );

const crotch = () => through('3 540  1.6 528  0 521');

const HEAD = [
  // crown, forehead and temple, orbit, cheek, jaw joint, chin
  through('0 30  30 33  50 45'),
  through('29 30  31 46  35 60  36.6 76  34.6 101'),
  through('0 60.6  9 59  20 56  31 57.4  39 62'),
  through('9.6 56  8.6 70  8.4 83  12 94  10.6 101  6 104.8  2 105.8  0 105.8'),
  through('6 84  20 88.6  30 86  37 80  48 77'),
  through('47.4 61  45.6 70  44.4 84  44.4 96  46.4 103'),
  through('9 101  15 104  20 110  20.6 122  17.6 146'),
  through('18 107  27 102.6  35.4 98.8  40 98  45.2 96.4'),
  // the lower edge of the jaw
  through('44 113  36.6 122  29.6 131.4  22 139.4  13 144.2  5 146.2  0 146.4'),
];

const NECK = [
  through('24 134  18 152  11 170  5 188'),
  through('35 126  30 148  24 166  17 190'),
  through('30.8 138  33 159  44 173  66 188'),
];

const TRUNK = [
  // collarbone, upper and lower edge
  through('0 185  6 184  20 185.4  45 184  72 181.4  104 180'),
  through('0 196  10 196  24 199  45 198.6  70 194  96 190'),
  // breastbone
  through('11 192  10 230  9.4 270  8 302'),
  through('0 298  5 298  12 295'),
  // shoulder
  through('91 178  90 200  91 226  97 262'),
  through('105 180  114 214  123 252  137 302'),
  through('97 262  104 270  122 285  152 302'),
  // chest
  through('8 232  30 236  60 237  95 238'),
  through('7 284  20 294  45 297  68 290  84 274  92 262  96 253'),
  through('75 280  79 310  76 340  68 368'),
  through('5 294  14 302  30 318  48 340  66 354  90 363'),
  // belly
  through('0 402  24 403  66 401'),
  through('65 346  59 380  58 410  62 436  72 474'),
  through('106 451  88 457  74 468  52 486  32 501  16 516  6 532  0 546'),
  through('0 492  14 492  44 504'),
];

const LEG = [
  through('-4 560  16 550  34 535  52 516  62 494  66 466'),
  through('47 518  68 529  86 529  110 517'),
  through('44 520  37 560  29 604  23 644  18 680  15 700'),
  through('24 600  36 628  43 660  42 696'),
  through('67 524  69 570  67 620  62 660  58 696'),
  through('90 450  90.4 490  90 530  88.6 570  85 610  79 650  72 698'),
  through('10 690  24 692  36 687  49 685  62 687  74 692  92 692'),
  through('10 738  26 737  38 741  49 743  61 741  72 738  92 738'),
  through('36 684  31 700  31 724  38 745'),
  through('62 684  68 700  68 724  61 745'),
  through('29 733  28 770  31 820  36 870  39 932'),
  through('45 738  46 780  46.4 830  46 880  46 934'),
  through('66 736  69 770  68 820  63 870  57 934'),
  through('20 924  36 930  50 931  72 922'),
  through('20 966  32 968  44 970  56 970  74 966'),
  through('41 926  38 940  37 956  38 974'),
  through('55 926  56.4 942  56.6 956  58 974'),
  through('20 985  36 986.5  46 988  56 987  66 984.6  86 980'),
  through('45.6 1006  46.4 996  45.4 984'),
];

const ARM = [
  through('126 296  132 330  141 358'),
  through('110 362  128 364  146 358  170 356'),
  through('118 400  140 402  160 396  186 390'),
  through('135 360  134 380  137 404'),
  through('153 354  155 376  160 400'),
  through('157 394  164 430  174 470  183 506'),
  through('150 507  174 506  184 503  204 496'),
];

/** On the middle line. */
const MIDDLE = [straight('0 28  0 62'), straight('0 296  0 494'), straight('0 183 0 198')];

/** Drawn, not chosen. */
const LINES = [
  through('12.6 75  17 71.4  22.6 70.6  28 72.6  31 76.2'),
  through('14.6 76.4  21 78.6  28.6 77'),
  through('25 71.4  25.2 75  22 77  18.8 75  19 71.2'),
  through('11 66.4  17 63.4  26 62.4  33 65.6'),
  through('0 101  3.6 101.6  7.4 99.4'),
  through('9.6 98.8  10.8 95.6  9.2 93'),
  through('0 119.6  3 119.2  8 119.6  15.6 118.6'),
  through('0 115.6  3 114.8  8 116.6'),
  through('0 126.4  6 125.6'),
  through('50 71  50.6 77  48.4 86  46.8 92'),
  through('0 413  1.8 411  1.4 407'),
  // muscles and bones under the skin
  through('14 190.6  34 192  56 189'),
  through('43 705  49 702  55 705  57 714  55 722  49 726  43 722  41 714  43 705'),
];

export const front = (): Drawing => ({
  width: 500,
  height: 1010,
  origin: [250, 0],
  half: true,
  layers: [
    {
      cover: whole(halfOutline(feet(), crotch())),
      cuts: [
        ...MIDDLE,
        ...[
          ...HEAD,
          ...NECK,
          ...TRUNK,
          ...LEG,
          ...ARM,
          asHand(wristCut()),
          ...palmCuts().map(asHand),
        ].flatMap((cut) => [cut, mirrored(cut)]),
      ],
    },
  ],
  middle: {
    crown: [[0, 20]],
    nose: [[0, 80]],
    chin: [[0, 130]],
    throat: [[0, 165]],
    sternum: [[0, 245]],
    pubis: [[0, 508]],
  },
  paired: {
    forehead: [[15, 45]],
    temple: [[40, 60]],
    orbit: [[22, 70]],
    cheek: [[23, 93]],
    'jaw-joint': [[40, 88]],
    jaw: [[30, 115]],
    ear: [[49, 82]],
    'neck-front': [[20, 165]],
    'neck-side': [[35, 172]],
    'upper-trapezius': [[57, 175]],
    collarbone: [[50, 190]],
    'chest-upper': [[52, 215]],
    'chest-lower': [[48, 264]],
    'ribs-front': [[50, 318]],
    'ribs-side': [[82, 320]],
    'abdomen-upper': [[26, 360]],
    'abdomen-lower': [[30, 450]],
    'abdomen-side': [[70, 400]],
    'shoulder-front': [[109, 237]],
    'shoulder-side': [[129, 245]],
    'upper-arm-front': [[116, 316]],
    'elbow-inner': [[130, 382]],
    'elbow-front': [[145, 380]],
    'elbow-outer': [[161, 378]],
    'forearm-front': [[157, 450]],
    'forearm-outer': [[176, 450]],
    'wrist-front': [[182, 513]],
    groin: [[36, 515]],
    'hip-front': [[75, 500]],
    'hip-side': [[94, 510]],
    'thigh-inner': [[22, 580]],
    'quadriceps-inner': [[30, 660]],
    'quadriceps-middle': [[50, 600]],
    'quadriceps-outer': [[76, 600]],
    'thigh-outer': [[94, 580]],
    'knee-inner': [[26, 715]],
    'knee-front': [[49, 713]],
    'knee-outer': [[74, 715]],
    'calf-inner': [[22, 800]],
    'shin-inner': [[39, 802]],
    shin: [[55, 820]],
    'shin-outer': [[73, 820]],
    'ankle-inner': [[34, 945]],
    'ankle-front': [[47, 950]],
    'ankle-outer': [[60, 945]],
    'foot-top': [[49, 978]],
    'great-toe': [[37, 994]],
    toes: [[60, 992]],
    ...handSeeds('palm', asHandSpot),
  },
  lines: [...palmLines().map(asHand), ...LINES],
});
