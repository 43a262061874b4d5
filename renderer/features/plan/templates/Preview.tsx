import { Check } from 'lucide-react';
import type { PlanTemplate, TemplateBout } from '#shared/chart/plan/templates/template.ts';
import { measuresWords, templatePlace } from '#shared/chart/plan/templates/words.ts';
import { Button } from '../../../components/Button.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useText } from '../../../platform/language.ts';
import { OwnActions } from './OwnActions.tsx';
import styles from './Templates.module.css';

interface Props {
  template: PlanTemplate;
  templates: readonly PlanTemplate[];
  onUse: () => void;
}

/** What a template brings to the plan, before it is used. */
export function Preview({ template, templates, onUse }: Props) {
  const text = useText();
  const { name, about, goals, bouts, dose, expectedResponse, isOwn } = template;
  const { minutes, perWeek, weeks } = dose;
  const planned = bouts.reduce((sum, bout) => sum + (bout.minutes ?? 0), 0);
  return (
    <section className={styles['preview']} aria-label={text('plan:template.preview')}>
      <div className={styles['previewHead']}>
        <h3 className={styles['previewName']}>{name}</h3>
        <div className={styles['buttons']}>
          {isOwn && <OwnActions template={template} templates={templates} />}
          <Button variant="primary" icon={Check} onPress={onUse}>
            {text('plan:template.use')}
          </Button>
        </div>
      </div>
      <p>{about}</p>
      {minutes !== null && perWeek !== null && weeks !== null && (
        <div className={styles['facts']}>
          <span className={styles['label']}>{text('plan:template.doseSource')}</span>
          <span>{text('plan:template.dose', { minutes, perWeek, weeks })}</span>
          {!isOwn && <SourceLine source={template.source} />}
        </div>
      )}
      {goals.map((goal) => (
        <div key={`${goal.words} ${goal.measures[0]?.id}`} className={styles['facts']}>
          <span className={styles['label']}>{text('plan:template.goal')}</span>
          {goal.words !== '' && <span>{goal.words}</span>}
          <span>{text('plan:template.measuredBy', { measures: measuresWords(goal, text) })}</span>
        </div>
      ))}
      <div className={styles['facts']}>
        <span className={styles['label']}>
          {minutes === null
            ? text('plan:template.boutsOnly', { planned })
            : text('plan:template.bouts', { planned, session: minutes })}
        </span>
        <ol className={styles['bouts']}>
          {bouts.map((bout) => (
            <Bout key={`${bout.technique} ${bout.region} ${bout.side}`} bout={bout} />
          ))}
        </ol>
      </div>
      {expectedResponse !== '' && (
        <div className={styles['facts']}>
          <span className={styles['label']}>{text('plan:template.expectedResponse')}</span>
          <span>{expectedResponse}</span>
        </div>
      )}
    </section>
  );
}

function Bout({ bout }: { bout: TemplateBout }) {
  const text = useText();
  const { technique, pressure, minutes } = bout;
  const how = [
    ...(pressure === null ? [] : [text('chart:pressureOf', { level: pressure })]),
    ...(minutes === null ? [] : [text('chart:minutesShort', { minutes })]),
  ];
  return (
    <li className={styles['bout']}>
      <span>
        {text(`chart:technique.${technique}`)}, {templatePlace(bout, text)}
      </span>
      <span className={styles['how']}>{how.join(', ')}</span>
    </li>
  );
}
