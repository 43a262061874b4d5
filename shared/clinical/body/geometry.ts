/**
 * The shape of what stands in `geometry/`: made by `art/`, path data in chart units of the view, absolute
 * moves, lines, cubic curves and closes.
 */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** x of the line that the view mirrors about; null where it shows one side only. */
  readonly axis: number | null;
  readonly outline: string;
  /** Regions on the middle line, whole. */
  readonly middle: Readonly<Record<string, string>>;
  /** The others: the half right of the axis, or all there is where there is no axis. */
  readonly paired: Readonly<Record<string, string>>;
  /** Drawn, never chosen: eyes, nails, creases. Right of the axis, or all. */
  readonly lines: readonly string[];
}
