import { expect, it } from 'vitest';
import { captionIn, packTitleIn } from '@/core/entities/caption';

const captions = { de: 'Die Sammlung', es: '', fr: '', pl: '', ru: '', uk: '', zh: '示例' };

it.each([
  ['de', 'Die Sammlung', 'its own language'],
  ['zh-CN', '示例', 'the language without the country'],
  ['en', 'The pack', 'the language of the pack'],
  ['constructor', 'The pack', 'no language at all'],
])('titles a pack for %s “%s”: %s', (language, title) => {
  expect(packTitleIn(language, { title: 'The pack', captions })).toBe(title);
});

it('takes the whole tag before its language', () => {
  expect(captionIn('zh-TW', { caption: 'A', captions: { zh: 'B', 'zh-TW': 'C' } })).toBe('C');
});

it('has the English title where a pack has no other', () => {
  expect(packTitleIn('de', { title: 'The pack' })).toBe('The pack');
});
