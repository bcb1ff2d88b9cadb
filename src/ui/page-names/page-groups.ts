import { STATUS_CLASSES, type StatusClass } from '@/core/entities/status-class';
import type { PageSummary } from '@/core/messages/to-page';

/** One name on the page. `frameId` is where most of its mentions stand. */
export interface PageName {
  id: string;
  caption: string;
  count: number;
  frameIds: number[];
}

export interface PageGroup {
  statusClass: StatusClass;
  names: PageName[];
}

/** Adds up a name over the frames of the page and groups by status, gravest first; within a group the most frequent name first. */
export function groupPageNames(entities: PageSummary['entities']): PageGroup[] {
  const names = new Map<string, PageName & { statusClass: StatusClass }>();
  for (const { id, caption, count, frameId, statusClass } of entities) {
    const known = names.get(id);
    if (known) {
      known.count += count;
      known.frameIds.push(frameId);
    } else {
      names.set(id, { id, caption, count, frameIds: [frameId], statusClass });
    }
  }
  return STATUS_CLASSES.flatMap((statusClass) => {
    const group = [...names.values()].filter((name) => name.statusClass === statusClass);
    group.sort((a, b) => b.count - a.count || a.caption.localeCompare(b.caption));
    return group.length > 0 ? [{ statusClass, names: group }] : [];
  });
}
