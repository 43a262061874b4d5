/** The body from behind. The right half of the picture is the person's right. */
import { mirrored, straight, through } from './curve.ts';
import { asHand, asHandSpot, halfOutline, whole } from './figure.ts';
import { backCuts, backLines, handSeeds, wristCut } from './hand.ts';
import type { Drawing } from './make.ts';

const feet = () =>
  through(
    `62 940  61.4 950  63.6 958  63.4 966  65.4 973  71.5 981  77.4 988.6  77 994  70 996.4 | 66 1000.6  56 1003
     46 1003.4  37 1002  31.4 998  29.6 990  31 978  32.4 968  29.6 960  29.4 954  31.2 948  32 944`,
  );

const crotch = () => through('3 540  1.2 534  0 530');

const HEAD = [
  through('0 36  24 39  50 54'),
  through('0 86  20 87  34 85  44.9 81'),
  through('0 116  14 117.4  28 116  47 107'),
  through('47.4 61  45.6 70  44.4 84  44.4 96  46.4 103'),
  through('0 129  12 131  24 131  38 128'),
];

const NECK = [
  through('7 127  7 140  7.2 174  8.2 220  8.2 280  8 340  8.6 390  9 440'),
  through('21 128  21 146  22 162  26 186'),
  through('20 161  29 158.6  42 152'),
  // from the seventh vertebra to the shoulder's tip
  through('0 176  7 175  24 181  50 192  80 194  98 190  103 188.6'),
];

const BACK = [
  // upper, mid and low back
  through('0 252  8 252  24 254  43 258'),
  through('0 338  8 338  22 340  38 341  62 340  92 336'),
  // scapula: its spine, inner, lower and outer borders
  through('34 224  50 214  72 204  92 198  101 195.6'),
  through('33 184  33 206  36 232  42 256  50 270'),
  through('42 262  49 268  58 258  74 240  90 228  102 220'),
  through('36 250  40 300  40 338  38 380  37 440'),
  through('50 264  64 278  82 284  98 282'),
  // shoulder
  through('94.4 179  98 190  99.4 206  98.6 232  97 262'),
  through('105 180  114 214  123 252  137 302'),
  through('97 262  104 270  122 285  152 302'),
];

const PELVIS = [
  through('94 428  76 424  56 423  38 428  24 438  15 434  0 432'),
  through('25 432  18 456  9 474  0 484'),
  through('28 430  37 444  33 460  22 472  8 479  2 478'),
  through('0 467  7 467  15 465'),
  through('20 470  44 476  66 486  82 496  89.4 501'),
  through('87 416  84 452  86 490  90 530  88.6 570  85 610  79 650  72 698'),
  through('-4 538  6 544  22 549  42 551  62 548  80 540  106 526'),
];

const LEG = [
  through('26 544  24 580  21.6 620  19 660  17 700'),
  through('54 546  52 590  50 640  49 698'),
  through('12 690  30 694  49 695  68 694  92 690'),
  through('12 738  30 741  49 742  68 741  92 738'),
  through('31 690  30 714  31 744'),
  through('67 690  68 714  67 744'),
  through('49 738  48.6 780  48 838'),
  through('12 824  24 837  38 841  48 833  58 841  70 837  84 822'),
  through('14 914  30 919  40.4 920.4'),
  through('55 920.4  62 919  74 914'),
  through('48.4 868  43 892  39.4 924  37 972'),
  through('47 868  52.4 892  56 924  59 972'),
  through('20 966  33 967  46 962  60 967  74 968'),
  through('60 964  65 980  67.4 1004'),
];

const ARM = [
  through('110 362  128 364  146 358  170 356'),
  through('118 400  140 402  160 396  186 390'),
  through('137 358  136 380  140 404'),
  through('155 354  157 376  162 400'),
  through('157 394  164 430  174 470  183 506'),
  through('150 507  174 506  184 503  204 496'),
];

/** On the middle line. */
const MIDDLE = [straight('0 34  0 131'), straight('0 482  0 548')];

/** Drawn, not chosen. */
const LINES = [
  through('50 71  50.6 77  48.4 86  46.8 92'),
  through('145.6 366  149 372  147 380'),
  through('34 706  49 711  64 706'),
  through('27.6 436  29.6 438  28.4 441'),
];

export const back = (): Drawing => ({
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
          ...BACK,
          ...PELVIS,
          ...LEG,
          ...ARM,
          asHand(wristCut()),
          ...backCuts().map(asHand),
        ].flatMap((cut) => [cut, mirrored(cut)]),
      ],
    },
  ],
  middle: {
    crown: [[0, 20]],
    'spine-neck': [[0, 150]],
    'spine-upper': [[0, 214]],
    'spine-mid': [[0, 295]],
    'spine-low': [[0, 386]],
    sacrum: [[0, 450]],
    coccyx: [[0, 473]],
  },
  paired: {
    parietal: [[24, 64]],
    ear: [[49, 82]],
    occiput: [[22, 100]],
    suboccipital: [[20, 123]],
    'neck-back': [[14, 150]],
    'neck-side': [[26, 145]],
    'upper-trapezius': [[52, 180]],
    supraspinous: [[54, 202]],
    infraspinous: [[64, 228]],
    'upper-back': [[22, 215]],
    'mid-back': [[24, 300]],
    'mid-back-side': [[62, 310]],
    'armpit-back': [[80, 258]],
    'low-back': [[23, 386]],
    'low-back-side': [[60, 386]],
    'shoulder-back': [[111, 245]],
    'shoulder-side': [[128, 245]],
    'upper-arm-back': [[128, 320]],
    'elbow-inner': [[132, 381]],
    'elbow-back': [[147, 382]],
    'elbow-outer': [[162, 379]],
    'forearm-back': [[157, 450]],
    'forearm-outer': [[176, 450]],
    'wrist-back': [[182, 513]],
    sacroiliac: [[28, 450]],
    'gluteal-upper': [[60, 456]],
    'gluteal-lower': [[42, 515]],
    'hip-side': [[94, 500]],
    'thigh-inner': [[16, 590]],
    'hamstring-inner': [[36, 620]],
    'hamstring-outer': [[68, 620]],
    'thigh-outer': [[94, 580]],
    'knee-inner': [[25, 715]],
    'knee-back': [[49, 720]],
    'knee-outer': [[74, 715]],
    'calf-inner': [[33, 790]],
    'calf-outer': [[64, 790]],
    'calf-lower': [[34, 870]],
    achilles: [[48, 910]],
    'ankle-inner': [[34, 945]],
    'ankle-outer': [[60, 945]],
    heel: [[48, 985]],
    'foot-outer': [[70, 988]],
    ...handSeeds('back', asHandSpot),
  },
  lines: [...backLines().map(asHand), ...LINES],
});
