/** A new history in the patient's hands, as the tests of the hand-over find it. */
import { expect as see } from 'playwright/test';
import type { Patient as Person } from '#shared/practice/patient.ts';
import type { Language } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { stranger } from '../support/people.ts';
import { asks, beginIntake, handOver, Patient, takeBackButton } from '../support/steps/intake.ts';
import { addPatient } from '../support/steps/patients.ts';
import { saveState } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

export const healthy = (language: Language): Person =>
  stranger({
    phone: '613-555-0144',
    emergencyContact: 'Luc Falkenrath, 613-555-0145',
    occupation: 'Baker',
    language,
  });

/** A new history of somebody whom the practice has just met, in her hands. */
export async function handedOver(language: Language = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language });
  await addPatient(open, healthy(language));
  await beginIntake(open);
  await handOver(open);
  return open;
}

/** She has begun, and stopped at the third page. */
export async function begun(): Promise<{ open: OpenApp; patient: Patient }> {
  const open = await handedOver();
  const { words } = open;
  const patient = new Patient(open);
  await patient.tap(words('intake:page.start'));
  await patient.tap(words('intake:page.contactYes'));
  await patient.tap(words('intake:place.low-back'));
  await patient.type(words('intake:page.reasonWords'), 'Since spring');
  await patient.tap(words('intake:page.next'));
  await asks(open, words('intake:question.mobility'));
  await see(saveState(open)).toHaveAttribute('data-state', 'saved');
  return { open, patient };
}

export const isHers = async (open: OpenApp): Promise<void> => {
  await see(takeBackButton(open)).toBeVisible();
  const { page, words } = open;
  await see(page.getByRole('navigation', { name: words('common:shell.nav') })).toHaveCount(0);
  await see(page.getByRole('link')).toHaveCount(0);
};
