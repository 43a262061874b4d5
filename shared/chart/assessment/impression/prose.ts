import type { Text } from '../../../text/text.ts';
import { atStart } from '../../intake/lines.ts';
import { paragraphsOf } from '../../paragraphs.ts';
import { ended, listWords } from '../listWords.ts';
import type { Earlier, Linkable, TellContext, Told } from '../part.ts';
import { linkedWith } from './edit.ts';
import type { Impression } from './schema.ts';

/** Her words, what each complaint goes with, and what follows for the care. */
export function tellImpression(
  impression: Impression,
  _earlier: Earlier<Impression>,
  { text, linkable }: TellContext,
): Told {
  const words = paragraphsOf(impression.words);
  const rest = [
    [irritabilityOf(impression, text), prognosisOf(impression, text), barriersOf(impression, text)],
    [massageOf(impression, text), referralOf(impression, text)],
  ].map((sentences) => sentences.filter((sentence) => sentence !== '').join(' '));
  const paragraphs = [...words, ...linkLines(impression, linkable?.(), text), ...rest];
  return { paragraphs: paragraphs.filter((paragraph) => paragraph !== '') };
}

/** A line a complaint; a link to what is not there any more says nothing. */
function linkLines(impression: Impression, linkable: Linkable | undefined, text: Text): string[] {
  const named = new Map(linkable?.findings.map(({ id, words }) => [id, words]));
  return (linkable?.complaints ?? []).flatMap(({ id, name, stage }) => {
    const findings = linkedWith(impression, id)
      .flatMap((finding) => named.get(finding) ?? [])
      .join('; ');
    if (findings === '') return [];
    const what = atStart(name);
    return stage === null
      ? [text('assessment:impression.said.link', { what, findings })]
      : [
          text('assessment:impression.said.linkStaged', {
            what,
            stage: text(`assessment:complaint.stage.${stage}`),
            findings,
          }),
        ];
  });
}

function irritabilityOf({ irritability }: Impression, text: Text): string {
  if (irritability === '') return '';
  const said = text(`assessment:impression.irritability.${irritability}`);
  return text('assessment:impression.said.irritability', { said });
}

function prognosisOf({ prognosis, prognosisNote }: Impression, text: Text): string {
  const note = prognosisNote.trim();
  if (prognosis === '')
    return note === '' ? '' : text('assessment:impression.said.prognosisNote', { note: ended(note) });
  const said = text(`assessment:impression.prognosis.${prognosis}`);
  return note === ''
    ? text('assessment:impression.said.prognosis', { said })
    : text('assessment:impression.said.prognosisWhy', { said, note: ended(note) });
}

function barriersOf({ barriers, barriersNote }: Impression, text: Text): string {
  const said = barriers.map((barrier) => text(`assessment:impression.barrier.${barrier}`));
  const all = [listWords(said, text), barriersNote.trim()].filter((words) => words !== '');
  return all.length === 0 ? '' : text('assessment:impression.said.barriers', { said: ended(all.join('; ')) });
}

function massageOf({ massage, massageNote }: Impression, text: Text): string {
  const why = massageNote.trim();
  if (massage === '')
    return why === '' ? '' : text('assessment:impression.said.massageNote', { why: ended(why) });
  return why === ''
    ? text(`assessment:impression.said.massage.${massage}`)
    : text(`assessment:impression.said.massageWhy.${massage}`, { why: ended(why) });
}

function referralOf({ refer, referTo }: Impression, text: Text): string {
  const to = referTo.trim();
  if (refer === 'yes' && to !== '') return text('assessment:impression.said.referTo', { to: ended(to) });
  return refer === '' ? '' : text(`assessment:impression.said.refer.${refer}`);
}
