/** Figures to draw, and an assessment that has them: marks of every kind in every view, tables of many sizes. */
import { vi } from 'vitest';
import type { EntryVersion } from '#data/documents/entryDocument.ts';
import type { Figure, ProseSection } from '#shared/chart/kind.ts';
import { kindOf } from '#shared/chart/registry.ts';
import { asStroke, MARK_KINDS, type Mark, type MarkKind, onSpot } from '#shared/clinical/body/mark.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import type { BodyRegionId, SpotSide } from '#shared/clinical/body/regions.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';
import { version } from './entries.ts';

const nth = <T>(all: readonly T[], index: number): T => {
  const one = all[index % all.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

const INTENSITIES = [null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * Marks that show in a view all that a chart can have: every kind on regions, weak to strong; every kind as a stroke
 * and as a dot of the pen; a trigger point with its arrow; two kinds on one region.
 */
export function everything(view: ViewId): Mark[] {
  const { regions, width, height } = pictureOf(view);
  const spots = Array.from({ length: Math.max(regions.length, INTENSITIES.length) }, (_, index) => {
    const { region, side } = nth(regions, index);
    return onSpot(`spot${index}`, nth(MARK_KINDS, index), { region, side }, nth(INTENSITIES, index));
  });
  const second = regions.slice(0, 4).map(({ region, side }, index) => {
    const kind = nth(MARK_KINDS, index + 3);
    return onSpot(`second${index}`, kind, { region, side }, 6);
  });
  const strokes = MARK_KINDS.flatMap((kind, index) => {
    const y = height * (0.12 + index * 0.075);
    const points = Array.from({ length: 14 }, (_, step) => ({
      x: width * (0.25 + step * 0.012) + index * 6,
      y: y + Math.sin(step / 2) * 12,
    }));
    const dot = { view, points: [{ x: width * 0.7, y }] };
    return [
      asStroke(`stroke${index}`, kind, { view, points }, nth(INTENSITIES, index * 5)),
      asStroke(`dot${index}`, kind, dot),
    ];
  });
  const from = nth(regions, 5);
  const [x, y] = [from.middle.x, from.middle.y];
  const referred: Mark = {
    ...onSpot('referred', 'trigger-point', { region: from.region, side: from.side }, 7),
    referral: { view, from: { x, y }, to: { x: x + 60, y: y + 90 } },
  };
  return [...spots, ...second, ...strokes, referred];
}

const on = (id: string, kind: MarkKind, region: BodyRegionId, side: SpotSide, intensity: number | null) =>
  onSpot(id, kind, { region, side }, intensity);

/** A low back with pain into the left leg, as it is drawn in practice. */
export const LOW_BACK: Mark[] = [
  on('a', 'ache', 'low-back', 'left', 6),
  on('b', 'ache', 'low-back', 'right', 4),
  on('c', 'stiffness', 'spine-low', 'midline', null),
  on('d', 'sharp', 'sacroiliac', 'left', 7),
  on('e', 'pins-and-needles', 'calf-outer', 'left', 3),
  {
    ...on('f', 'trigger-point', 'gluteal-upper', 'left', 5),
    referral: { view: 'back', from: { x: 205, y: 470 }, to: { x: 200, y: 640 } },
  },
  asStroke(
    'g',
    'burning',
    { view: 'back', points: Array.from({ length: 18 }, (_, i) => ({ x: 205 - i, y: 545 + i * 10 })) },
    6,
  ),
];

/** Hands, head and feet as well: more views than a page holds. */
export const WIDESPREAD: Mark[] = [
  ...LOW_BACK,
  on('h', 'numbness', 'thumb', 'right', 8),
  on('i', 'ache', 'temple', 'left', 2),
  on('j', 'swelling', 'great-toe', 'right', 4),
  on('k', 'scar', 'abdomen-lower', 'right', null),
  on('l', 'bruise', 'quadriceps-outer', 'left', 1),
  on('m', 'spasm', 'upper-trapezius', 'right', 9),
];

export const chartOf = (marks: readonly Mark[], caption = 'Where it hurts'): Figure => ({
  type: 'body-chart',
  caption,
  marks,
});

export const MOTION: Figure = {
  type: 'table',
  caption: 'Lumbar spine, active range of motion',
  head: ['Movement', 'Left', 'Right', 'At the baseline', 'Usual', 'Pain', 'End-feel and note'],
  rows: [
    ['Flexion', '', '45°', '30°', '60°', '6/10', 'Guarded; pain in the left low back from 40° on'],
    ['Extension', '', '8°', '10°', '25°', '7/10', 'Empty'],
    ['Lateral flexion', '20°', '24°', '15° / 20°', '25°', '3/10', 'Firm'],
    ['Rotation', '45°', '50.5°', 'not tested', '45°', '0/10', 'Firm'],
    ['Schober', '', '4.5 cm', '3.8 cm', '5 cm', '–', ''],
  ],
};

/** An assessment that says those sections, whatever its own facts say. */
export function assessmentSaying(sections: ProseSection[]): EntryVersion {
  const kind = kindOf('assessment');
  vi.spyOn(kind, 'prose').mockReturnValue(sections);
  return version('assessment', kind.empty());
}
