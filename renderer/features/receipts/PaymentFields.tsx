import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { PAYMENT_METHODS, type PaymentMethod } from '#shared/practice/receipt.ts';
import { DateField } from '../../components/DateField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { fieldWords } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';

/** What is chosen when a receipt is issued; everything else stands in the chart. */
export interface Payment {
  payment: PaymentMethod;
  /** Empty while there is no whole date. */
  paidOn: string;
  language: Language;
}

interface Props {
  value: Payment;
  onChange: (value: Payment) => void;
}

export function PaymentFields({ value, onChange }: Props) {
  const text = useText();
  return (
    <>
      <Select
        label={text('chart:receipt.payment')}
        options={PAYMENT_METHODS.map((id) => ({ id, label: text(`chart:receipt.method.${id}`) }))}
        value={value.payment}
        onChange={(payment) => onChange({ ...value, payment })}
      />
      <DateField
        label={text('chart:receipt.paidOn')}
        value={value.paidOn}
        onChange={(paidOn) => onChange({ ...value, paidOn })}
        error={fieldWords(text, value.paidOn === '' ? 'required' : undefined)}
      />
      <Segmented
        label={text('chart:receipt.language')}
        options={LANGUAGES.map((id) => ({ id, label: text(`common:language.${id}`) }))}
        value={value.language}
        onChange={(language) => onChange({ ...value, language })}
      />
    </>
  );
}
