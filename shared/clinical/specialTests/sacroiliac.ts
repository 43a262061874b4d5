import { from, fromOver, one, plain, type SpecialTest, study } from './test.ts';

const OCHSNER =
  'www.ochsnerjournal.org/highwire/markup/29157/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed';
const PHYSIOPEDIA = 'physio-pedia.com/index.php?title=Sacroiliac_Joint_Special_Test_Cluster&oldid=73843';
const LASLETT = 'www.physiohub.io/assessment/si/pain-provocation/cluster-laslett';

const joint = { ...plain, regions: ['sacroiliac'], source: LASLETT } as const;
/** Done on the pelvis as a whole: the side is the one on which the familiar pain was felt. */
const pelvis = { ...joint, side: 'felt' } as const;
/** Found by hands on bones that move little: examiners rarely agree. */
const palpated = { ...joint, source: PHYSIOPEDIA } as const;

const inPain = { target: 'sacroiliac-pain', remark: 'several-studies', source: OCHSNER } as const;
const agreement = { target: 'reliability', remark: 'poor-agreement', source: PHYSIOPEDIA } as const;

/** Sacroiliac joint (clinical knowledge B): a cluster, not single tests. */
export const SACROILIAC_TESTS = [
  {
    ...pelvis,
    id: 'si-distraction',
    also: ['Gapping'],
    studies: [study({ ...inPain, sn: from(15, 90), sp: one(81) })],
  },
  {
    ...joint,
    id: 'thigh-thrust',
    also: ['P4', 'POSH', 'Ostgaard'],
    studies: [study({ ...inPain, sn: from(42, 80), sp: from(45, 100) })],
  },
  {
    ...pelvis,
    id: 'si-compression',
    studies: [study({ ...inPain, sn: fromOver(7, 60), sp: from(60, 90) })],
  },
  {
    ...pelvis,
    id: 'sacral-thrust',
    studies: [study({ ...inPain, sn: fromOver(51, 60), sp: fromOver(40, 60) })],
  },
  {
    ...joint,
    id: 'gaenslen',
    studies: [study({ ...inPain, sn: from(21, 68), sp: fromOver(35, 90) })],
  },
  {
    ...joint,
    id: 'faber',
    regions: ['sacroiliac', 'hip'],
    also: ['Patrick', 'FABERE'],
    studies: [study({ ...inPain, sn: from(35, 69), sp: from(16, 100) })],
  },
  {
    ...palpated,
    id: 'standing-flexion',
    studies: [study({ ...agreement, kappa: from(0.08, 0.32) })],
  },
  {
    ...palpated,
    id: 'sitting-psis',
    also: ['PSIS'],
    studies: [study({ ...agreement, kappa: from(0.23, 0.37) })],
  },
  {
    ...palpated,
    id: 'prone-knee-flexion',
    also: ['Deerfield'],
    studies: [study({ ...agreement, kappa: from(0.21, 0.26) })],
  },
] as const satisfies readonly SpecialTest[];
