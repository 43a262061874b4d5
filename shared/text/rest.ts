import { assessment as assessmentEn } from './en/assessment.ts';
import { body as bodyEn } from './en/body.ts';
import { chart as chartEn } from './en/chart.ts';
import { clinical as clinicalEn } from './en/clinical.ts';
import { consent as consentEn } from './en/consent.ts';
import { documents as documentsEn } from './en/documents.ts';
import { examination as examinationEn } from './en/examination.ts';
import { homeCare as homeCareEn } from './en/homeCare.ts';
import { intake as intakeEn } from './en/intake.ts';
import { measures as measuresEn } from './en/measures.ts';
import { patients as patientsEn } from './en/patients.ts';
import { plan as planEn } from './en/plan.ts';
import { settings as settingsEn } from './en/settings.ts';
import { suggest as suggestEn } from './en/suggest.ts';
import { techniques as techniquesEn } from './en/techniques.ts';
import { assessment as assessmentFr } from './fr/assessment.ts';
import { body as bodyFr } from './fr/body.ts';
import { chart as chartFr } from './fr/chart.ts';
import { clinical as clinicalFr } from './fr/clinical.ts';
import { consent as consentFr } from './fr/consent.ts';
import { documents as documentsFr } from './fr/documents.ts';
import { examination as examinationFr } from './fr/examination.ts';
import { homeCare as homeCareFr } from './fr/homeCare.ts';
import { intake as intakeFr } from './fr/intake.ts';
import { measures as measuresFr } from './fr/measures.ts';
import { patients as patientsFr } from './fr/patients.ts';
import { plan as planFr } from './fr/plan.ts';
import { settings as settingsFr } from './fr/settings.ts';
import { suggest as suggestFr } from './fr/suggest.ts';
import { techniques as techniquesFr } from './fr/techniques.ts';

/** The words that only an unlocked practice needs. */
export const REST_WORDS = {
  en: {
    assessment: assessmentEn,
    body: bodyEn,
    chart: chartEn,
    clinical: clinicalEn,
    consent: consentEn,
    documents: documentsEn,
    examination: examinationEn,
    homeCare: homeCareEn,
    intake: intakeEn,
    measures: measuresEn,
    patients: patientsEn,
    plan: planEn,
    settings: settingsEn,
    suggest: suggestEn,
    techniques: techniquesEn,
  },
  fr: {
    assessment: assessmentFr,
    body: bodyFr,
    chart: chartFr,
    clinical: clinicalFr,
    consent: consentFr,
    documents: documentsFr,
    examination: examinationFr,
    homeCare: homeCareFr,
    intake: intakeFr,
    measures: measuresFr,
    patients: patientsFr,
    plan: planFr,
    settings: settingsFr,
    suggest: suggestFr,
    techniques: techniquesFr,
  },
};
