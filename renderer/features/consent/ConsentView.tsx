import { consentProse } from '#shared/chart/consent/prose.ts';
import type { ConsentBody } from '#shared/chart/consent/schema.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import { ProseSections } from '../../components/chart/ProseSections.tsx';
import { SignedByHand } from '../../components/practice/SignedByHand.tsx';
import { useText } from '../../platform/language.ts';
import { ConsentSummary } from './ConsentSummary.tsx';

interface Props {
  content: EntryContent<ConsentBody>;
}

/** A consent to read: the decision, what it was about, and the hand that signed it. */
export function ConsentView({ content }: Props) {
  const text = useText();
  const { signature } = content.body;
  const prose = consentProse(content, text);
  const hand = text('consent:heading.signature');
  return (
    <>
      <ConsentSummary content={content} />
      <ProseSections
        sections={signature ? [...prose, { heading: hand, paragraphs: [] }] : prose}
        instead={signature ? { [hand]: <SignedByHand signed={signature} /> } : {}}
      />
    </>
  );
}
