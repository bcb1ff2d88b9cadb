import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UiRequest } from '@/core/messages/ui-to-background';

const accepts = (message: unknown) => UiRequest.safeParse(message).success;

describe('requests of our own pages', () => {
  it.each([
    [{ type: 'search', query: '', limit: 1 }],
    [{ type: 'search', query: 'x'.repeat(200), limit: 100 }],
    [{ type: 'entity', id: 'aero-hit' }],
    [{ type: 'name-card', id: 'aero-hit' }],
    [{ type: 'annotate-tab', tabId: 7 }],
    [{ type: 'about' }],
    [{ type: 'overview' }],
  ])('accepts %o', (message) => expect(accepts(message)).toBe(true));

  it.each([
    ['a query above the bound', { type: 'search', query: 'x'.repeat(201), limit: 1 }],
    ['no result wanted', { type: 'search', query: 'x', limit: 0 }],
    ['too many results wanted', { type: 'search', query: 'x', limit: 101 }],
    ['an id that is no id', { type: 'entity', id: 'Aero HIT' }],
    ['a card of no id', { type: 'name-card', id: '' }],
    ['a tab that is no number', { type: 'annotate-tab', tabId: '7' }],
    ['half a tab', { type: 'annotate-tab', tabId: 7.5 }],
    ['an overview of something', { type: 'overview', id: 'aero-hit' }],
    ['a field too many', { type: 'about', why: 1 }],
    ['a request of a page', { type: 'hello' }],
  ])('refuses %s', (_title, message) => expect(accepts(message)).toBe(false));

  it('refuses junk and never throws', () => {
    const types = fc.constantFrom('search', 'entity', 'annotate-tab', 'about', '__proto__');
    const nearMiss = fc.tuple(types, fc.object()).map(([type, rest]) => ({ ...rest, type, extra: 1 }));
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withMap: true }), nearMiss),
        (junk) => !accepts(junk),
      ),
    );
  });
});
