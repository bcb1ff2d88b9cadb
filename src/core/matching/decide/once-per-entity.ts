import type { PageIndex } from './page-index';

/** Asks `find` once a page and entity: a page may name one thousands of times. */
export function oncePerEntity<Answer>(
  find: (page: PageIndex, id: string) => Answer,
): (page: PageIndex, id: string) => Answer {
  const answers = new WeakMap<PageIndex, Map<string, Answer>>();
  return (page, id) => {
    let byEntity = answers.get(page);
    if (!byEntity) answers.set(page, (byEntity = new Map()));
    const known = byEntity.get(id);
    if (known !== undefined) return known;
    const answer = find(page, id);
    byEntity.set(id, answer);
    return answer;
  };
}
