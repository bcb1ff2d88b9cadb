import { describe, expect, it } from 'vitest';
import { TokenBuffer } from '@/core/text/token-buffer';
import { TokenReader } from '@/core/text/token-reader';

function addressesIn(text: string): string[] {
  const reader = new TokenReader();
  const buffer = new TokenBuffer(64);
  reader.open(text, 0, text.length);
  while (!reader.read(buffer)) buffer.count = 0;
  const found: string[] = [];
  for (let at = 0; at < reader.addresses.length; at += 2) {
    found.push(text.slice(reader.addresses[at], reader.addresses[at + 1]));
  }
  return found;
}

describe('addresses', () => {
  it.each([
    ['see https://www.hit.edu.cn/a?b=HIT#c now', ['https://www.hit.edu.cn/a?b=HIT#c']],
    ['www.autelrobotics.com', ['www.autelrobotics.com']],
    ['(hit.edu.cn)', ['hit.edu.cn']],
    ['write to info@aero-hit.example.ru today', ['info@aero-hit.example.ru']],
    ['комакс.рф', ['комакс.рф']],
    ['Autel.pdf', ['Autel.pdf']],
    ['/home/hit/autel', ['/home/hit/autel']],
    ['C:\\HIT\\autel', ['C:\\HIT\\autel']],
    ['https://zh.wikipedia.org/wiki/哈尔滨', ['https://zh.wikipedia.org/wiki/哈尔滨']],
    ['详见https://www.hit.edu.cn网站', ['https://www.hit.edu.cn']],
    ['t.me/autel', ['t.me/autel']],
  ])('finds the address in %j', (text, expected) => {
    expect(addressesIn(text)).toEqual(expected);
  });

  it.each([
    'HIT/Harbin',
    'and/or',
    'the depot.HIT said',
    'К.В.Басюк',
    '@HIT said',
    'HIT: yes',
    '3.5 and 1.000.000',
    'U.S. and e.g. this',
    'depot.It was',
    'Co.,Ltd',
    '10:30',
  ])('finds none in %j', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});
