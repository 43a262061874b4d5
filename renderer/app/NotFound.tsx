import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../platform/language.ts';

/** For an address that belongs to no screen, such as one of a version that had another screen. */
export function NotFound() {
  const text = useText();
  return (
    <EmptyState
      icon={Compass}
      title={text('common:shell.notFound')}
      action={<Link to="/today">{text('common:shell.today')}</Link>}
    >
      {text('common:shell.notFoundMore')}
    </EmptyState>
  );
}
