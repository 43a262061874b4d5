import { anticoagulated } from './patients/anticoagulated.ts';
import { carpalTunnel } from './patients/carpalTunnel.ts';
import { fibromyalgia } from './patients/fibromyalgia.ts';
import { frozenShoulder } from './patients/frozenShoulder.ts';
import { officeBack } from './patients/officeBack.ts';
import { pregnancy } from './patients/pregnancy.ts';
import { runnerHamstring } from './patients/runnerHamstring.ts';
import { sciaticaLike } from './patients/sciaticaLike.ts';
import { scoliosis } from './patients/scoliosis.ts';
import { tensionHeadache } from './patients/tensionHeadache.ts';
import { whiplash } from './patients/whiplash.ts';
import { workStrain } from './patients/workStrain.ts';
import type { StoryPatient } from './story.ts';

/** The twelve people of the fictional practice. */
export const EVERYONE: readonly StoryPatient[] = [
  officeBack,
  sciaticaLike,
  pregnancy,
  runnerHamstring,
  whiplash,
  anticoagulated,
  scoliosis,
  fibromyalgia,
  tensionHeadache,
  frozenShoulder,
  carpalTunnel,
  workStrain,
];
