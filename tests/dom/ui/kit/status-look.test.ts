import { describe, expect, it } from 'vitest';
import { Measure } from '@/core/entities/status';
import { classifyStatuses } from '@/core/entities/status-class';
import { isKnownMeasure, measureBrief, measureLook, measureWords } from '@/ui/kit/status-look';
import { english } from '../english';

describe('the look of a measure', () => {
  it.each(Measure.options)(
    'of the kind %s has the class that decides the underline, and a word',
    (measure) => {
      const { statusClass, key } = measureLook(measure);
      const status = { measure, state: 'listed' } as Parameters<typeof classifyStatuses>[0][number];

      expect(statusClass).toBe(classifyStatuses([status]));
      expect(english.translate(key)).not.toBe(key);
    },
  );

  it.each(['travel-ban', '', 'toString', '__proto__'])(
    'of the unknown kind “%s” claims nothing grave',
    (measure) => {
      expect(measureLook(measure)).toMatchObject({ statusClass: 'listed', key: 'kitMeasureOther' });
    },
  );
});

describe('the words for a measure', () => {
  it.each([
    ['asset-freeze', 'Asset freeze'],
    ['banishment', 'A kind that this version does not know (“banishment”)'],
    ['حظر', 'A kind that this version does not know (“\u2068حظر\u2069”)'],
  ])('of the kind %s keep an unknown one apart from their own direction: %s', (measure, words) => {
    expect(measureWords(measure, english)).toBe(words);
  });
});

describe('what a measure means, in few words', () => {
  it.each(Measure.options.filter((measure) => measure !== 'named'))('is said of the kind %s', (measure) => {
    const brief = measureBrief(measure, english);

    expect(brief).toMatch(/\p{L}{3}/u);
    expect(brief).not.toMatch(/^kitMeasure/);
  });

  it('is not said where the name of the kind says it, or the kind is not known', () => {
    expect(measureBrief('named', english)).toBeUndefined();
    expect(measureBrief('banishment', english)).toBeUndefined();
    expect(['named', 'banishment', 'toString'].map(isKnownMeasure)).toEqual([true, false, false]);
  });
});
