import type { TimelineItem } from '#shared/contract/entries.ts';

/** An entry with everything that amends it, directly or through another amendment, oldest first. */
export interface Thread {
  item: TimelineItem;
  amendments: TimelineItem[];
}

export interface YearOfThreads {
  year: string;
  threads: Thread[];
}

/** Newest first: by the day and time of the care, then by when it was entered. */
function newestFirst(a: TimelineItem, b: TimelineItem): number {
  return (
    b.service.date.localeCompare(a.service.date) ||
    b.service.start.localeCompare(a.service.start) ||
    b.enteredAt.localeCompare(a.enteredAt)
  );
}

/**
 * Puts each amendment under the entry that it corrects in the end. One whose original is not in the list
 * stands on its own, so that nothing that was charted can fall out of view.
 */
export function threadsOf(items: readonly TimelineItem[]): Thread[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const threads = new Map<string, Thread>();
  const rootOf = (item: TimelineItem): TimelineItem => {
    let root = item;
    for (let above = parentOf(root); above; above = parentOf(root)) root = above;
    return root;
  };
  const parentOf = ({ amends }: TimelineItem) => (amends === null ? undefined : byId.get(amends.entryId));

  for (const item of items.toSorted(newestFirst)) {
    const root = rootOf(item);
    const thread = threads.get(root.id) ?? { item: root, amendments: [] };
    if (item !== root) thread.amendments.push(item);
    threads.set(root.id, thread);
  }
  for (const thread of threads.values())
    thread.amendments.sort((a, b) => a.enteredAt.localeCompare(b.enteredAt));
  return [...threads.values()].sort((a, b) => newestFirst(a.item, b.item));
}

/** The threads under the year of their care, newest year first. */
export function byYear(threads: readonly Thread[]): YearOfThreads[] {
  const years: YearOfThreads[] = [];
  for (const thread of threads) {
    const year = thread.item.service.date.slice(0, 4);
    const newest = years.at(-1);
    if (newest?.year === year) newest.threads.push(thread);
    else years.push({ year, threads: [thread] });
  }
  return years;
}
