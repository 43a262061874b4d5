import type { documents as english } from '../en/documents.ts';
import type { Words } from '../text.ts';

export const documents: Words<typeof english> = {
  receipt: {
    title: 'Reçu officiel',
    fileTitle: 'Reçu {{number}}',
    previewTitle: 'Aperçu du reçu',
    number: 'Numéro du reçu',
    issued: 'Date de délivrance',
    patient: 'Personne traitée',
    service: 'Service',
    amount: 'Montant',
    treatment_one: 'Traitement de massothérapie – {{count}} minute',
    treatment_other: 'Traitement de massothérapie – {{count}} minutes',
    serviceTime: 'Le {{date}} à {{time}}',
    taxNumber: {
      GST: 'Numéro d’inscription à la TPS/TVH {{number}}',
      HST: 'Numéro d’inscription à la TPS/TVH {{number}}',
      QST: 'Numéro d’inscription à la TVQ {{number}}',
    },
    total: 'Total',
    paidInFull: 'Payé en totalité',
    paidBy: '{{method}}, le {{date}}',
  },
  therapist: {
    treating: 'Traitement donné par',
    registrationNumber: 'Numéro d’inscription {{number}}',
    signature: 'Signature',
  },
  mark: {
    preview: 'APERÇU',
    previewMeaning: 'Ceci n’est pas un reçu. Aucun numéro n’a encore été attribué.',
    duplicate: 'DUPLICATA DU REÇU',
    duplicateDates: 'Original délivré le {{issued}} · Duplicata délivré le {{reissued}}',
  },
  tax: { GST: 'TPS', HST: 'TVH', QST: 'TVQ' },
  payment: {
    cash: 'Comptant',
    debit: 'Carte de débit',
    credit: 'Carte de crédit',
    'e-transfer': 'Virement électronique',
    cheque: 'Chèque',
    insurer: 'Assureur',
  },
  footer: {
    patient: 'Dossier {{id}}',
    page: 'Page {{page}} sur {{pages}}',
    generated: 'Produit le {{date}}',
  },
};
