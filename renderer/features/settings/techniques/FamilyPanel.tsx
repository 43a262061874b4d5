import type { TechniqueFamily } from '#shared/clinical/techniques/technique.ts';
import { type TechniqueId, techniquesIn } from '#shared/clinical/techniques/techniques.ts';
import { Button } from '../../../components/Button.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useText } from '../../../platform/language.ts';
import { useAction } from '../../../platform/queries.ts';
import { TechniqueItem } from './TechniqueItem.tsx';
import styles from './Techniques.module.css';

interface Props {
  family: TechniqueFamily;
  hidden: readonly TechniqueId[];
}

/** The techniques of a family, each with whether it is offered. */
export function FamilyPanel({ family, hidden }: Props) {
  const text = useText();
  const offer = useAction('techniques.offer', { invalidates: ['techniques.list'] });
  const all = techniquesIn(family);
  const ids = all.map(({ id }) => id);
  const offered = ids.filter((id) => !hidden.includes(id));
  const isAnyOffered = offered.length > 0;
  return (
    <Panel
      title={text(`techniques:family.${family}`)}
      actions={
        ids.length > 1 && (
          <>
            <span className={styles['count']}>
              {text('settings:techniques.count', { offered: offered.length, all: ids.length })}
            </span>
            <Button
              variant="quiet"
              label={text(`settings:techniques.${isAnyOffered ? 'hideAllOf' : 'offerAllOf'}`, {
                family: text(`techniques:family.${family}`),
              })}
              onPress={() => offer.mutate({ techniques: ids, isOffered: !isAnyOffered })}
            >
              {text(`settings:techniques.${isAnyOffered ? 'hideAll' : 'offerAll'}`)}
            </Button>
          </>
        )
      }
    >
      {offer.error && <ErrorNotice error={offer.error.error} />}
      <ul className={styles['list']}>
        {all.map((technique) => (
          <TechniqueItem
            key={technique.id}
            technique={technique}
            isOffered={offered.includes(technique.id)}
            onOffer={(isOffered) => offer.mutate({ techniques: [technique.id], isOffered })}
          />
        ))}
      </ul>
    </Panel>
  );
}
