import { describe, expect, it } from 'vitest';
import { Measure } from '@/core/entities/status';
import { classifyStatuses } from '@/core/entities/status-class';
import { measureLook } from '@/ui/kit/status-look';
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
