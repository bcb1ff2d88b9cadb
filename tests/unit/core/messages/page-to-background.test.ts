import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_BATCH_BLOCKS,
  MAX_BATCH_UNITS,
  MAX_CARD_NEIGHBOURS,
  MAX_CARD_WORDS,
  MAX_ENTITY_ID_UNITS,
} from '@/core/limits';
import { PageRequest } from '@/core/messages/page-to-background';

const mention = { surface: 'HIT', rule: 'context', evidence: 'Harbin', others: ['aero-hit'] };
const accepts = (message: unknown) => PageRequest.safeParse(message).success;

describe('requests of a page', () => {
  it.each([
    [{ type: 'hello' }],
    [{ type: 'scan', text: '', lengths: [] }],
    [{ type: 'scan', text: 'HIT in Harbin', lengths: [3, 0, 10] }],
    [{ type: 'scan', text: 'x'.repeat(MAX_BATCH_UNITS), lengths: [MAX_BATCH_UNITS] }],
    [{ type: 'card', id: 'aero-hit' }],
    [{ type: 'card', id: 'hit', mention }],
    [{ type: 'frame-report', state: 'stopped-at-limit', entities: [] }],
    [{ type: 'frame-report', state: 'done', entities: [{ id: 'aero-hit', count: 2 }] }],
    [{ type: 'badge', count: 0, listed: false }],
    [{ type: 'badge', count: null, listed: false }],
    [{ type: 'open', id: 'aero-hit' }],
    [{ type: 'mute', id: 'aero-hit' }],
    [{ type: 'mistake', id: 'aero-hit' }],
  ])('accepts %o', (message) => expect(accepts(message)).toBe(true));

  it.each([
    ['no type', {}],
    ['an unknown type', { type: 'goodbye' }],
    ['a field too many', { type: 'hello', url: 'https://example.com' }],
    ['a request of our own pages', { type: 'search', query: 'a', limit: 1 }],
    [
      'text above the bound',
      { type: 'scan', text: 'x'.repeat(MAX_BATCH_UNITS + 1), lengths: [MAX_BATCH_UNITS + 1] },
    ],
    [
      'blocks above the bound',
      { type: 'scan', text: '', lengths: Array.from({ length: MAX_BATCH_BLOCKS + 1 }, () => 0) },
    ],
    ['lengths that say less than the text', { type: 'scan', text: 'abc', lengths: [2] }],
    ['lengths that say more than the text', { type: 'scan', text: 'abc', lengths: [4] }],
    ['a negative length', { type: 'scan', text: 'abc', lengths: [4, -1] }],
    ['half a length', { type: 'scan', text: 'abc', lengths: [1.5, 1.5] }],
    ['lengths as text', { type: 'scan', text: 'abc', lengths: '3' }],
    ['an id that is a path', { type: 'card', id: '../settings' }],
    [
      'a mention without end',
      { type: 'card', id: 'hit', mention: { ...mention, surface: 'x'.repeat(MAX_CARD_WORDS + 1) } },
    ],
    [
      'too many neighbours',
      {
        type: 'card',
        id: 'hit',
        mention: { ...mention, others: Array.from({ length: MAX_CARD_NEIGHBOURS + 1 }, () => 'hit') },
      },
    ],
    ['an id that is an address', { type: 'open', id: 'https://evil.org' }],
    ['an id without end', { type: 'mute', id: 'a'.repeat(MAX_ENTITY_ID_UNITS + 1) }],
    ['a count below zero', { type: 'badge', count: -1, listed: false }],
    ['a count without end', { type: 'badge', count: Infinity, listed: false }],
    [
      'an entity seen zero times',
      { type: 'frame-report', state: 'done', entities: [{ id: 'aero-hit', count: 0 }] },
    ],
    ['a message in a list', [{ type: 'hello' }]],
    ['a type that every object has', { type: 'constructor' }],
  ])('refuses %s', (_title, message) => expect(accepts(message)).toBe(false));

  it('refuses junk and never throws', () => {
    const types = fc.constantFrom(
      'hello',
      'scan',
      'card',
      'frame-report',
      'badge',
      'open',
      'mute',
      '__proto__',
      'toString',
    );
    // `anything` as a field: the chance to hit a valid message is none, but for `hello`, which gets a field too many.
    const nearMiss = fc.tuple(types, fc.object()).map(([type, rest]) => ({ ...rest, type, extra: 1 }));
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }), nearMiss),
        (junk) => !accepts(junk),
      ),
    );
  });
});
