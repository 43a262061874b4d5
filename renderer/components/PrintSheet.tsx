import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** What `app.print` puts on paper while it is there; on screen it does not show (styles/print.css). */
export const PrintSheet = ({ children }: { children: ReactNode }) =>
  createPortal(<div data-print="">{children}</div>, document.body);
