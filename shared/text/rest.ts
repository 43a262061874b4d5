import { chart as chartEn } from './en/chart.ts';
import { clinical as clinicalEn } from './en/clinical.ts';
import { consent as consentEn } from './en/consent.ts';
import { documents as documentsEn } from './en/documents.ts';
import { intake as intakeEn } from './en/intake.ts';
import { patients as patientsEn } from './en/patients.ts';
import { settings as settingsEn } from './en/settings.ts';
import { chart as chartFr } from './fr/chart.ts';
import { clinical as clinicalFr } from './fr/clinical.ts';
import { consent as consentFr } from './fr/consent.ts';
import { documents as documentsFr } from './fr/documents.ts';
import { intake as intakeFr } from './fr/intake.ts';
import { patients as patientsFr } from './fr/patients.ts';
import { settings as settingsFr } from './fr/settings.ts';

/** The words that only an unlocked practice needs. */
export const REST_WORDS = {
  en: {
    chart: chartEn,
    clinical: clinicalEn,
    consent: consentEn,
    documents: documentsEn,
    intake: intakeEn,
    patients: patientsEn,
    settings: settingsEn,
  },
  fr: {
    chart: chartFr,
    clinical: clinicalFr,
    consent: consentFr,
    documents: documentsFr,
    intake: intakeFr,
    patients: patientsFr,
    settings: settingsFr,
  },
};
