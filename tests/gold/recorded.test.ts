import { describe, expect, it } from 'vitest';
import { readRecorded } from './recorded';

/** What was looked at on real pages and in real texts. That the names are shown as recorded is tested where pages and texts are read. */
describe.each(['real-pages.tsv', 'real-texts.tsv'] as const)('the names recorded in %s', (file) => {
  const recorded = readRecorded(file);
  const count = (verdict: string): number => recorded.filter((one) => one.verdict === verdict).length;

  it('are each recorded once, with a reason', () => {
    const places = recorded.map(({ place, surface, occurrence }) => `${place} ${surface} ${occurrence}`);

    expect(new Set(places).size).toBe(places.length);
    expect(recorded.filter(({ why }) => why === '')).toEqual([]);
  });

  it('are right at least 99 times in 100, of those that are shown', () => {
    expect(count('right')).toBeGreaterThan(100);
    expect(count('right') / (count('right') + count('wrong'))).toBeGreaterThanOrEqual(0.99);
  });

  it('are shown at least 97 times in 100, of those that a reader finds', () => {
    expect(count('right') / (count('right') + count('missed'))).toBeGreaterThanOrEqual(0.97);
  });
});
