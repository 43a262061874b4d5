import { REGION_IDS, type RegionId } from '#shared/clinical/regions.ts';
import { LimitedTextArea } from '../../components/Limited.tsx';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { useText } from '../../platform/language.ts';
import { PageFrame } from './PageFrame.tsx';
import type { PageProps } from './PageOf.tsx';
import styles from './Rows.module.css';
import { isOpen } from './steps.ts';

/** What brings her: places to tap, her own words, and what she would like to be able to do again. */
export function ReasonPage({ form, body, onBack, onNext }: PageProps) {
  const text = useText();
  const relax = text('intake:page.relaxWords');
  const options = [
    ...PLACES.map((id) => ({ id, label: text(`intake:place.${id}`) })),
    { id: RELAX, label: text('intake:page.relax') },
  ];
  const selected = [...body.reasonAreas, ...(body.reason.includes(relax) ? [RELAX] : [])];

  function toggle(id: (typeof options)[number]['id'], isOn: boolean): void {
    form.change((before) =>
      id === RELAX
        ? { ...before, reason: isOn ? joined(before.reason, relax) : without(before.reason, relax) }
        : {
            ...before,
            reasonAreas: REGION_IDS.filter((one) => (one === id ? isOn : before.reasonAreas.includes(one))),
          },
    );
  }

  return (
    <PageFrame
      title={text('intake:page.reason')}
      onBack={onBack}
      onNext={onNext}
      isAnswered={!isOpen(body, { id: '', type: 'reason' })}
    >
      <div className={styles['rows']}>
        <p className={styles['ask']}>{text('intake:page.reasonWhere')}</p>
        <ToggleChips
          label={text('intake:page.reasonWhere')}
          size="tiles"
          options={options}
          selected={selected}
          onToggle={toggle}
        />
      </div>
      <LimitedTextArea
        label={text('intake:page.reasonWords')}
        rows={2}
        value={body.reason}
        onChange={(reason) => form.change((before) => ({ ...before, reason }))}
      />
      <LimitedTextArea
        label={text('intake:page.goals')}
        rows={1}
        value={body.goals}
        onChange={(goals) => form.change((before) => ({ ...before, goals }))}
      />
    </PageFrame>
  );
}

const RELAX = 'relax';

/** What people point to, in the order of the body; the therapist asks about the rest. */
const PLACES = [
  'head',
  'jaw',
  'neck-posterior',
  'shoulder',
  'upper-back',
  'mid-back',
  'low-back',
  'hip',
  'gluteal',
  'upper-arm',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'thigh-anterior',
  'thigh-posterior',
  'knee',
  'calf',
  'ankle',
  'foot',
] as const satisfies readonly RegionId[];

const joined = (said: string, more: string): string => (said.trim() === '' ? more : `${said.trim()} ${more}`);
const without = (said: string, part: string): string => said.replace(part, '').trim();
