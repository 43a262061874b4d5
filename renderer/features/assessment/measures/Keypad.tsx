import { Button } from 'react-aria-components/Button';
import type { Item } from '#shared/clinical/measures/instrument.ts';
import choice from '../../../components/choice.module.css';
import { classes } from '../../../components/classes.ts';
import { useText } from '../../../platform/language.ts';
import styles from './AnswerGrid.module.css';

interface Props {
  item: Item;
  /** Of the item on the form, from 1. */
  number: number;
  /** Its words, where the therapist's own definition has them. */
  words: string | null;
  value: number | null;
  onPress: (answer: number | null) => void;
}

/** More answers than these are typed. */
const MOST_KEYS = 11;

/** The answers of the item that is on, to be pressed with a finger; the keyboard types them into the boxes. */
export function Keypad({ item: { low, high }, number, words, value, onPress }: Props) {
  const text = useText();
  const answers = Array.from({ length: high - low + 1 }, (_, step) => low + step);
  return (
    <div className={styles['keypad']}>
      <span className={styles['which']}>
        {text('assessment:measures.editor.keypad', { item: number })}
        {words !== null && <span className={styles['words']}>{words}</span>}
      </span>
      {answers.length <= MOST_KEYS && (
        <div className={styles['keys']}>
          {answers.map((answer) => (
            <Button
              key={answer}
              className={classes(choice['key'], styles['key'])}
              excludeFromTabOrder
              data-selected={answer === value || undefined}
              onPress={() => onPress(answer)}
            >
              {answer}
            </Button>
          ))}
          <Button
            className={classes(choice['key'], styles['key'])}
            excludeFromTabOrder
            onPress={() => onPress(null)}
          >
            {text('assessment:measures.editor.empty')}
          </Button>
        </div>
      )}
    </div>
  );
}
