import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CHARACTERS, type Complaint } from '#shared/chart/assessment/complaint/schema.ts';
import { ANSWERS } from '#shared/clinical/answers.ts';
import { Button } from '../../../components/Button.tsx';
import { AnyOf } from '../../../components/Chips.tsx';
import { PlacesField } from '../../../components/chart/PlacesField.tsx';
import { classes } from '../../../components/classes.ts';
import { FieldPlace, goToField } from '../../../components/FieldPlace.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import look from '../look.module.css';
import styles from './ComplaintPart.module.css';
import { MORE_FIELDS } from './moreFields.tsx';
import { OnsetFields } from './OnsetFields.tsx';
import { ComplaintThen } from './Then.tsx';
import { useNextQuestion } from './useNextQuestion.ts';

export interface ComplaintProps {
  draft: AssessmentDraft;
  complaint: Complaint;
  index: number;
  onChange: (change: Partial<Complaint>) => void;
}

interface Props extends ComplaintProps {
  /** The only one needs no frame of its own. */
  isOnly: boolean;
  /** It was just asked for: the cursor goes into it. */
  isAdded: boolean;
  onRemove: () => void;
}

const pathsIn = (card: HTMLElement | null): string[] =>
  [...(card?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].map(
    (place) => place.dataset['field'] ?? '',
  );

/** One complaint: what is always asked, and the rest on demand. What is filled in stays in view. */
export function ComplaintCard({ isOnly, isAdded, onRemove, ...props }: Props) {
  const text = useText();
  const { complaint, index, onChange } = props;
  const [isMore, setMore] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const onKeyDownCapture = useNextQuestion();
  const name = complaint.name.trim() || text('assessment:complaint.unnamed');
  const shown = MORE_FIELDS.filter(({ isFilled }) => isMore || isFilled(complaint));

  /** What opens is asked next: the cursor goes into the first question that was not in view. */
  function toggleMore(): void {
    const inView = pathsIn(card.current);
    flushSync(() => setMore(!isMore));
    const opened = pathsIn(card.current).find((path) => !inView.includes(path));
    if (card.current && opened !== undefined) goToField(card.current, opened);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div
      ref={card}
      className={classes(styles['card'], !isOnly && look['card'])}
      role="group"
      aria-label={text('assessment:complaint.group', { row: index + 1 })}
      onKeyDownCapture={onKeyDownCapture}
    >
      <div className={styles['named']}>
        <FieldPlace path={`complaints.${index}.name`}>
          <LimitedTextField
            label={text('assessment:complaint.field.name')}
            placeholder={text('assessment:complaint.field.nameHint')}
            value={complaint.name}
            autoFocus={isAdded}
            onChange={(typed) => onChange({ name: typed })}
          />
        </FieldPlace>
        {!isOnly && (
          <IconButton
            label={text('assessment:complaint.remove', { name })}
            icon={Trash2}
            onPress={onRemove}
          />
        )}
      </div>
      <FieldPlace path={`complaints.${index}.places`}>
        <PlacesField
          label={text('assessment:complaint.field.places')}
          of={name}
          value={complaint.places}
          onChange={(places) => onChange({ places })}
        />
      </FieldPlace>
      <Spreading {...props} />
      <OnsetFields {...props} />
      <Characters {...props} />
      {shown.map(({ id, Fields }) => (
        <Fields key={id} {...props} />
      ))}
      <div>
        <Button variant="quiet" icon={isMore ? ChevronUp : ChevronDown} onPress={toggleMore}>
          {text(isMore ? 'assessment:complaint.less' : 'assessment:complaint.more')}
          <span className="only-heard">: {name}</span>
        </Button>
      </div>
    </div>
  );
}

function Spreading({ draft, complaint, index, onChange }: ComplaintProps) {
  const text = useText();
  const { radiates, radiatesTo } = complaint;
  return (
    <FieldPlace path={`complaints.${index}.radiates`} className={styles['spreading']}>
      <Segmented
        label={text('assessment:complaint.field.radiates')}
        options={ANSWERS.map((id) => ({ id, label: text(`assessment:complaint.answer.${id}`) }))}
        value={radiates}
        onChange={(said) => onChange({ radiates: said })}
      />
      {(radiates === 'yes' || radiatesTo !== '') && (
        <div className={styles['grows']}>
          <LimitedTextField
            label={text('assessment:complaint.field.radiatesTo')}
            placeholder={text('assessment:complaint.field.radiatesToHint')}
            value={radiatesTo}
            onChange={(typed) => onChange({ radiatesTo: typed })}
          />
        </div>
      )}
      <ComplaintThen
        draft={draft}
        complaint={complaint}
        say={(then) =>
          then.radiates === 'not-asked'
            ? ''
            : [text(`assessment:complaint.answer.${then.radiates}`), then.radiatesTo]
                .filter((said) => said !== '')
                .join(', ')
        }
      />
    </FieldPlace>
  );
}

function Characters({ draft, complaint, index, onChange }: ComplaintProps) {
  const text = useText();
  const nameOf = (id: Complaint['characters'][number]) => text(`assessment:complaint.character.${id}`);
  return (
    <FieldPlace path={`complaints.${index}.characters`}>
      <AnyOf
        label={text('assessment:complaint.field.characters')}
        ids={CHARACTERS}
        nameOf={nameOf}
        value={complaint.characters}
        onChange={(characters) => onChange({ characters })}
      >
        <ComplaintThen
          draft={draft}
          complaint={complaint}
          say={({ characters }) => characters.map(nameOf).join(', ')}
        />
      </AnyOf>
    </FieldPlace>
  );
}
