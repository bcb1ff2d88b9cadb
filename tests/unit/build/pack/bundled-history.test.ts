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
