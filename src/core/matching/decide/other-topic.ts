import type { PageIndex } from './page-index';

/** Whether the page names something else of the entity's name, or a word on it speaks plainly for that: gods, tankers, a town. */
export function hasOtherTopic(page: PageIndex, entity: string): boolean {
  let known = topics.get(page);
  if (!known) topics.set(page, (known = new Set([...page.otherTopics, ...rivalled(page)])));
  return known.has(entity);
}

/** The words of a page do not change while it is judged. */
const topics = new WeakMap<PageIndex, ReadonlySet<string>>();

function rivalled(page: PageIndex): string[] {
  return page.rivals.flatMap(({ owner }) => owner.of);
}
