import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Point } from '#shared/clinical/body/shape.ts';

interface Pen {
  /** The line while it is drawn; it is changed without React, so that it keeps up with the hand. */
  line: RefObject<SVGPolylineElement | null>;
  handlers: {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
  };
}

/** Lines of pen, finger or mouse in chart units. What the system breaks off is kept as far as it was drawn. */
export function usePen(isOn: boolean, isStraight: boolean, onDrawn: (points: readonly Point[]) => void): Pen {
  const line = useRef<SVGPolylineElement>(null);
  const drawing = useRef<{ id: number; points: Point[] } | null>(null);

  function show(points: readonly Point[]): void {
    const shown = isStraight ? [...points.slice(0, 1), ...points.slice(-1)] : points;
    line.current?.setAttribute('points', shown.map(({ x, y }) => `${x},${y}`).join(' '));
  }

  function end(event: PointerEvent<SVGSVGElement>): void {
    const drawn = drawing.current;
    if (drawn?.id !== event.pointerId) return;
    drawing.current = null;
    show([]);
    onDrawn(drawn.points);
  }

  return {
    line,
    handlers: {
      onPointerDown: (event) => {
        // The second finger of a hand that rests on the screen draws nothing.
        if (!isOn || event.button !== 0 || drawing.current !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawing.current = { id: event.pointerId, points: [pointOf(event.currentTarget, event)] };
        show(drawing.current.points);
      },
      onPointerMove: (event) => {
        const drawn = drawing.current;
        if (drawn?.id !== event.pointerId) return;
        const all = event.nativeEvent.getCoalescedEvents();
        const svg = event.currentTarget;
        drawn.points.push(...(all.length > 0 ? all : [event]).map((each) => pointOf(svg, each)));
        show(drawn.points);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}

/** Where on the picture something happened, in its chart units. */
export function pointOf(
  svg: SVGSVGElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): Point {
  const matrix = svg.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { x, y };
}
