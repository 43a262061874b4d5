import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('the page has no place for the app');

// React prints a caught error with its stack; in the shipped app the screen says what a person needs instead.
const quiet = import.meta.env.PROD
  ? { onCaughtError: () => undefined, onUncaughtError: () => undefined }
  : {};

createRoot(place, quiet).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
