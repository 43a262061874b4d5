import { useRef } from 'react';
import {
  type Brush,
  markOn,
  withArrow,
  withMarkRemoved,
  withStroke,
  withTapped,
} from '#shared/chart/assessment/bodyChart/edit.ts';
import type { BodyChartPart } from '#shared/chart/assessment/bodyChart/schema.ts';
import { dateWords } from '#shared/chart/assessment/dateWords.ts';
import { type Mark, MOST_MARKS } from '#shared/clinical/body/mark.ts';
import { type Spot, spotKey } from '#shared/clinical/body/regions.ts';
import type { Point } from '#shared/clinical/body/shape.ts';
import { viewOf } from '#shared/clinical/body/shown.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';
import { announce } from '../../../components/announce.tsx';
import { BodyPicture } from '../../../components/bodyChart/BodyPicture.tsx';
import { classes } from '../../../components/classes.ts';
import { useText } from '../../../platform/language.ts';
import styles from './BodyChart.module.css';
import type { Look } from './Comparison.tsx';
import { type Found, LiveView } from './LiveView.tsx';
import { drawnPoints, intensityAfter, isTouch, kindByLetter, markAt, marksBySpot } from './pressed.ts';
import { SHEETS, type SheetId, type Tool } from './sheets.ts';
import type { Chart } from './useChart.ts';
import type { EarlierChart } from './useEarlier.ts';

interface Props {
  chart: Chart;
  sheet: SheetId;
  brush: Brush;
  onBrush: (brush: Brush) => void;
  tool: Tool;
  look: Look;
  earlier: EarlierChart | undefined;
  found: Found | null;
}

/** A second digit within this time belongs to the first. */
const SECOND_DIGIT_MS = 800;

/** The views of a sheet, to mark; beside each the same view of then, where two days are compared. */
export function Pictures({ chart, sheet, brush, onBrush, tool, look, earlier, found }: Props) {
  const text = useText();
  const digitAt = useRef(Number.NEGATIVE_INFINITY);
  const { value, change } = chart;
  const newId = () => crypto.randomUUID();
  const isBeside = look === 'beside' && earlier !== undefined;

  function isFull(): boolean {
    if (value.marks.length < MOST_MARKS) return false;
    announce(text('assessment:bodyChart.full'));
    return true;
  }

  function draw(view: ViewId, points: readonly Point[]): void {
    if (isFull()) return;
    const [from, to] = [points[0], points.at(-1)];
    if (!from || !to) return;
    const isDot = isTouch(points);
    if (brush.kind === 'trigger-point' && !isDot)
      change((now) =>
        withArrow(now, { view, from: rounded(from), to: rounded(to) }, brush.intensity, newId()),
      );
    else {
      const kept = isDot ? [rounded(from)] : drawnPoints(points);
      change((now) => withStroke(now, { view, points: kept }, brush, newId()));
    }
  }

  function erase(view: ViewId, at: Point): void {
    const mark = markAt(view, value.marks, at);
    if (mark) change((now) => withMarkRemoved(now, mark.id));
  }

  function tap(spot: Spot): void {
    if (markOn(value, spot, brush.kind) || !isFull()) change((now) => withTapped(now, spot, brush, newId()));
  }

  function key(pressed: string, spot: Spot, timeStamp: number): void {
    if (/^\d$/u.test(pressed)) {
      const isSecond = timeStamp - digitAt.current < SECOND_DIGIT_MS;
      digitAt.current = timeStamp;
      const intensity = intensityAfter(pressed, isSecond, brush.intensity);
      onBrush({ ...brush, intensity });
      if (markOn(value, spot, brush.kind) && markOn(value, spot, brush.kind)?.intensity !== intensity)
        change((now) => withTapped(now, spot, { ...brush, intensity }, newId()));
      announce(text('assessment:bodyChart.now.intensity', { intensity }));
    } else if (pressed.length === 1) {
      const kind = kindByLetter(pressed, brush.kind, (each) => text(`body:kind.${each}`));
      if (!kind) return;
      onBrush({ ...brush, kind });
      announce(text('assessment:bodyChart.now.kind', { kind: text(`body:kind.${kind}`) }));
    } else change((now) => withoutAll(now, marksBySpot(now.marks).get(spotKey(spot)) ?? []));
  }

  return (
    <div className={classes(styles['pictures'], styles[sheet], isBeside && styles['doubled'])}>
      {SHEETS[sheet].map((view) => (
        <div key={view} className={styles['view']}>
          {isBeside && (
            <figure className={styles['one']}>
              <BodyPicture view={view} marks={earlier.marks} />
              <figcaption>
                {text('assessment:bodyChart.compare.earlier', {
                  view: text(`body:view.${view}`),
                  date: dateWords(earlier.date, text),
                })}
              </figcaption>
            </figure>
          )}
          <figure className={styles['one']}>
            <LiveView
              view={view}
              marks={value.marks}
              earlier={look === 'overlay' && earlier ? earlier.marks : null}
              brush={brush}
              tool={tool}
              found={found && viewOf(found.spot) === view ? found : null}
              onTap={tap}
              onDrawn={draw}
              onErase={erase}
              onKey={key}
            />
            <figcaption>
              {isBeside
                ? text('assessment:bodyChart.compare.now', { view: text(`body:view.${view}`) })
                : text(`body:view.${view}`)}
            </figcaption>
          </figure>
        </div>
      ))}
    </div>
  );
}

/** One step, however many marks go. */
const withoutAll = (value: BodyChartPart, marks: readonly Mark[]): BodyChartPart =>
  marks.reduce((left, { id }) => withMarkRemoved(left, id), value);

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
