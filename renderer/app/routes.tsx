import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { Fault } from './ErrorBoundary.tsx';
import { Layout } from './Layout.tsx';
import { later } from './later.ts';
import { NotFound } from './NotFound.tsx';

/** Where the day begins; its code is fetched along with the shell's. */
const Today = later(async () => (await import('../features/today/TodayPage.tsx')).TodayPage);
void Today.load().catch(() => undefined);

/**
 * The screens of an open practice. Each is loaded when it is first shown; to add one: its line here and, if
 * it can be gone to from everywhere, one in the sidebar or in `actions.ts` of the palette.
 */
const root = createRootRoute({ component: Layout, notFoundComponent: NotFound, errorComponent: Fault });

const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/today', replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/today',
    component: Today,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients',
    component: later(async () => (await import('../features/patients/PatientsPage.tsx')).PatientsPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/new',
    component: later(async () => (await import('../features/patients/NewPatientPage.tsx')).NewPatientPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/$patientId',
    component: later(async () => (await import('../features/patients/PatientPage.tsx')).PatientPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/$patientId/edit',
    component: later(async () => (await import('../features/patients/EditPatientPage.tsx')).EditPatientPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/entries/$entryId',
    component: later(async () => (await import('./EntryScreen.tsx')).EntryScreen),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/needs',
    component: later(async () => (await import('../features/needs/NeedsPage.tsx')).NeedsPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/receipts/new/$entryId',
    component: later(async () => (await import('../features/receipts/NewReceiptPage.tsx')).NewReceiptPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/receipts/$receiptId',
    component: later(async () => (await import('../features/receipts/ReceiptPage.tsx')).ReceiptPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: later(async () => (await import('../features/settings/SettingsPage.tsx')).SettingsPage),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings/techniques',
    component: later(
      async () => (await import('../features/settings/techniques/TechniquesPage.tsx')).TechniquesPage,
    ),
  }),
]);

export const router = createRouter({
  routeTree: routes,
  history: createHashHistory(),
  defaultErrorComponent: Fault,
  // Screens keep their own place; the router would keep it in web storage.
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
