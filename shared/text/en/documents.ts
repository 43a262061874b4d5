/** Words on paper. A receipt's words follow records-and-claims c: "Massage Therapy treatment", "paid in full". */
export const documents = {
  receipt: {
    title: 'Official receipt',
    fileTitle: 'Receipt {{number}}',
    previewTitle: 'Receipt preview',
    number: 'Receipt number',
    issued: 'Date issued',
    patient: 'Patient',
    service: 'Service',
    amount: 'Amount',
    treatment_one: 'Massage Therapy treatment – {{count}} minute',
    treatment_other: 'Massage Therapy treatment – {{count}} minutes',
    serviceTime: '{{date}} at {{time}}',
    taxNumber: {
      GST: 'GST/HST registration number {{number}}',
      HST: 'GST/HST registration number {{number}}',
      QST: 'QST registration number {{number}}',
    },
    total: 'Total',
    paidInFull: 'Paid in full',
    paidBy: '{{method}}, {{date}}',
  },
  therapist: {
    treating: 'Treating therapist',
    registrationNumber: 'Registration number {{number}}',
    signature: 'Signature',
  },
  mark: {
    preview: 'PREVIEW',
    previewMeaning: 'This is not a receipt. No number has been given yet.',
    duplicate: 'DUPLICATE RECEIPT',
    duplicateDates: 'Original issued {{issued}} · Reissued {{reissued}}',
  },
  tax: { GST: 'GST', HST: 'HST', QST: 'QST' },
  payment: {
    cash: 'Cash',
    debit: 'Debit card',
    credit: 'Credit card',
    'e-transfer': 'E-transfer',
    cheque: 'Cheque',
    insurer: 'Insurer',
  },
  footer: {
    patient: 'Patient ID {{id}}',
    page: 'Page {{page}} of {{pages}}',
    generated: 'Generated {{date}}',
  },
} as const;
