/** The patients: going to them, finding them, and their forms. */
import { expect } from 'playwright/test';
import { listName, type Patient } from '#shared/practice/patient.ts';
import type { OpenApp } from '../app.ts';
import { box, button, choose, pick, write, writeDate } from './fields.ts';

/** A place that the sidebar leads to. */
type Destination = 'today' | 'patients' | 'needs' | 'settings';

export async function goTo({ page, words }: OpenApp, place: Destination): Promise<void> {
  const sidebar = page.getByRole('navigation', { name: words('common:shell.nav') });
  await sidebar.getByRole('link', { name: words(`common:shell.${place}`), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`#/${place}$`, 'u'));
}

/** Goes to the list and types into its search. */
export async function search(open: OpenApp, text: string): Promise<void> {
  await goTo(open, 'patients');
  await searchBox(open).fill(text);
}

export const searchBox = ({ page, words }: OpenApp) =>
  page.getByRole('searchbox', { name: words('patients:list.search') });

/** The rows of the list, its head apart. */
export const listed = ({ page, words }: OpenApp) =>
  page.getByRole('grid', { name: words('patients:list.table') }).locator('tbody tr');

/** Finds someone in the list and opens her chart. */
export async function openPatient(open: OpenApp, patient: Patient): Promise<void> {
  await search(open, listName(patient).replace(/\(.*\)/u, ''));
  await listed(open).filter({ hasText: patient.familyName }).filter({ hasText: patient.givenName }).click();
  await onChartOf(open, patient);
}

export const onChartOf = ({ page }: OpenApp, patient: Patient): Promise<void> =>
  page.getByRole('heading', { level: 1, name: listName(patient) }).waitFor();

/** Goes to the empty form of a new patient. */
export async function beginPatient(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await goTo(open, 'patients');
  await page
    .getByRole('main')
    .getByRole('button', { name: words('patients:action.newPatient'), exact: true })
    .first()
    .click();
  await page.getByRole('heading', { name: words('patients:form.newTitle') }).waitFor();
}

/** Writes what is given into the form, and leaves alone what is empty. */
export async function fillPatient({ page, words }: OpenApp, patient: Partial<Patient>): Promise<void> {
  const { birthDate, address, language, ...lines } = patient;
  for (const [name, text] of Object.entries(lines))
    if (text !== '') await write(page, words(`patients:form.${name as keyof typeof lines}`), text);
  if (birthDate) await writeDate(page, words('patients:form.birthDate'), birthDate);
  if (address) {
    const { province, ...rest } = address;
    for (const [name, text] of Object.entries(rest))
      if (text !== '') await write(page, words(`patients:form.${name as keyof typeof rest}`), text);
    if (province !== '')
      await choose(page, words('patients:form.province'), words(`common:province.${province}`));
  }
  if (language) await pick(page, words('patients:form.language'), words(`common:language.${language}`));
}

export const saveNewPatient = ({ page, words }: OpenApp): Promise<void> =>
  button(page, words('patients:form.add')).click();

/** Adds a patient who is like nobody else, and stays on her chart. */
export async function addPatient(open: OpenApp, patient: Patient): Promise<void> {
  await beginPatient(open);
  await fillPatient(open, patient);
  await saveNewPatient(open);
  await onChartOf(open, patient);
}

export const nameBox = ({ page, words }: OpenApp, name: 'givenName' | 'familyName') =>
  box(page, words(`patients:form.${name}`));
