import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  /** The whole path of a screen, its parameters put in. */
  path: `/entries/${string}` | `/receipts/${string}`;
  className: string | undefined;
  children: ReactNode;
}

/**
 * A link for lists of hundreds: each link of the router watches the location for itself, which a long chart
 * would pay for a thousand times over.
 */
export function LightLink({ path, className, children }: Props) {
  const { history } = useRouter();
  return (
    <a
      href={history.createHref(path)}
      className={className}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        history.push(path);
      }}
    >
      {children}
    </a>
  );
}
