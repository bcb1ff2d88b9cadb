import { expect, it } from 'vitest';
import { keepCertain } from '@/core/matching/keep-certain';
import type { Mention, Reason } from '@/core/matching/model';

const mention = (rule: Reason['rule']): Mention => ({
  block: 1,
  start: 0,
  end: 3,
  entity: 'aero-hit',
  reason: { rule },
});

it.each<[rule: Reason['rule'], isCertain: boolean, why: string]>([
  ['exact-name', true, 'nobody else is called that'],
  ['defined-here', true, 'the page says what it stands for'],
  ['full-name-on-page', true, 'the full name stands on the page'],
  ['context', false, 'words around it may mislead'],
  ['related-name', false, 'a name beside it may be there for another reason'],
  ['same-name-before', false, 'the earlier one was only likely itself'],
])('a careful reader sees %s: %s, because %s', (rule, isCertain) => {
  expect(keepCertain([mention(rule)], 'careful')).toHaveLength(isCertain ? 1 : 0);
  expect(keepCertain([mention(rule)], 'normal')).toHaveLength(1);
});
