import type { CallOutput, CallParsed, DataCallName } from '#shared/contract/contract.ts';
import type { Context } from './context.ts';
import type { Handlers } from './dispatch.ts';
import { passphraseStrength } from './keys/strength.ts';
import { readBackground } from './records/background.ts';
import { createEntry, discardEntry, listDrafts, readEntry, saveEntry, timeline } from './records/entries.ts';
import { readFindings } from './records/findings.ts';
import { readHabits } from './records/habits.ts';
import { listInstruments, takeOverInstrument } from './records/instruments.ts';
import { listNeeds } from './records/needs.ts';
import { blankPdf, entryPdf, entryPdfName, writeBlankPdf, writeEntryPdf } from './records/papers.ts';
import {
  archivePatient,
  createPatient,
  readPatient,
  searchPatients,
  updatePatient,
} from './records/patients.ts';
import {
  deletePlanTemplate,
  listPlanTemplates,
  renamePlanTemplate,
  savePlanTemplate,
} from './records/planTemplates.ts';
import { readPractice, writePractice } from './records/practice.ts';
import {
  issueReceipt,
  listReceipts,
  previewReceipt,
  readReceipt,
  reissueReceipt,
  writeReceipt,
} from './records/receipts.ts';
import { amendEntry, signEntry } from './records/signing.ts';
import { similarPatients } from './records/similar.ts';
import {
  addOwnTechnique,
  changeOwnTechnique,
  listTechniques,
  offerTechniques,
  removeOwnTechnique,
} from './records/techniques.ts';
import type { Session } from './session.ts';

/** Every call that ends in the data process, and the function that answers it. */
export function handlersFor(session: Session): Handlers {
  /** A call on the records of the open practice; refused while it is locked. */
  const on =
    <N extends DataCallName>(
      answer: (context: Context, input: CallParsed<N>) => CallOutput<N> | Promise<CallOutput<N>>,
    ) =>
    (input: CallParsed<N>) =>
      answer(session.context(), input);

  return {
    'app.status': session.status,
    'settings.write': session.writeSettings,
    'passphrase.strength': passphraseStrength,
    'practice.create': session.create,
    'practice.lookAround': session.lookAround,
    'practice.unlock': session.unlock,
    'practice.lock': session.lock,

    'practice.read': on<'practice.read'>(readPractice),
    'practice.write': on<'practice.write'>(writePractice),

    'patients.search': on<'patients.search'>(searchPatients),
    'patients.read': on<'patients.read'>(readPatient),
    'patients.create': on<'patients.create'>(createPatient),
    'patients.update': on<'patients.update'>(updatePatient),
    'patients.archive': on<'patients.archive'>(archivePatient),
    'patients.similar': on<'patients.similar'>(similarPatients),

    'entries.timeline': on<'entries.timeline'>(timeline),
    'entries.read': on<'entries.read'>(readEntry),
    'entries.drafts': on<'entries.drafts'>(listDrafts),
    'entries.create': on<'entries.create'>(createEntry),
    'entries.amend': on<'entries.amend'>(amendEntry),
    'entries.save': on<'entries.save'>(saveEntry),
    'entries.sign': on<'entries.sign'>(signEntry),
    'entries.discard': on<'entries.discard'>(discardEntry),

    'chart.background': on<'chart.background'>(readBackground),
    'chart.findings': on<'chart.findings'>(readFindings),
    'chart.needs': on<'chart.needs'>(listNeeds),

    'entries.pdf': on<'entries.pdf'>(entryPdf),
    'entries.pdfName': on<'entries.pdfName'>(entryPdfName),
    'entries.writePdf': on<'entries.writePdf'>(writeEntryPdf),
    'intake.blankPdf': on<'intake.blankPdf'>(blankPdf),
    'intake.writeBlankPdf': on<'intake.writeBlankPdf'>(writeBlankPdf),

    'handOver.begin': session.handOver.begin,
    'handOver.read': session.handOver.read,
    'handOver.save': session.handOver.save,
    'handOver.finish': session.handOver.finish,
    'handOver.end': session.handOver.end,

    'instruments.list': on<'instruments.list'>(listInstruments),
    'instruments.takeOver': on<'instruments.takeOver'>(takeOverInstrument),

    'techniques.list': on<'techniques.list'>(listTechniques),
    'techniques.offer': on<'techniques.offer'>(offerTechniques),
    'techniques.addOwn': on<'techniques.addOwn'>(addOwnTechnique),
    'techniques.changeOwn': on<'techniques.changeOwn'>(changeOwnTechnique),
    'techniques.removeOwn': on<'techniques.removeOwn'>(removeOwnTechnique),
    'planTemplates.list': on<'planTemplates.list'>(listPlanTemplates),
    'planTemplates.save': on<'planTemplates.save'>(savePlanTemplate),
    'planTemplates.rename': on<'planTemplates.rename'>(renamePlanTemplate),
    'planTemplates.delete': on<'planTemplates.delete'>(deletePlanTemplate),
    'chart.habits': on<'chart.habits'>(readHabits),

    'receipts.preview': on<'receipts.preview'>(previewReceipt),
    'receipts.issue': on<'receipts.issue'>(issueReceipt),
    'receipts.list': on<'receipts.list'>(listReceipts),
    'receipts.read': on<'receipts.read'>(readReceipt),
    'receipts.reissue': on<'receipts.reissue'>(reissueReceipt),
    'receipts.write': on<'receipts.write'>(writeReceipt),
  };
}
