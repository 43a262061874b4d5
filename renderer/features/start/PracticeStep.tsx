import type { Practice } from '#shared/practice/practice.ts';
import { Button } from '../../components/Button.tsx';
import { PracticeFields } from '../../components/practice/PracticeFields.tsx';
import type { PracticeInput } from '../../components/practice/practiceForm.ts';
import type { SchemaForm } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';
import { StepCard } from './StepCard.tsx';

interface Props {
  form: SchemaForm<PracticeInput, Practice>;
  onBack: () => void;
  onNext: (practice: Practice) => void;
}

export function PracticeStep({ form, onBack, onNext }: Props) {
  const text = useText();
  return (
    <StepCard
      step="practice"
      title={text('start:practice.title')}
      lead={text('start:practice.lead')}
      onSubmit={() => void form.handleSubmit(onNext)()}
      back={<Button onPress={onBack}>{text('common:action.back')}</Button>}
      onward={
        <Button type="submit" variant="primary">
          {text('common:action.next')}
        </Button>
      }
    >
      <PracticeFields form={form} />
    </StepCard>
  );
}
