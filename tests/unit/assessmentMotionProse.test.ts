/** Range of motion as a section of the assessment: how it is compared and read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  withFinding,
  withReference,
  withReferenceFor,
  withSectionWay,
} from '#shared/chart/assessment/motion/edit.ts';
import { motion } from '#shared/chart/assessment/motion/motion.ts';
import type { Motion } from '#shared/chart/assessment/motion/schema.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import { JOINTS } from '#shared/clinical/motion/movements.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { cell, entered, LUMBAR, NOTHING, sections, tables, told } from '../support/motion.ts';

describe('a section as text', () => {
  it('is a table a joint, without columns that say nothing, and pain in a sentence', () => {
    expect(told(LUMBAR)).toEqual({
      paragraphs: ['Pain on active motion: lumbar flexion 4/10 (low back).'],
      figures: [
        {
          type: 'table',
          caption: 'Lumbar spine (active)',
          head: ['Movement', 'Midline', 'Left', 'Right'],
          rows: [
            ['Flexion', '40°', '', ''],
            ['Extension', '20°', '', ''],
            ['Lateral flexion', '', '15°', '25°'],
          ],
        },
      ],
    });
  });

  it('reads in French', () => {
    const { paragraphs } = told(LUMBAR, NOTHING, 'fr');
    expect(paragraphs).toEqual(['Douleur au mouvement actif : flexion lombaire 4/10 (low back).']);
    expect(tables(LUMBAR, NOTHING, 'fr')).toMatchObject([
      {
        caption: 'Rachis lombaire (mouvement actif)',
        head: ['Mouvement', 'Ligne médiane', 'Gauche', 'Droite'],
      },
    ]);
    const half = entered([[cell('knee-extension', 'left'), { value: -7.5 }]]);
    expect(tables(half, NOTHING, 'fr')[0]?.rows).toEqual([['Extension', '−7,5°']]);
  });

  it('compares with the edition that was chosen, side by side', () => {
    const value = withReference(LUMBAR, 'ama-common', 45);
    const [table] = tables(value);
    expect(table?.caption).toBe(
      'Lumbar spine (active; reference: AMA, commonly tabulated, version 1, at 45 years)',
    );
    expect(table?.rows.map((row) => row.at(-1))).toEqual([
      '60°; 20° below',
      '25°; 5° below',
      '25°; left 10° below, right within',
    ]);
  });

  it('says whom a table was not measured in', () => {
    const value = withReference(
      entered([[cell('hip-medial-rotation', 'left'), { value: 30 }]]),
      'kouyoumdjian-2012-prone',
      71,
    );
    expect(told(value).paragraphs).toEqual([
      'Reference for hip medial rotation: Nobody of this age was measured for it.',
    ]);
  });

  const then: Earlier<Motion> = { baseline: { date: '2026-09-01', value: LUMBAR }, last: null };

  it('calls a change only what is more than the measurement error', () => {
    const now = entered([
      [cell('lumbar-flexion'), { value: 55 }],
      [cell('lumbar-extension'), { value: 22 }],
      [cell('lumbar-lateral-flexion', 'left'), { value: 25 }],
      [cell('lumbar-lateral-flexion', 'right'), { value: 19 }],
    ]);
    expect(told(now, then).paragraphs).toEqual([
      'Since September 1, 2026, beyond the measurement error: lumbar flexion 15° more (40° to 55°); left lumbar lateral flexion 10° more (15° to 25°); right lumbar lateral flexion 6° less (25° to 19°).',
    ]);
    const [table] = tables(now, then);
    expect(table?.head.at(-1)).toBe('Change since September 1, 2026');
    expect(table?.rows.map((row) => row.at(-1))).toEqual([
      '+15°',
      '+2° (within error)',
      'left +10°, right −6°',
    ]);
  });

  it('says that nothing changed only of what was measured in the same way', () => {
    const same_ = entered([[cell('lumbar-extension'), { value: 23 }]]);
    expect(told(same_, then).paragraphs).toEqual([
      'Since September 1, 2026, no change beyond the measurement error.',
    ]);
    const eye = withSectionWay(motion.empty(), { instrument: 'visual', unit: 'percent' });
    const otherwise = entered([[cell('lumbar-extension'), { value: 50 }]], eye);
    expect(told(otherwise, then).paragraphs).toEqual([]);
    expect(tables(otherwise, then)[0]?.rows).toEqual([['Extension', '50%', 'measured differently']]);
  });

  it('keeps types of motion apart, and says both sides in one where they are the same', () => {
    const value = entered([
      [cell('shoulder-abduction', 'left'), { value: 160 }],
      [cell('shoulder-abduction', 'left', 'passive'), { value: 175, endFeel: 'capsular' }],
      [cell('shoulder-abduction', 'right', 'passive'), { endFeel: 'capsular' }],
      [cell('shoulder-abduction', 'left', 'resisted'), { resisted: 'weak-painful', pain: 6 }],
      [cell('shoulder-abduction', 'right', 'resisted'), { resisted: 'strong-painless' }],
    ]);
    expect(told(value).paragraphs).toEqual([
      'Pain on resisted motion: shoulder abduction left 6/10.',
      'End-feel on passive motion: shoulder abduction capsular on both sides.',
      'Strength and pain on resisted motion: shoulder abduction left weak and painful, right strong and painless.',
    ]);
    expect(tables(value)[0]?.rows).toEqual([
      ['Abduction (active)', '160°'],
      ['Abduction (passive)', '175°'],
    ]);
  });

  it('gives the instrument once, or with each value where there are several', () => {
    const some = entered([[cell('hip-flexion', 'left'), { value: 110 }]]);
    const one = withSectionWay(some, { instrument: 'goniometer', unit: 'deg' });
    expect(tables(one)[0]?.caption).toBe('Hip (active; goniometer)');
    const two = withFinding(
      withSectionWay(one, { instrument: 'inclinometer', unit: 'deg' }),
      cell('hip-flexion', 'right'),
      'x',
      { value: 120 },
    );
    expect(tables(two)[0]?.rows).toEqual([['Flexion', '110° (goniometer)', '120° (inclinometer)']]);
  });

  it.each(LANGUAGES)('leaves no placeholder and no key behind (%s)', (language) => {
    fc.assert(
      fc.property(sections, sections, (value, before) => {
        const earlier = { baseline: { date: '2026-09-01', value: before }, last: null };
        const said = JSON.stringify(told(withReference(value, 'aaos-common', 40), earlier, language));
        expect(said).not.toMatch(/\{\{|assessment:|examination:|undefined|null|NaN/u);
      }),
    );
  });

  it('keeps the sex only for a table that goes by it', () => {
    const cdc = withReferenceFor(withReference(LUMBAR, 'cdc-2010', 6), { sex: 'female' });
    expect(cdc.reference?.sex).toBe('female');
    expect(withReference(cdc, 'ama-common', 6).reference?.sex).toBeNull();
    expect(withReference(cdc, null, 6).reference).toBeNull();
  });

  it('names the joints from the neck down', () => {
    const value = entered([
      [cell('ankle-dorsiflexion', 'left'), { value: 10 }],
      [cell('cervical-flexion'), { value: 40 }],
    ]);
    expect(tables(value).map(({ caption }) => caption)).toEqual(['Neck (active)', 'Ankle (active)']);
    expect(JOINTS[0]).toBe('cervical');
  });
});
