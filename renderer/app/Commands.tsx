import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useEvent } from '../platform/events.ts';
import { Palette } from './palette/Palette.tsx';
import { useShell } from './shellContext.ts';

const isAnotherDialogOpen = () => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Carries out what the menu and the keyboard ask for from anywhere, and shows the palette. */
export function Commands({ children }: { children: (openPalette: () => void) => ReactNode }) {
  const navigate = useNavigate();
  const { lock } = useShell();
  const [isOpen, setOpen] = useState(false);

  // A question that is open is answered first: behind it, the palette would lead away from it.
  const open = () => setOpen(!isAnotherDialogOpen());

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen((wasOpen) => !wasOpen && !isAnotherDialogOpen());
    };
    // Before the controls: they keep the keys that they handle to themselves.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);

  useEvent('menu', ({ command }) => {
    switch (command) {
      case 'palette':
        return open();
      case 'lock':
        return lock();
      case 'new-patient':
        return void navigate({ to: '/patients/new' });
      case 'settings':
        return void navigate({ to: '/settings' });
    }
  });

  return (
    <>
      {children(open)}
      {isOpen && <Palette onClose={() => setOpen(false)} />}
    </>
  );
}
