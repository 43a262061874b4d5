import { formatMoney } from '#shared/practice/money.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import { formatRate } from '#shared/practice/tax.ts';
import { useLanguage, useText } from '../../platform/language.ts';
import styles from './Receipts.module.css';

/** Fee, taxes and total as a small bill. */
export function ReceiptAmounts({ receipt }: { receipt: Receipt }) {
  const text = useText();
  const language = useLanguage();
  const money = (cents: number) => formatMoney(cents, language);
  return (
    <dl className={styles['amounts']}>
      <div>
        <dt>{text('chart:receipt.fee')}</dt>
        <dd>{money(receipt.feeCents)}</dd>
      </div>
      {receipt.taxes.map((tax) => (
        <div key={tax.code}>
          <dt>
            {text('chart:receipt.tax', {
              code: text(`chart:receipt.taxCode.${tax.code}`),
              rate: formatRate(tax.basisPoints, language),
            })}
          </dt>
          <dd>{money(tax.cents)}</dd>
        </div>
      ))}
      <div className={styles['total']}>
        <dt>{text('chart:receipt.total')}</dt>
        <dd>{money(receipt.totalCents)}</dd>
      </div>
    </dl>
  );
}
