import { type KeyboardEvent, type MouseEvent, memo, useEffect, useId, useRef, useState } from 'react';
import type { Brush } from '#shared/chart/assessment/bodyChart/edit.ts';
import type { Mark } from '#shared/clinical/body/mark.ts';
import { spotName } from '#shared/clinical/body/names.ts';
import {
  beside,
  type Direction,
  type Picture,
  type PictureRegion,
  pictureOf,
  regionAt,
} from '#shared/clinical/body/picture.ts';
import { type Spot, spotKey } from '#shared/clinical/body/regions.ts';
import { type Point, toSvgPath } from '#shared/clinical/body/shape.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';
import type { Text } from '#shared/text/text.ts';
import { BodyLayers, viewBoxOf } from '../../../components/bodyChart/BodyPicture.tsx';
import { Marks } from '../../../components/bodyChart/Marks.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './BodyChart.module.css';
import { marksBySpot } from './pressed.ts';
import type { Tool } from './sheets.ts';
import { pointOf, usePen } from './usePen.ts';

/** A region that was found by its name: a new object each time, the same region again among them. */
export interface Found {
  spot: Spot;
}

interface Props {
  view: ViewId;
  marks: readonly Mark[];
  /** Of another day, drawn faintly beneath. */
  earlier: readonly Mark[] | null;
  brush: Brush;
  tool: Tool;
  /** What was just marked by its name, when it is in this view. */
  found: Found | null;
  onTap: (spot: Spot) => void;
  onDrawn: (view: ViewId, points: readonly Point[]) => void;
  onErase: (view: ViewId, at: Point) => void;
  /** A digit, a letter or Delete on a region. */
  onKey: (key: string, spot: Spot, timeStamp: number) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * A view to mark: pressed, drawn on, or gone over with the arrow keys. To the keyboard and to those who listen it is
 * one list of regions, each with what is marked on it.
 */
export function LiveView(props: Props) {
  const { view, marks, earlier, brush, tool, found, onTap, onDrawn, onErase, onKey } = props;
  const text = useText();
  const id = useId();
  const picture = pictureOf(view);
  const [moved, setHere] = useState<string | null>(null);
  const here = moved ?? firstOf(picture, marks);
  const [isFocused, setFocused] = useState(false);
  const isArrow = brush.kind === 'trigger-point';
  const pen = usePen(tool === 'pen', isArrow, (points) => onDrawn(view, points));
  const spot = picture.byKey.get(here);
  const list = useRef<HTMLDivElement>(null);

  // The cursor goes to it: a digit says how strong it is, the arrows go on from there.
  useEffect(() => {
    if (!found) return;
    setHere(spotKey(found.spot));
    list.current?.focus();
  }, [found]);

  function press(event: MouseEvent<SVGSVGElement>): void {
    const at = pointOf(event.currentTarget, event);
    if (tool === 'eraser') onErase(view, at);
    if (tool !== 'region') return;
    const pressed = regionAt(view, at);
    if (!pressed) return;
    setHere(pressed.key);
    onTap(pressed);
  }

  function keyDown(event: KeyboardEvent): void {
    if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const direction = ARROWS[key];
    if (direction) {
      const next = beside(view, spot, direction);
      if (next) setHere(next.key);
    } else if (key === 'Enter' || key === ' ') onTap(spot);
    else if (key === 'Delete' || key === 'Backspace' || /^[\d\p{L}]$/u.test(key))
      onKey(key, spot, event.timeStamp);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      className={styles['live']}
      role="listbox"
      aria-label={text(`body:view.${view}`)}
      aria-multiselectable
      aria-activedescendant={`${id}-${here}`}
      tabIndex={0}
      onKeyDown={keyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the list around it */}
      <svg
        className={styles[tool]}
        viewBox={viewBoxOf(view)}
        role="presentation"
        onClick={press}
        {...pen.handlers}
      >
        <g aria-hidden>
          <BodyLayers view={view}>
            {earlier && (
              <g className={styles['earlier']}>
                <Marks view={view} marks={earlier} />
              </g>
            )}
            <Marks view={view} marks={marks} />
          </BodyLayers>
        </g>
        <Regions id={id} picture={picture} marks={marks} />
        {spot && isFocused && <path className={styles['here']} d={toSvgPath(spot.shape)} aria-hidden />}
        <polyline ref={pen.line} className={styles['line']} stroke={`var(--ink-${brush.kind})`} aria-hidden />
      </svg>
    </div>
  );
}

/** Where the keyboard begins: on the first region with a mark, else at the top of the picture. */
function firstOf({ regions, byKey }: Picture, marks: readonly Mark[]): string {
  const marked = marks.find(({ where }) => where.type === 'spot' && byKey.has(spotKey(where.spot)));
  if (marked?.where.type === 'spot') return spotKey(marked.where.spot);
  return regions.toSorted((a, b) => a.bounds.top - b.bounds.top)[0]?.key ?? '';
}

interface RegionsProps {
  id: string;
  picture: Picture;
  marks: readonly Mark[];
}

/** What is heard of each region, and reacts to the pointer. */
const Regions = memo(function Regions({ id, picture, marks }: RegionsProps) {
  const text = useText();
  const bySpot = marksBySpot(marks);
  return picture.regions.map((region) => {
    const here = (bySpot.get(region.key) ?? []).map((mark) => shortName(mark, text));
    return <Region key={region.key} id={`${id}-${region.key}`} region={region} marks={here.join(', ')} />;
  });
});

const shortNames = new WeakMap<Text, WeakMap<Mark, string>>();

/** `ache 6`; kept, since a full chart says it for every region that it draws. */
function shortName(mark: Mark, text: Text): string {
  const names = shortNames.get(text) ?? new WeakMap<Mark, string>();
  shortNames.set(text, names);
  const { kind, intensity } = mark;
  const name =
    names.get(mark) ??
    (intensity === null
      ? text(`body:kind.${kind}`)
      : text('assessment:bodyChart.markOf', { kind: text(`body:kind.${kind}`), intensity }));
  names.set(mark, name);
  return name;
}

interface RegionProps {
  id: string;
  region: PictureRegion;
  /** In words; empty where there are none. */
  marks: string;
}

const Region = memo(function Region({ id, region, marks }: RegionProps) {
  const text = useText();
  return (
    <path
      id={id}
      className={styles['spot']}
      d={toSvgPath(region.shape)}
      role="option"
      aria-selected={marks !== ''}
      aria-label={regionName(region, marks, text)}
    />
  );
});

const regionNames = new WeakMap<Text, Map<string, { marks: string; name: string }>>();

/** `low back, beside the spine, left: ache 6`; kept as it was last said, since most regions stay as they are. */
function regionName(region: PictureRegion, marks: string, text: Text): string {
  const spot = spotName(region, text);
  if (marks === '') return spot;
  const names = regionNames.get(text) ?? new Map<string, { marks: string; name: string }>();
  regionNames.set(text, names);
  const known = names.get(region.key);
  if (known?.marks === marks) return known.name;
  const name = text('assessment:bodyChart.spotMarks', { spot, marks });
  names.set(region.key, { marks, name });
  return name;
}
