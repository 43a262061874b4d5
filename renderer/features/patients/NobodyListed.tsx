import { Archive, SearchX, UserPlus, Users } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { typedNameOf } from './typedName.ts';
import type { ListQuery } from './usePatientPages.ts';

interface Props {
  /** The query that found nobody. */
  query: ListQuery;
  onAsk: (change: Partial<ListQuery>) => void;
  onAdd: () => void;
}

/** In the place of the list: says why it is empty, so that nobody takes it for lost data. */
export function NobodyListed(props: Props) {
  if (props.query.text.trim() !== '') return <NotFound {...props} />;
  return props.query.show === 'archived' ? <NobodyArchived /> : <NobodyActive {...props} />;
}

function NotFound({ query, onAsk, onAdd }: Props) {
  const text = useText();
  const name = typedNameOf(query.text);
  return (
    <EmptyState
      icon={SearchX}
      title={text('patients:empty.notFoundTitle', { text: query.text.trim() })}
      action={
        <>
          {query.show === 'active' && (
            <Button icon={Archive} onPress={() => onAsk({ show: 'all' })}>
              {text('patients:empty.searchAll')}
            </Button>
          )}
          {name && (
            <Button icon={UserPlus} onPress={onAdd}>
              {text('patients:empty.addThis', { name: `${name.givenName} ${name.familyName}`.trim() })}
            </Button>
          )}
        </>
      }
    >
      <p>{text('patients:empty.notFound')}</p>
      {query.show === 'active' && <p>{text('patients:empty.notFoundActive')}</p>}
    </EmptyState>
  );
}

function NobodyArchived() {
  const text = useText();
  return (
    <EmptyState icon={Archive} title={text('patients:empty.noneArchivedTitle')}>
      <p>{text('patients:empty.noneArchived')}</p>
    </EmptyState>
  );
}

/** Nobody is active: because everyone is archived, or because nobody was ever added. */
function NobodyActive({ query, onAsk, onAdd }: Props) {
  const text = useText();
  const everyone = useCall('patients.search', { ...query, show: 'all', offset: 0, limit: 1 });
  if (!everyone.data) return null;
  if (everyone.data.total > 0)
    return (
      <EmptyState
        icon={Archive}
        title={text('patients:empty.allArchivedTitle')}
        action={
          <Button icon={Archive} onPress={() => onAsk({ show: 'archived' })}>
            {text('patients:empty.showArchived')}
          </Button>
        }
      >
        <p>{text('patients:empty.allArchived')}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={Users}
      title={text('patients:empty.noneTitle')}
      action={
        <Button icon={UserPlus} onPress={onAdd}>
          {text('patients:action.newPatient')}
        </Button>
      }
    >
      <p>{text('patients:empty.none')}</p>
    </EmptyState>
  );
}
