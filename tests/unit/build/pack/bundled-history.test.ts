import { expect, it } from 'vitest';
import { bundledPack } from './bundled-pack';

it('goes back in every bundled pack from its own version to the first, which changed nothing', () => {
  for (const { info } of bundledPack().parts) {
    const history = info.history ?? [];

    expect(history.length).toBeGreaterThan(1);
    expect(history[0]?.version).toBe(info.version);
    expect(history.map(({ changes }) => changes === undefined)).toEqual(
      history.map((_, at) => at === history.length - 1),
    );
  }
});

it('says what was said before only where it was said otherwise, at little cost', () => {
  const { parts, entities } = bundledPack();
  const byId = new Map<string, (typeof entities)[number]>(entities.map((entity) => [entity.id, entity]));
  const earlier = parts.flatMap(({ info }) =>
    (info.history ?? []).flatMap(({ before }) => (before ? [before] : [])),
  );
  const kept = earlier.flatMap((before) => Object.entries(before));

  expect(kept.length).toBeGreaterThan(40);
  for (const [id, { facts = [], summary }] of kept) {
    const now = byId.get(id);
    expect(now?.summary.text).not.toBe(summary);
    for (const fact of facts)
      expect(now?.facts).not.toContainEqual(expect.objectContaining({ ...fact, date: fact.date }));
  }
  const size = (value: unknown) => JSON.stringify(value).length;
  expect(size(earlier)).toBeLessThan(size(entities) * 0.15);
});
