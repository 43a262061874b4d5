import { Link } from '@tanstack/react-router';
import { Page } from '../components/Page.tsx';
import { useText } from '../platform/language.ts';

/** For an address that belongs to no screen, such as one of a version that had another screen. */
export function NotFound() {
  const text = useText();
  return (
    <Page title={text('common:shell.notFound')}>
      <p>{text('common:shell.notFoundMore')}</p>
      <p>
        <Link to="/today">{text('common:palette.go', { place: text('common:shell.today') })}</Link>
      </p>
    </Page>
  );
}
