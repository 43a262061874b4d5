import type { Ref } from 'react';
import { SPECIAL_TEST_IDS, type SpecialTestId, specialTestOf } from '#shared/clinical/specialTests/all.ts';
import { searchTests } from '#shared/clinical/specialTests/search.ts';
import { suggestedFirst } from '#shared/clinical/specialTests/suggest.ts';
import type { TestRegion } from '#shared/clinical/specialTests/test.ts';
import type { Text } from '#shared/text/text.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import type { Option } from '../../../components/OptionList.tsx';
import { useText } from '../../../platform/language.ts';

/** A test in the list, with its regions at the end of the line. */
const optionOf = (id: SpecialTestId, text: Text): Option<SpecialTestId> => ({
  id,
  label: text(`examination:test.${id}.name`),
  mark: {
    label: specialTestOf(id)
      .regions.map((region) => text(`examination:testRegion.${region}`))
      .join(', '),
    tone: 'neutral',
  },
});

interface Props {
  /** Where to look first. */
  near: readonly TestRegion[];
  onAdd: (test: SpecialTestId) => void;
  inputRef: Ref<HTMLInputElement>;
}

/** Finds a test by name, abbreviation or region; those near the complaint stand first. */
export function TestFinder({ near, onAdd, inputRef }: Props) {
  const text = useText();
  return (
    <ComboBox
      label={text('assessment:tests.add')}
      placeholder={text('assessment:tests.addHint')}
      options={SPECIAL_TEST_IDS.map((id) => optionOf(id, text))}
      search={(typed) => suggestedFirst(searchTests(typed, text), near).map((id) => optionOf(id, text))}
      value=""
      inputRef={inputRef}
      onChange={(test) => {
        if (test !== '') onAdd(test);
      }}
    />
  );
}
