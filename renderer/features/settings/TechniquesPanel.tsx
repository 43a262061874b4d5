import { useNavigate } from '@tanstack/react-router';
import { Hand } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../platform/language.ts';

/** The way to the techniques, which have a page of their own. */
export function TechniquesPanel() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <Panel
      title={text('settings:techniques.title')}
      actions={
        <Button icon={Hand} onPress={() => void navigate({ to: '/settings/techniques' })}>
          {text('settings:techniques.open')}
        </Button>
      }
    >
      <p>{text('settings:techniques.lead')}</p>
    </Panel>
  );
}
