import { useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Background } from '#shared/chart/background/background.ts';
import { risksOf } from '#shared/chart/background/risks.ts';
import type { Finding } from '#shared/chart/kind.ts';
import { type Habits, levelOf, shareOf } from '#shared/chart/plan/habit.ts';
import {
  fitOf,
  likelyFirst,
  type Sought,
  searchTemplates,
  soughtOf,
} from '#shared/chart/plan/templates/order.ts';
import type { PlanTemplate } from '#shared/chart/plan/templates/template.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import { Badge } from '../../../components/Badge.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { SearchField } from '../../../components/SearchField.tsx';
import { useText } from '../../../platform/language.ts';
import { Preview } from './Preview.tsx';
import styles from './Templates.module.css';
import { useTemplates } from './useTemplates.ts';

interface Props {
  findings: readonly Finding[];
  background: Background;
  on: PlainDate;
  onUse: (template: PlanTemplate) => void;
}

/** From this on, a template is for such a complaint. */
const FITS = 3;

/**
 * The templates, those that fit the complaint first; Enter in the box uses the one whose preview is shown, and the arrow
 * down leads into the list.
 */
export function Chooser({ findings, background, on, onUse }: Props) {
  const text = useText();
  const { templates, habits, error, isReady } = useTemplates();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const isPregnant = risksOf(background, on).some(({ id }) => id.startsWith('pregnancy'));
  const patient = soughtOf(findings, on, isPregnant);
  const found = searchTemplates(likelyFirst(templates, patient, habits), typed);
  const shown = found.find(({ id }) => id === chosen) ?? found[0];
  if (!isReady) return null;
  return (
    <Panel title={text('plan:template.title')}>
      <p className={styles['lead']}>{text('plan:template.lead')}</p>
      {error && <ErrorNotice error={error.error} />}
      <div className={styles['chooser']}>
        <div className={styles['choose']}>
          <SearchField
            label={text('plan:template.search')}
            placeholder={text('plan:template.searchHint')}
            clearLabel={text('plan:template.clear')}
            value={typed}
            autoFocus
            onChange={(value) => {
              setTyped(value);
              setChosen(null);
            }}
            onSubmit={() => shown && onUse(shown)}
            onDown={() => list.current?.querySelector<HTMLElement>('[role="option"]')?.focus()}
          />
          {found.length === 0 ? (
            <p className={styles['none']}>{text('plan:template.noMatch')}</p>
          ) : (
            <ListBox
              ref={list}
              aria-label={text('plan:template.list')}
              className={styles['list'] ?? ''}
              items={found.map((template) => ({ id: template.id, template }))}
              dependencies={[habits, patient]}
              selectionMode="single"
              selectionBehavior="replace"
              disallowEmptySelection
              selectedKeys={shown ? [shown.id] : []}
              onSelectionChange={(keys) => {
                if (keys !== 'all') setChosen(String([...keys][0] ?? ''));
              }}
              onAction={(id) => {
                const template = found.find((one) => one.id === id);
                if (template) onUse(template);
              }}
            >
              {({ template }) => <Line template={template} patient={patient} habits={habits} />}
            </ListBox>
          )}
          <p className={styles['lead']}>{text('plan:template.habitHelp')}</p>
        </div>
        {shown && <Preview template={shown} templates={templates} onUse={() => onUse(shown)} />}
      </div>
    </Panel>
  );
}

function Line({ template, patient, habits }: { template: PlanTemplate; patient: Sought; habits: Habits }) {
  const text = useText();
  const habit = levelOf(shareOf(template.bouts, habits));
  return (
    <ListBoxItem id={template.id} className={styles['one'] ?? ''} textValue={template.name}>
      {/* Without a slot, so that the marks are a part of what is heard. */}
      <span className={styles['name']}>{template.name}</span>
      {fitOf(template, patient) >= FITS && <Badge tone="ok">{text('plan:template.likely')}</Badge>}
      {template.isOwn && <Badge tone="accent">{text('plan:template.own')}</Badge>}
      {habit && <Badge>{text(`plan:template.habit.${habit}`)}</Badge>}
    </ListBoxItem>
  );
}
