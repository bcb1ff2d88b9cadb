import type { PageIndex } from './page-index';

/** Whether the page names something else of the entity's name, or a word on it speaks plainly for that: gods, tankers, a town. */
export function hasOtherTopic(page: PageIndex, entity: string): boolean {
  let known = topics.get(page);
  if (!known) topics.set(page, (known = new Map()));
  let isThere = known.get(entity);
  if (isThere === undefined) known.set(entity, (isThere = findOtherTopic(page, entity)));
  return isThere;
}

/** The words of a page do not change while it is judged. */
const topics = new WeakMap<PageIndex, Map<string, boolean>>();

function findOtherTopic(page: PageIndex, entity: string): boolean {
  if (page.rivals.some(({ owner }) => owner.of.includes(entity))) return true;
  for (const cues of page.cues.get(entity)?.values() ?? []) {
    // A word that speaks only where it touches the name makes no topic.
    if (cues.some(({ effect }) => effect.weight <= -2 && effect.reach !== 'adjacent')) return true;
  }
  return false;
}
