import { boutMinutes } from '#shared/chart/bouts/rules.ts';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { useText } from '../../platform/language.ts';
import styles from './VisitView.module.css';

/** The techniques of a visit as a table to read. */
export function BoutList({ body }: { body: Pick<VisitBody, 'bouts'> }) {
  const text = useText();
  const minutes = boutMinutes(body);
  return (
    <table className={styles['bouts']}>
      <caption className="only-heard">{text('chart:bout.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('chart:bout.technique')}</th>
          <th scope="col">{text('chart:bout.region')}</th>
          <th scope="col">{text('chart:bout.side')}</th>
          <th scope="col" className={styles['number']}>
            {text('chart:bout.pressure')}
          </th>
          <th scope="col" className={styles['number']}>
            {text('chart:bout.minutes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {body.bouts.map((bout) => (
          <BoutLine key={bout.id} bout={bout} />
        ))}
      </tbody>
      {minutes > 0 && body.bouts.length > 1 && (
        <tfoot>
          <tr>
            <td colSpan={4} />
            <td className={styles['number']}>{minutes}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function BoutLine({ bout }: { bout: Bout }) {
  const text = useText();
  const { technique, region, side, pressure, minutes, override } = bout;
  const none = text('chart:bout.notGiven');
  const row = (
    <tr>
      <td>{technique === '' ? none : text(`chart:technique.${technique}`)}</td>
      <td>{region === '' ? none : text(`chart:region.${region}`)}</td>
      <td>{side === '' ? none : text(`chart:side.${side}`)}</td>
      <td className={styles['number']}>
        {pressure === null ? none : text('chart:bout.pressureLevel', { level: pressure })}
      </td>
      <td className={styles['number']}>{minutes ?? none}</td>
    </tr>
  );
  if (override.trim() === '') return row;
  return (
    <>
      {row}
      <tr className={styles['override']}>
        <td colSpan={5}>
          {text('chart:advice.overridden')} {override}
        </td>
      </tr>
    </>
  );
}
