import { z } from 'zod';
import { HOME_CARE_IDS, homeCareOf } from '../../clinical/homeCare/catalogue.ts';
import { homeCareDoseSchema } from '../../clinical/homeCare/dose.ts';
import { sayDose } from '../../clinical/homeCare/words.ts';
import { line } from '../../practice/fields.ts';
import type { Text } from '../../text/text.ts';
import { ended } from '../assessment/listWords.ts';

/** More than anybody does at home. */
export const MOST_HOME_CARE = 30;

/** An item of the catalogue as this patient is to do it. */
export const plannedHomeCareSchema = z.object({
  item: z.enum(HOME_CARE_IDS),
  dose: homeCareDoseSchema,
  note: line(),
});
export type PlannedHomeCare = z.infer<typeof plannedHomeCareSchema>;

/** An item as the catalogue has it, for the therapist to change. */
export const plannedHomeCare = (item: PlannedHomeCare['item']): PlannedHomeCare => ({
  item,
  dose: homeCareOf(item).dose,
  note: '',
});

/** `Knee to chest: hold 15 seconds, 5 times each side, 2 times a day. Left side first.` */
export function homeCareLine({ item, dose, note }: PlannedHomeCare, text: Text): string {
  const amount = sayDose(dose, text);
  const said = ended(
    text('plan:said.homeCare', {
      name: text(`homeCare:name.${item}`),
      dose: amount.charAt(0).toLocaleLowerCase() + amount.slice(1),
    }),
  );
  return note.trim() === '' ? said : `${said} ${ended(note)}`;
}
