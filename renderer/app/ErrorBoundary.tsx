import { RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useText } from '../platform/language.ts';

/** Catches what a screen throws. What was typed is saved as it is typed, so a reload brings it back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { isFaulty: boolean }> {
  override state = { isFaulty: false };

  static getDerivedStateFromError() {
    return { isFaulty: true };
  }

  override render() {
    return this.state.isFaulty ? <Fault /> : this.props.children;
  }
}

/** A fault of ours: says so, without a stack. */
export function Fault() {
  const text = useText();
  return (
    <Trouble
      reason="fault"
      title={text('start:fault.title')}
      what={text('start:fault.what')}
      safe={text('start:fault.safe')}
      do={text('start:fault.do')}
      actions={
        <Button variant="primary" icon={RotateCw} onPress={() => window.location.reload()}>
          {text('common:action.reload')}
        </Button>
      }
    />
  );
}
