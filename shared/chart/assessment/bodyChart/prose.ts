/** The body chart as sentences: kind by kind, the regions from head to foot, both sides of one in one phrase. */
import { compare, type KindChange, strongestOn } from '../../../clinical/body/compare.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../../../clinical/body/mark.ts';
import { spotsOf } from '../../../clinical/body/marks.ts';
import { regionAt } from '../../../clinical/body/picture.ts';
import { BODY_REGION_IDS, type BodyRegionId, type Spot } from '../../../clinical/body/regions.ts';
import type { Text } from '../../../text/text.ts';
import { atStart } from '../../intake/lines.ts';
import { dateWords } from '../dateWords.ts';
import type { Before, Part } from '../part.ts';
import type { BodyChartPart } from './schema.ts';

export const tellBodyChart: Part<BodyChartPart>['tell'] = ({ marks }, { baseline }, { on, text }) => {
  if (marks.length === 0) return { paragraphs: [] };
  const now = MARK_KINDS.flatMap((kind) => kindLines(kind, marks, text));
  const since = baseline ? sinceLines(baseline, marks, text) : [];
  return {
    paragraphs: [now.join(' '), since.join(' ')].filter((paragraph) => paragraph !== ''),
    figures: [
      {
        type: 'body-chart',
        caption:
          on === ''
            ? text('assessment:bodyChart.prose.figure')
            : text('assessment:bodyChart.prose.figureOn', { date: dateWords(on, text) }),
        marks,
      },
    ],
  };
};

/** What is on a spot: at one time, or at two. */
interface Said {
  spot: Spot;
  /** Empty where no number was asked. */
  how: string;
}

const outOfTen = (intensity: number | null, text: Text): string =>
  intensity === null ? '' : text('assessment:bodyChart.prose.outOfTen', { intensity });

/** Whole regions in one sentence; each line of the pen over several regions, and each arrow, in one of its own. */
function kindLines(kind: MarkKind, marks: readonly Mark[], text: Text): string[] {
  const ofKind = marks.filter((mark) => mark.kind === kind);
  const own = ofKind.filter((mark) => mark.referral !== null || spotsOf(mark).length !== 1);
  const plain = strongestOn(ofKind.filter((mark) => !own.includes(mark))).map(({ spot, intensity }) => ({
    spot,
    how: outOfTen(intensity, text),
  }));
  const lines = [
    ...(plain.length > 0 ? [sentence(kind, plain, 'regions', text)] : []),
    ...own.map((mark) => ownLine(mark, text)),
  ];
  return [...new Set(lines)];
}

type Frame = 'regions' | 'line';

/** An intensity that all share is said once, with the kind. */
function sentence(kind: MarkKind, all: readonly Said[], frame: Frame, text: Text): string {
  const [first] = all;
  const isShared = first !== undefined && first.how !== '' && all.every(({ how }) => how === first.how);
  const said = isShared ? all.map(({ spot }) => ({ spot, how: '' })) : all;
  const words = { kind: atStart(text(`body:kind.${kind}`)), regions: regionsWords(said, text) };
  return isShared
    ? text(`assessment:bodyChart.prose.${frame}Strong`, { ...words, strength: first.how })
    : text(`assessment:bodyChart.prose.${frame}`, words);
}

/** `low back, beside the spine, left 6/10, right 4/10; sacrum 3/10`. */
const regionsWords = (all: readonly Said[], text: Text): string =>
  BODY_REGION_IDS.flatMap((region) => {
    const here = all.filter(({ spot }) => spot.region === region);
    return here.length === 0 ? [] : [regionWords(region, here, text)];
  }).join('; ');

function regionWords(id: BodyRegionId, here: readonly Said[], text: Text): string {
  const region = text(`body:region.${id}`);
  const [first, second] = here;
  if (first?.spot.side === 'midline')
    return first.how === ''
      ? region
      : text('assessment:bodyChart.prose.how', { what: region, how: first.how });
  const isBoth = first !== undefined && second !== undefined && first.how === second.how;
  const sides = isBoth
    ? [withHow(text('assessment:bodyChart.prose.side.both'), first.how, text)]
    : (['left', 'right'] as const).flatMap((side) =>
        here
          .filter(({ spot }) => spot.side === side)
          .map(({ how }) => withHow(text(`assessment:bodyChart.prose.side.${side}`), how, text)),
      );
  return text('assessment:bodyChart.prose.region', { region, sides: sides.join(', ') });
}

const withHow = (what: string, how: string, text: Text): string =>
  how === '' ? what : text('assessment:bodyChart.prose.how', { what, how });

/** A line over several regions, an arrow, or what lies beside the body. */
function ownLine(mark: Mark, text: Text): string {
  const { kind, intensity, referral, where } = mark;
  const how = outOfTen(intensity, text);
  const spots = spotsOf(mark).map((spot) => ({ spot, how }));
  const [first] = spots;
  if (referral === null || first === undefined)
    return first === undefined && where.type === 'stroke'
      ? text('assessment:bodyChart.prose.beside', {
          kind: atStart(text(`body:kind.${kind}`)),
          view: text(`body:view.${where.stroke.view}`),
        })
      : sentence(kind, spots, 'line', text);
  const target = regionAt(referral.view, referral.to);
  const from = regionsWords(spots, text);
  const words = { kind: atStart(text(`body:kind.${kind}`)), from };
  return target
    ? text('assessment:bodyChart.prose.referral', {
        ...words,
        to: regionsWords([{ spot: target, how: '' }], text),
      })
    : text('assessment:bodyChart.prose.regions', { kind: words.kind, regions: from });
}

/** What came, what went and what stayed since the baseline, a sentence a kind. The numbers are given, not judged. */
function sinceLines({ date, value }: Before<BodyChartPart>, marks: readonly Mark[], text: Text): string[] {
  const lines = compare(value.marks, marks).map((change) => changeLine(change, text));
  return lines.length === 0
    ? []
    : [text('assessment:bodyChart.prose.since', { date: dateWords(date, text) }), ...lines];
}

/** `Ache: new in sacrum; gone from low back, left; as before in hip, right.` */
export function changeLine({ kind, added, gone, stayed }: KindChange, text: Text): string {
  const plain = (spots: readonly Spot[]) => spots.map((spot) => ({ spot, how: '' }));
  const same = stayed.filter(({ before, after }) => before === after || before === null || after === null);
  const other = stayed.filter((each) => !same.includes(each));
  const parts = [
    { name: 'added', said: plain(added) },
    { name: 'gone', said: plain(gone) },
    {
      name: 'other',
      said: other.map(({ spot, before, after }) => ({
        spot,
        how: text('assessment:bodyChart.prose.fromTo', { before: before ?? 0, after: after ?? 0 }),
      })),
    },
    { name: 'same', said: plain(same.map(({ spot }) => spot)) },
  ] as const;
  const said = parts
    .filter((part) => part.said.length > 0)
    .map((part) =>
      text(`assessment:bodyChart.prose.${part.name}`, { regions: regionsWords(part.said, text) }),
    );
  return text('assessment:bodyChart.prose.change', {
    kind: atStart(text(`body:kind.${kind}`)),
    changes: said.join(text('assessment:bodyChart.prose.and')),
  });
}
