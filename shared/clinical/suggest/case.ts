import type { Adviser } from '../contraindications/engine.ts';
import type { Limb, ScreenedComplaint } from '../neurologicalScreen.ts';
import type { PalpationRow } from '../palpation.ts';
import type { Place } from '../places.ts';
import type { SpecialTestId } from '../specialTests/all.ts';
import type { TechniqueId } from '../techniques/techniques.ts';

/** How long a complaint has lasted; `unknown` where nothing says it. */
export const CASE_STAGES = ['acute', 'subacute', 'chronic', 'unknown'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

export const CASE_IRRITABILITIES = ['low', 'moderate', 'high', ''] as const;
export type CaseIrritability = (typeof CASE_IRRITABILITIES)[number];

/** The pressure that a patient likes; empty where nobody asked. */
export const LIKED_PRESSURES = ['light', 'moderate', 'firm'] as const;
export type LikedPressure = (typeof LIKED_PRESSURES)[number];

export interface CaseComplaint extends ScreenedComplaint {
  stage: CaseStage;
}

/** What hands found at a place; empty and null mean "not recorded", never "normal". */
export interface CasePalpation extends Place {
  tone: PalpationRow['tone'] | (string & {});
  tenderness: number | null;
  triggerPoint: PalpationRow['triggerPoint'] | (string & {});
  textures: readonly string[];
}

/** A weakness, a reflex or a loss of feeling that the neurological screen found, and in which limb. */
export interface CaseDeficit {
  kind: 'strength' | 'reflex' | 'sensation';
  limb: Limb;
}

/** Everything that help in choosing looks at. The order of any list in it makes no difference. */
export interface Case {
  complaints: readonly CaseComplaint[];
  irritability: CaseIrritability;
  palpation: readonly CasePalpation[];
  /** Places whose motion is limited. */
  limited: readonly Place[];
  /** Places whose muscles a test of their length found short. */
  short: readonly Place[];
  /** Places whose muscles were found weak, pain apart. */
  weak: readonly Place[];
  /** Special tests that were positive; a safety test counts when it was in doubt, too. */
  tests: readonly SpecialTestId[];
  deficits: readonly CaseDeficit[];
  /** The limbs whose strength, reflexes and sensation were all looked at. */
  screened: readonly Limb[];
  /** Whether the therapist judged that massage fits; `no` stops every suggestion. */
  massage: 'yes' | 'with-care' | 'no' | '';
  preferences: {
    pressure: LikedPressure | '';
    /** Techniques that helped, and that did not, by the patient's own account. */
    helped: readonly TechniqueId[];
    notHelped: readonly TechniqueId[];
  };
  /** What the rules of contraindication say of this patient (`adviser`). */
  advise: Pick<Adviser, 'on'>;
  /** The techniques that the therapist offers. */
  offered: readonly TechniqueId[];
  /** How often she uses a technique; the larger first among equals, and nothing more. */
  habit: Partial<Record<TechniqueId, number>>;
}
