import { useNavigate, useParams } from '@tanstack/react-router';
import {
  CalendarDays,
  ClipboardList,
  Handshake,
  LampDesk,
  Languages,
  ListTodo,
  Lock,
  LogOut,
  type LucideIcon,
  Mail,
  Moon,
  NotebookPen,
  PersonStanding,
  Settings,
  Sun,
  Target,
  UserPlus,
  Users,
} from 'lucide-react';
import type { KindId } from '#shared/chart/registry.ts';
import { fullName } from '#shared/practice/patient.ts';
import { announce } from '../../components/announce.tsx';
import { call, errorOf } from '../../platform/bridge.ts';
import { useText, wordsIn } from '../../platform/language.ts';
import { choose, usePreferences } from '../../platform/preferences.ts';
import { practiceCache, useCall } from '../../platform/queries.ts';
import { useShell } from '../shellContext.ts';

export interface Action {
  id: string;
  label: string;
  icon: LucideIcon;
  run: () => void;
}

const THEMES = [
  ['light', Sun],
  ['dark', Moon],
  ['table', LampDesk],
] as const;

/** Everything that can be done from everywhere, the likeliest first; `here` is about what is on the screen. */
export function useActions(): { here: Action[]; everywhere: Action[] } {
  const text = useText();
  const navigate = useNavigate();
  const { isFictional, lock } = useShell();
  const { theme, language } = usePreferences();
  const here = useNewEntries();
  const place = (
    to: '/today' | '/patients' | '/needs' | '/settings',
    name: string,
    icon: LucideIcon,
  ): Action => ({
    id: to,
    label: text('common:palette.go', { place: name }),
    icon,
    run: () => void navigate({ to }),
  });
  const other = language === 'en' ? 'fr' : 'en';

  const everywhere: Action[] = [
    {
      id: 'new-patient',
      label: text('common:palette.newPatient'),
      icon: UserPlus,
      run: () => void navigate({ to: '/patients/new' }),
    },
    place('/today', text('common:shell.today'), CalendarDays),
    place('/patients', text('common:shell.patients'), Users),
    place('/needs', text('common:shell.needs'), ListTodo),
    place('/settings', text('common:shell.settings'), Settings),
    ...THEMES.filter(([id]) => id !== theme).map(([id, icon]) => ({
      id,
      label: text('common:palette.theme', { theme: text(`common:theme.${id}`) }),
      icon,
      run: () => void choose({ theme: id }).catch(() => announce(text('common:state.notSaved'))),
    })),
    {
      id: 'language',
      // In the language it leads to, for whoever cannot read this one.
      label: wordsIn(other)('common:palette.language', {
        language: wordsIn(other)(`common:language.${other}`),
      }),
      icon: Languages,
      run: () => void choose({ language: other }).catch(() => announce(text('common:state.notSaved'))),
    },
    {
      id: 'lock',
      label: text(isFictional ? 'common:palette.leave' : 'common:palette.lock'),
      icon: isFictional ? LogOut : Lock,
      run: lock,
    },
  ];
  return { here, everywhere };
}

const KINDS = [
  ['visit', 'newVisit', NotebookPen],
  ['assessment', 'newAssessment', PersonStanding],
  ['plan', 'newPlan', Target],
  ['intake', 'newHistory', ClipboardList],
  ['consent', 'newConsent', Handshake],
  ['letter', 'newLetter', Mail],
] as const;

/** A new entry for the patient whose chart is open; nothing elsewhere. */
function useNewEntries(): Action[] {
  const text = useText();
  const navigate = useNavigate();
  const params = useParams({ strict: false });
  const entry = useCall(
    'entries.read',
    { entryId: params.entryId ?? '' },
    { enabled: params.entryId !== undefined },
  );
  const patientId = params.patientId ?? entry.data?.entry.patientId ?? '';
  const { data } = useCall('patients.read', { patientId }, { enabled: patientId !== '' });
  if (!data || data.archived) return [];

  async function begin(kind: KindId): Promise<void> {
    const { entryId } = await call('entries.create', { patientId, kind });
    await practiceCache.invalidateQueries({ queryKey: ['entries.timeline', { patientId }] });
    await practiceCache.invalidateQueries({ queryKey: ['entries.drafts'] });
    await navigate({ to: '/entries/$entryId', params: { entryId } });
  }

  return KINDS.map(([kind, words, icon]) => ({
    id: `new-${kind}`,
    label: text(`common:palette.${words}`, { name: fullName(data.patient) }),
    icon,
    run: () =>
      void begin(kind).catch((thrown: unknown) =>
        announce(text(`common:error.${errorOf(thrown).reason}.what`)),
      ),
  }));
}
