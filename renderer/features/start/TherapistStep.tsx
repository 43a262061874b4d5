import type { Therapist } from '#shared/practice/practice.ts';
import type { Province } from '#shared/practice/provinces.ts';
import { Button } from '../../components/Button.tsx';
import { TherapistFields } from '../../components/practice/TherapistFields.tsx';
import type { SchemaForm } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';
import { StepCard } from './StepCard.tsx';

interface Props {
  form: SchemaForm<Therapist, Therapist>;
  province: Province | undefined;
  onBack: () => void;
  onNext: () => void;
}

export function TherapistStep({ form, province, onBack, onNext }: Props) {
  const text = useText();
  return (
    <StepCard
      step="therapist"
      title={text('start:therapist.title')}
      lead={text('start:therapist.lead')}
      onSubmit={() => void form.handleSubmit(onNext)()}
      back={<Button onPress={onBack}>{text('common:action.back')}</Button>}
      onward={
        <Button type="submit" variant="primary">
          {text('common:action.next')}
        </Button>
      }
    >
      <TherapistFields form={form} province={province} />
    </StepCard>
  );
}
