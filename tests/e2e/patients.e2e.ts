/** The patients: found by whatever one remembers of them, warned about when alike, archived. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { listName } from '#shared/practice/patient.ts';
import { person, stranger } from '../support/people.ts';
import { button, pick } from '../support/steps/fields.ts';
import {
  beginPatient,
  fillPatient,
  goTo,
  listed,
  onChartOf,
  openPatient,
  saveNewPatient,
  search,
  searchBox,
} from '../support/steps/patients.ts';
import { openedPractice, practiceForAll } from './opened.ts';

describe('finding', () => {
  const practice = practiceForAll();

  it('takes parts of a name in any order, without accents, a phone number and a date of birth', async () => {
    const open = practice();
    await goTo(open, 'patients');
    await see(listed(open)).toHaveCount(12);

    const vietnamese = person('pregnancy');
    const french = person('office-back');
    const polish = person('whiplash');
    const greek = person('anticoagulated');
    for (const [typed, found] of [
      ['nguyen ha', vietnamese],
      ['HA NGUYEN', vietnamese],
      ['elise vachon', french],
      ['tremblay cla', french],
      ['lucja', polish],
      ['gwizdz', polish],
      ['stelios', greek],
      ['ψαρου', greek],
      ['ΣΤΥΛ', greek],
      ['555-0111', french],
      ['6135550111', french],
      [vietnamese.birthDate, vietnamese],
    ] as const) {
      await searchBox(open).fill(typed);
      await see(listed(open), typed).toHaveCount(1);
      await see(listed(open).first()).toContainText(listName(found));
    }
  });

  it('says why nobody is listed, and takes the typed name over into a new patient', async () => {
    const open = practice();
    const { page, words } = open;
    await search(open, 'Wilhelmina Quagmire');
    await page.getByText(words('patients:empty.notFoundTitle', { text: 'Wilhelmina Quagmire' })).waitFor();
    await button(page, words('patients:empty.addThis', { name: 'Wilhelmina Quagmire' })).click();
    await see(page.getByRole('textbox', { name: words('patients:form.givenName') })).toHaveValue(
      'Wilhelmina',
    );
    await see(page.getByRole('textbox', { name: words('patients:form.familyName') })).toHaveValue('Quagmire');
  });

  it('opens the first one found with Enter, and goes back to where it was', async () => {
    const open = practice();
    const patient = person('scoliosis');
    await search(open, patient.familyName);
    await see(listed(open)).toHaveCount(1);
    await searchBox(open).press('Enter');
    await onChartOf(open, patient);
    await open.page.goBack();
    await see(searchBox(open)).toHaveValue(patient.familyName);
  });

  it('sorts by the head of a column', async () => {
    const open = practice();
    await searchBox(open).fill('');
    await see(listed(open)).toHaveCount(12);
    const byBirth = open.page.getByRole('columnheader', { name: open.words('patients:list.birthDate') });
    await byBirth.getByRole('button').click();
    await see(byBirth).toHaveAttribute('aria-sort', 'ascending');
    await see(listed(open).first()).toContainText(person('anticoagulated').givenName);
    await byBirth.getByRole('button').click();
    await see(byBirth).toHaveAttribute('aria-sort', 'descending');
    await see(listed(open).first()).toContainText(person('scoliosis').givenName);
  });
});

describe('someone who is like another', () => {
  it('is asked about when the name is the same, and both are kept', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const twin = stranger({
      givenName: person('fibromyalgia').givenName,
      familyName: person('fibromyalgia').familyName,
    });
    await beginPatient(open);
    await fillPatient(open, twin);
    await see(
      page.getByRole('status').filter({ hasText: words('patients:similar.same-name') }),
    ).toBeVisible();
    await saveNewPatient(open);

    const question = page.getByRole('alertdialog', { name: words('patients:similar.confirmTitle') });
    await see(question).toContainText(words('patients:similar.same-name'));
    await button(question, words('patients:similar.goBack')).click();
    await see(page.getByRole('textbox', { name: words('patients:form.givenName') })).toHaveValue(
      twin.givenName,
    );

    await saveNewPatient(open);
    await button(question, words('patients:similar.saveAnyway')).click();
    await onChartOf(open, twin);
    await search(open, twin.familyName);
    await see(listed(open)).toHaveCount(2);
  });

  it('is named when only the birth date is the same, and nobody is held up', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const other = stranger({ birthDate: person('frozen-shoulder').birthDate });
    await beginPatient(open);
    await fillPatient(open, other);
    const warning = page.getByRole('status').filter({ hasText: words('patients:similar.same-birth-date') });
    await see(warning).toContainText(listName(person('frozen-shoulder')));
    await saveNewPatient(open);
    await onChartOf(open, other);
  });
});

describe('archiving', () => {
  it('takes a patient out of the list and keeps the chart, until it is brought back', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const patient = person('carpal-tunnel');
    await openPatient(open, patient);
    await button(page, words('patients:action.more')).click();
    await page.getByRole('menuitem', { name: words('patients:action.archive') }).click();
    await see(page.getByText(words('patients:chart.archivedTitle'))).toBeVisible();
    await see(button(page, words('patients:action.newVisit'))).toHaveCount(0);

    await search(open, patient.familyName);
    await page.getByText(words('patients:empty.notFoundActive')).waitFor();
    await pick(page, words('patients:list.show'), words('patients:list.showArchived'));
    await see(listed(open)).toHaveCount(1);
    await listed(open).first().click();
    await onChartOf(open, patient);
    expect(await page.getByRole('link', { name: words('chart:kind.visit') }).count()).toBeGreaterThan(0);

    await button(page, words('patients:action.unarchive')).click();
    await button(page, words('patients:action.newVisit')).waitFor();
  });
});
