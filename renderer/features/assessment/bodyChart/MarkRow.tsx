import { Check, Pencil, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { withMarkRemoved, withMeant } from '#shared/chart/assessment/bodyChart/edit.ts';
import type { Mark } from '#shared/clinical/body/mark.ts';
import { markName, spotName, whereName } from '#shared/clinical/body/names.ts';
import { regionAt } from '#shared/clinical/body/picture.ts';
import type { Text } from '#shared/text/text.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { KindSample } from '../../../components/bodyChart/KindSample.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './BodyChart.module.css';
import { MarkFields } from './MarkFields.tsx';
import type { Chart } from './useChart.ts';

interface Props {
  mark: Mark;
  /** Beside the body, and nobody said yet that it is meant. */
  isStray: boolean;
  isOpen: boolean;
  /** Called with its id, or with an empty text to close it. */
  onOpen: (id: string) => void;
  change: Chart['change'];
}

/** A mark in words; opened, its fields. */
export const MarkRow = memo(function MarkRow({ mark, isStray, isOpen, onOpen, change }: Props) {
  const text = useText();
  const name = markName(mark, text);
  const remove = () => change((value) => withMarkRemoved(value, mark.id));
  return (
    <div className={styles['row']}>
      <div className={styles['rowHead']}>
        <KindSample kind={mark.kind} />
        <span className={styles['rowKind']}>{text(`body:kind.${mark.kind}`)}</span>
        <span className={styles['rowHow']}>{mark.intensity === null ? '' : mark.intensity}</span>
        <span className={styles['rowWhere']}>{placeWords(mark, text)}</span>
        <IconButton
          label={text(`assessment:bodyChart.list.${isOpen ? 'done' : 'edit'}`, { mark: name })}
          icon={isOpen ? Check : Pencil}
          onPress={() => onOpen(isOpen ? '' : mark.id)}
        />
        <IconButton
          label={text('assessment:bodyChart.list.remove', { mark: name })}
          icon={Trash2}
          onPress={remove}
        />
      </div>
      {isStray && (
        <Banner
          tone="warn"
          role="status"
          action={
            <div className={styles['actions']}>
              <Button onPress={() => change((value) => withMeant(value, mark.id))}>
                {text('assessment:bodyChart.list.keep')}
              </Button>
              <Button onPress={remove}>{text('assessment:bodyChart.list.drop')}</Button>
            </div>
          }
        >
          {text('assessment:bodyChart.list.stray')}
        </Banner>
      )}
      {isOpen && <MarkFields mark={mark} change={change} />}
    </div>
  );
});

/** Where it is, and where its pain is felt. */
function placeWords(mark: Mark, text: Text): string {
  const where = whereName(mark, text);
  const target = mark.referral && regionAt(mark.referral.view, mark.referral.to);
  return target
    ? `${where} – ${text('assessment:bodyChart.list.refers', { where: spotName(target, text) })}`
    : where;
}
