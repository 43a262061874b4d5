import { Mail } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { linesOf, withTests } from '#shared/chart/assessment/tests/edit.ts';
import { testName } from '#shared/chart/assessment/tests/prose.ts';
import type { SpecialTestId } from '#shared/clinical/specialTests/all.ts';
import { safetyConcerns } from '#shared/clinical/specialTests/results.ts';
import { clustersFor } from '#shared/clinical/specialTests/suggest.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../../components/Limited.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useText } from '../../../platform/language.ts';
import type { SectionProps } from '../assessmentDraft.ts';
import look from '../look.module.css';
import { useAssessmentLetter } from '../useAssessmentLetter.ts';
import { ClusterCards } from './ClusterCards.tsx';
import { TestFinder } from './TestFinder.tsx';
import { TestLineRow } from './TestLineRow.tsx';
import styles from './Tests.module.css';
import { changeTests, newId, useNearRegions, useTests } from './useTests.ts';

/** Special tests: found by name, each with its results by a single key, and clusters counted while she tests. */
export function TestsPart({ draft, entry }: SectionProps) {
  const text = useText();
  const tests = useTests(draft);
  const near = useNearRegions(draft);
  const list = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const concerns = safetyConcerns(tests.rows);
  const { openLetter, label } = useAssessmentLetter({ draft, entry });

  /** Lists them, and goes to the first. */
  function add(ids: readonly SpecialTestId[]): void {
    flushSync(() => changeTests(draft, (value) => withTests(value, ids, newId)));
    resultIn(list.current?.querySelector(`[data-test="${ids[0]}"]`))?.focus();
  }

  return (
    <>
      {concerns.length > 0 && (
        <Banner
          tone="danger"
          role="alert"
          action={
            <Button icon={Mail} onPress={openLetter}>
              {label}
            </Button>
          }
        >
          {text('assessment:tests.safety')}:{' '}
          {[...new Set(concerns.map((row) => testName(row, text)))].join(', ')}. <SourceLine source={null} />
        </Banner>
      )}
      <FieldPlace path="tests.rows">
        <TestFinder near={near} inputRef={search} onAdd={(test) => add([test])} />
      </FieldPlace>
      {tests.rows.length === 0 ? (
        <p className={look['hint']}>{text('assessment:tests.empty')}</p>
      ) : (
        <>
          <p className={look['hint']}>{text('assessment:tests.keys')}</p>
          <ul
            ref={list}
            className={styles['lines']}
            onKeyDownCapture={(event) => moveBetween(event, search.current)}
          >
            {linesOf(tests).map((line) => (
              <TestLineRow
                key={line.test}
                draft={draft}
                line={line}
                onRemoved={() => search.current?.focus()}
              />
            ))}
          </ul>
        </>
      )}
      <ClusterCards rows={tests.rows} near={clustersFor(near)} onAdd={add} />
      <FieldPlace path="tests.note">
        <LimitedTextArea
          label={text('assessment:tests.sectionNote')}
          rows={2}
          value={tests.note}
          onChange={(note) => changeTests(draft, (value) => ({ ...value, note }))}
        />
      </FieldPlace>
    </>
  );
}

/** The chosen result of a place, else its first. */
const resultIn = (place: Element | null | undefined, cell = 0): HTMLElement | null => {
  const group = place?.querySelectorAll('[data-result]')[cell] ?? place?.querySelector('[data-result]');
  return group?.querySelector<HTMLElement>('[aria-checked="true"]') ?? group?.querySelector('button') ?? null;
};

/** Up and down go to the same side of the next test; a letter goes to the search, and is typed there. */
function moveBetween(event: KeyboardEvent<HTMLElement>, search: HTMLInputElement | null): void {
  const { key, target, currentTarget } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLElement)) return;
  const group = target.closest('[data-result]');
  const line = group?.closest('[data-test]');
  if (!group || !line) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault();
    event.stopPropagation();
    const lines = [...currentTarget.querySelectorAll('[data-test]')];
    const cell = [...line.querySelectorAll('[data-result]')].indexOf(group);
    resultIn(lines[lines.indexOf(line) + (key === 'ArrowDown' ? 1 : -1)], cell)?.focus();
  } else if (/^\p{L}$/u.test(key) && key.toLowerCase() !== 'x') {
    // At once: a box that takes the focus later empties itself, and the letter would be lost.
    flushSync(() => search?.focus());
  }
}
