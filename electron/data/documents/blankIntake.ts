import { type QuestionSet, questionsFor, SECTIONS, type SectionId } from '#shared/chart/intake/questions.ts';
import { canonicalJson } from '#shared/practice/canonical.ts';
import { ageOn, type Instant, type PlainDate } from '#shared/practice/dates.ts';
import { fullName, type Patient } from '#shared/practice/patient.ts';
import type { Language } from '#shared/practice/practice.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import type { Text } from '#shared/text/text.ts';
import { sha256 } from '../digest.ts';
import { type Block, gap, headed, paragraph, rule, stack, together } from './blocks.ts';
import { field, fields } from './formBlocks.ts';
import { flagQuestions, openQuestions, questionBlock } from './formQuestions.ts';
import { legible } from './legible.ts';
import { COLORS, TEXT } from './look.ts';
import { sayDate, wordsIn } from './say.ts';
import { Sheet } from './sheet.ts';
import { footer, heading, legibleLetterhead } from './stationery.ts';

/** Whose form it is to be, and which questions it asks. */
export interface BlankForm {
  set: QuestionSet;
  language: Language;
  /** The day it is made, where the practice is. */
  date: PlainDate;
  createdAt: Instant;
  practice: Receipt['practice'];
  therapist: Receipt['therapist'];
  /** Known already and printed; null for a form that anyone may fill in. */
  patient:
    | (Pick<Patient, 'givenName' | 'familyName' | 'birthDate' | 'phone' | 'email'> & { id: string })
    | null;
}

/**
 * A health history to fill in by hand, with the questions that concern this patient, or all of them; typed in
 * afterwards (records-and-claims a: collected in writing too). Refuses nothing: the same form gives the same bytes.
 */
export function renderBlankIntake(form: BlankForm): Uint8Array<ArrayBuffer> {
  const { language, date, createdAt, practice, patient } = form;
  const t = wordsIn(language);
  const title = t('documents:form.title');
  const therapist = legible(form.therapist.name);
  const sheet = new Sheet({
    paper: 'letter',
    language,
    title,
    author: therapist,
    createdAt,
    fileId: sha256(canonicalJson(form)).slice(0, 32),
    footer: (page, pages, width) =>
      footer(
        {
          document: [title],
          patientId: patient?.id ?? null,
          therapist,
          generated: sayDate(date, language),
        },
        t,
        page,
        pages,
        width,
      ),
    // Pages come apart: each says whose it is.
    runningHead: (width) =>
      field(t('documents:form.name'), width * 0.55, patient ? legible(fullName(patient)) : ''),
  });
  const { width } = sheet;
  sheet.add(legibleLetterhead(practice, width));
  sheet.add(heading(title, null, width), 20);
  sheet.add(paragraph(t('documents:form.lead'), TEXT.body, width), 6);
  sheet.add(aboutBlock(form, t, width), 6);
  for (const { section, blocks } of sectionsOf(form, t, width)) {
    const [first, ...rest] = blocks;
    if (!first) continue;
    sheet.add(headed(sectionHead(headingOf(section, t), width), first), 20);
    for (const block of rest) sheet.add(block, section === 'redFlags' ? 7 : 12);
  }
  sheet.add(signatureLines(t, width), 26);
  return sheet.bytes();
}

function aboutBlock({ patient, language }: BlankForm, t: Text, width: number): Block {
  const known = (text: string | undefined) => legible(text ?? '');
  const name = patient ? fullName(patient) : '';
  const birthDate = patient ? sayDate(patient.birthDate, language) : '';
  return stack(
    fields(
      [
        { label: t('documents:form.name'), share: 0.62, known: known(name) },
        { label: t('documents:form.birthDate'), share: 0.38, known: birthDate },
      ],
      width,
    ),
    fields(
      [
        { label: t('intake:page.phone'), share: 0.38, known: known(patient?.phone) },
        { label: t('intake:page.email'), share: 0.62, known: known(patient?.email) },
      ],
      width,
    ),
  );
}

/** What each part of the form asks; a part that asks nothing of this patient is left out. */
function sectionsOf({ set, patient, date }: BlankForm, t: Text, width: number) {
  // Nobody has said yet where it hurts: questions on the back are asked.
  const age = patient ? ageOn(patient.birthDate, date) : null;
  const asked = questionsFor(set, { age, spine: true });
  return SECTIONS.map((section) => ({
    section,
    blocks: [
      ...openQuestions(section, t, width),
      ...(section === 'redFlags' ? flagQuestions(t, width) : []),
      ...asked
        .filter((question) => question.section === section)
        .map(({ id }) => questionBlock(id, t, width)),
    ],
  }));
}

/** Red flags are a therapist's word: a patient is asked what she has noticed. */
const headingOf = (section: SectionId, t: Text): string =>
  section === 'redFlags' ? t('intake:page.flags') : t(`intake:section.${section}`);

const sectionHead = (title: string, width: number): Block =>
  stack(paragraph(title, TEXT.formSection, width), gap(2), rule(width, 1, COLORS.accent), gap(8));

/** The patient's hand; and the therapist's date, once she has gone through it with her. */
function signatureLines(t: Text, width: number): Block {
  return together(
    stack(
      paragraph(t('documents:form.declaration'), TEXT.body, width),
      gap(14),
      fields(
        [
          { label: t('documents:form.signature'), share: 0.68 },
          { label: t('documents:form.date'), share: 0.32 },
        ],
        width,
      ),
      gap(2),
      field(t('documents:form.printedName'), width),
      gap(4),
      paragraph(t('documents:form.parent'), TEXT.label, width),
      gap(16),
      field(t('documents:form.reviewed'), width),
    ),
  );
}
