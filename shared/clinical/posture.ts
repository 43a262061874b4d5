import { z } from 'zod';
import { freeText } from '../practice/fields.ts';

/** The four sides a standing patient is looked at from. */
export const POSTURE_VIEWS = ['front', 'back', 'left', 'right'] as const;
export type PostureView = (typeof POSTURE_VIEWS)[number];

export const POSTURE_REGIONS = [
  'head',
  'shoulder',
  'scapula',
  'arm',
  'thorax',
  'lumbar',
  'pelvis',
  'hip',
  'knee',
  'foot',
] as const;
export type PostureRegion = (typeof POSTURE_REGIONS)[number];

/**
 * What can be seen of posture, head to foot. General knowledge throughout. `views`: where it can be seen from.
 * `sided`: it is on a side, or towards one (a head tilted to the left). Words stand in `examination:posture`.
 * A posture is a finding, not a fault: people without pain have them too.
 */
export interface PostureFinding {
  id: string;
  region: PostureRegion;
  views: readonly PostureView[];
  sided: boolean;
  source: null;
  reviewed: null;
}

const row = { source: null, reviewed: null } as const;
/** Seen from the left and the right; the same on both. */
const profile = { ...row, views: ['left', 'right'], sided: false } as const;
/** Seen from the left and the right, on the side that is nearer. */
const near = { ...row, views: ['left', 'right'], sided: true } as const;
const frontBack = { ...row, views: ['front', 'back'], sided: true } as const;
const front = { ...row, views: ['front'], sided: true } as const;
const back = { ...row, views: ['back'], sided: true } as const;

export const POSTURE_FINDINGS = [
  { ...profile, id: 'head-forward', region: 'head' },
  { ...frontBack, id: 'head-tilted', region: 'head' },
  { ...frontBack, id: 'head-turned', region: 'head' },
  { ...frontBack, id: 'shoulder-high', region: 'shoulder' },
  { ...near, id: 'shoulder-forward', region: 'shoulder' },
  { ...back, id: 'scapula-winging', region: 'scapula' },
  { ...back, id: 'scapula-outwards', region: 'scapula' },
  { ...back, id: 'scapula-tipped', region: 'scapula' },
  { ...front, id: 'arm-turned-in', region: 'arm' },
  { ...near, id: 'elbow-bent', region: 'arm' },
  { ...profile, id: 'kyphosis-increased', region: 'thorax' },
  { ...profile, id: 'kyphosis-reduced', region: 'thorax' },
  { ...back, id: 'thoracic-curve', region: 'thorax' },
  { ...frontBack, id: 'trunk-shifted', region: 'thorax' },
  { ...frontBack, id: 'trunk-turned', region: 'thorax' },
  { ...profile, id: 'lordosis-increased', region: 'lumbar' },
  { ...profile, id: 'lordosis-reduced', region: 'lumbar' },
  { ...back, id: 'lumbar-curve', region: 'lumbar' },
  { ...profile, id: 'pelvis-tilted-forward', region: 'pelvis' },
  { ...profile, id: 'pelvis-tilted-back', region: 'pelvis' },
  { ...profile, id: 'pelvis-forward', region: 'pelvis' },
  { ...frontBack, id: 'pelvis-high', region: 'pelvis' },
  { ...frontBack, id: 'pelvis-turned', region: 'pelvis' },
  { ...front, id: 'hip-turned-out', region: 'hip' },
  { ...front, id: 'hip-turned-in', region: 'hip' },
  { ...near, id: 'hip-bent', region: 'hip' },
  { ...frontBack, id: 'knee-valgus', region: 'knee' },
  { ...frontBack, id: 'knee-varus', region: 'knee' },
  { ...near, id: 'knee-overextended', region: 'knee' },
  { ...near, id: 'knee-bent', region: 'knee' },
  { ...back, id: 'foot-flat', region: 'foot' },
  { ...back, id: 'foot-high-arch', region: 'foot' },
  { ...frontBack, id: 'toes-out', region: 'foot' },
  { ...frontBack, id: 'toes-in', region: 'foot' },
  { ...front, id: 'hallux-valgus', region: 'foot' },
  { ...frontBack, id: 'weight-shifted', region: 'foot' },
] as const satisfies readonly PostureFinding[];

export type PostureFindingId = (typeof POSTURE_FINDINGS)[number]['id'];
export const POSTURE_FINDING_IDS = POSTURE_FINDINGS.map(({ id }) => id) as [
  PostureFindingId,
  ...PostureFindingId[],
];

const BY_ID = new Map<PostureFindingId, PostureFinding>(POSTURE_FINDINGS.map((one) => [one.id, one]));

/** The row of a finding. */
export function postureFindingOf(id: PostureFindingId): PostureFinding {
  const found = BY_ID.get(id);
  if (!found) throw new Error('unknown posture finding');
  return found;
}

/** What can be seen from that side, head to foot. */
export const findingsSeenFrom = (view: PostureView): readonly PostureFindingId[] =>
  POSTURE_FINDING_IDS.filter((id) => postureFindingOf(id).views.includes(view));

export const DEGREES = ['slight', 'moderate', 'marked'] as const;

/** One finding of posture; without a view it counts for all that show it. */
export const postureRow = z
  .object({
    id: z.string().min(1).max(40),
    finding: z.enum(POSTURE_FINDING_IDS),
    view: z.enum([...POSTURE_VIEWS, '']),
    side: z.enum(['left', 'right', 'both', 'midline', '']),
    degree: z.enum([...DEGREES, '']),
    note: freeText(),
  })
  .superRefine(({ finding, view, side }, context) => {
    const { views, sided } = postureFindingOf(finding);
    if (view !== '' && !views.includes(view))
      context.addIssue({ code: 'custom', path: ['view'], message: 'not-valid' });
    if (side !== '' && sided === (side === 'midline'))
      context.addIssue({ code: 'custom', path: ['side'], message: 'not-valid' });
  });
export type PostureRow = z.infer<typeof postureRow>;

/** How the patient walks. General knowledge; words in `examination:gait`. */
export const GAITS = [
  'even',
  'antalgic',
  'hip-drop',
  'trunk-lean',
  'short-steps',
  'wide-based',
  'high-step',
  'foot-slap',
  'stiff-knee',
  'toe-walking',
  'shuffling',
  'unsteady',
  'with-aid',
] as const;

/** How the patient protects what hurts. General knowledge; words in `examination:guarding`. */
export const GUARDINGS = [
  'none',
  'slow-to-move',
  'stiff',
  'bracing',
  'holding',
  'rubbing',
  'grimacing',
  'breath-holding',
  'avoids-loading',
] as const;

/** What the skin shows. General knowledge; words in `examination:skin`. */
export const SKIN_FINDINGS = [
  'unremarkable',
  'redness',
  'pallor',
  'bluish',
  'bruise',
  'swelling',
  'scar',
  'wound',
  'rash',
  'dry',
  'moist',
  'shiny',
  'hair-loss',
  'varicose-veins',
  'lump',
] as const;
