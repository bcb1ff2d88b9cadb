import { describe, expect, it } from 'vitest';
import { simplifyHan } from '@/core/text/simplified-han';

const simplify = (text: string): string =>
  Array.from(text, (char) => String.fromCharCode(simplifyHan(char.charCodeAt(0)))).join('');

describe('simplifyHan', () => {
  it.each([
    ['哈爾濱工業大學', '哈尔滨工业大学'],
    ['無人機', '无人机'],
    ['哈工大', '哈工大'],
    ['Harbin', 'Harbin'],
  ])('%s → %s', (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });

  it('changes nothing the second time', () => {
    for (let unit = 0; unit < 0x10000; unit += 1)
      expect(simplifyHan(simplifyHan(unit))).toBe(simplifyHan(unit));
  });
});
