import { expect, it } from 'vitest';
import { isolate } from '@/core/text/isolate';

it.each(['', 'mars-senate', '31.2. (a "date")'])('leaves %j as it is', (text) => {
  expect(isolate(text)).toBe(text);
});

it.each(['مجلس المريخ', 'сенат-марса', '灯笼', 'a\u202Eb'])(
  'keeps %j apart from what is around it',
  (text) => {
    expect(isolate(text)).toBe(`\u2068${text}\u2069`);
  },
);
