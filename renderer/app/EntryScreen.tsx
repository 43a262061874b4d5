import { useParams } from '@tanstack/react-router';
import { EntryPage } from '../features/entries/EntryPage.tsx';
import { type AllScreens, anyKind } from '../features/entries/kindScreens.ts';
import { VisitActions } from '../features/visit/VisitActions.tsx';
import { VisitEditor } from '../features/visit/VisitEditor.tsx';
import { VisitSummary } from '../features/visit/VisitSummary.tsx';
import { VisitView } from '../features/visit/VisitView.tsx';

/** The screens of every kind of entry. Features do not know each other: here they meet. */
const SCREENS: AllScreens = {
  visit: anyKind({ Editor: VisitEditor, View: VisitView, Summary: VisitSummary, Actions: VisitActions }),
};

/** The page of an entry, whatever its kind. */
export function EntryScreen() {
  const { entryId } = useParams({ from: '/entries/$entryId' });
  return <EntryPage key={entryId} entryId={entryId} screens={SCREENS} />;
}
