import { chart as chartEn } from './en/chart.ts';
import { documents as documentsEn } from './en/documents.ts';
import { patients as patientsEn } from './en/patients.ts';
import { settings as settingsEn } from './en/settings.ts';
import { chart as chartFr } from './fr/chart.ts';
import { documents as documentsFr } from './fr/documents.ts';
import { patients as patientsFr } from './fr/patients.ts';
import { settings as settingsFr } from './fr/settings.ts';

/** The words that only an unlocked practice needs. */
export const REST_WORDS = {
  en: { chart: chartEn, documents: documentsEn, patients: patientsEn, settings: settingsEn },
  fr: { chart: chartFr, documents: documentsFr, patients: patientsFr, settings: settingsFr },
};
