import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '@/ui/kit/safe-link';

describe('an address a reader may be sent to', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTPS://EXAMPLE.org', 'https://example.org/'],
    ['http://example.org', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    ['/entity.html', null],
    ['https://reader:secret@example.org', null],
    ['https://', null],
    ['', null],
  ])('%s → %s', (address, link) => {
    expect(safeLink(address)).toBe(link);
  });

  it('is https or nothing, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.webUrl().map((url) => ` \t${url}`),
        ),
        (text) => {
          expect(safeLink(text) ?? 'https://').toMatch(/^https:\/\//);
        },
      ),
    );
  });
});
