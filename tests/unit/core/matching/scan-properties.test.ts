import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '@/core/matching/scan';
import { segmentWords } from '@/core/matching/segment-words';
import { tokenize } from '@/core/text/tokens';
import { simplifyHan } from '@/core/text/simplified-han';
import { findIn, indexOf, phrase } from './phrases';

const PHRASES = [
  'HIT',
  'Aero-HIT',
  'Harbin Institute of Technology',
  'Басюк',
  'К. В. Басюк',
  '道通智能',
  '道通',
  'Autel Robotics',
  'Autel',
  'Straße 5',
];
const index = indexOf([
  ...PHRASES.map((text, owner) => phrase(text, { owner, separators: 'punctuated' })),
  phrase('дрон*', { owner: 90, role: 'cue' }),
  phrase('Komax Holding', { owner: 91, role: 'rival' }),
]);

const piece = fc.oneof(
  fc.constantFrom(
    ...PHRASES,
    'Komax Holding',
    'дроны',
    ' ',
    ' ',
    '-',
    '. ',
    ', ',
    '«',
    '»',
    '\u00ad',
    '\u0301',
    '道',
    '街',
    'A',
    'Ковбасюк',
    'HITs',
    'www.hit.com',
    '@',
    '#',
    '/',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);
const block = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const blocks = fc.array(block, { maxLength: 8 });

const scanTogether = (texts: readonly string[]): number[] =>
  createScanner(index, { segment: segmentWords }).scan(
    texts.join(''),
    texts.map((text) => text.length),
  );

/** Token texts, Han simplified as in the index. */
const keyOf = (text: string): string =>
  tokenize(text)
    .map((token) =>
      Array.from(token.text, (char) => String.fromCodePoint(simplifyHan(char.codePointAt(0) ?? 0))).join(''),
    )
    .join(' ');

describe('scan, any text', () => {
  it('gives each block the hits that it has alone, whatever stands around it', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const alone = texts.flatMap((text, ordinal) => {
          const hits = scanTogether([text]);
          return hits.map((value, at) => (at % 5 === 0 ? ordinal : value));
        });
        expect(scanTogether(texts)).toEqual(alone);
      }),
    );
  });

  it('gives the same hits when a scanner is used again', () => {
    fc.assert(
      fc.property(block, block, (first, second) => {
        const scanner = createScanner(index, { segment: segmentWords });
        const fresh = scanner.scan(second, [second.length]);
        scanner.scan(first, [first.length]);
        expect(scanner.scan(second, [second.length])).toEqual(fresh);
      }),
    );
  });

  it('reports only surfaces that fold to their phrase', () => {
    fc.assert(
      fc.property(block, (text) => {
        for (const hit of findIn(index, text)) {
          if (hit.owner >= 90) continue;
          expect(keyOf(hit.surface)).toBe(keyOf(PHRASES[hit.owner] ?? ''));
        }
      }),
    );
  });

  it('reports hits in order, inside the text, and names apart from each other', () => {
    fc.assert(
      fc.property(block, (text) => {
        const hits = findIn(index, text);
        let coveredTo = 0;
        let start = 0;
        for (const hit of hits) {
          expect(hit.start).toBeGreaterThanOrEqual(start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          start = hit.start;
          if (hit.facts.role === 'cue') continue;
          expect(hit.start).toBeGreaterThanOrEqual(coveredTo);
          coveredTo = hit.end;
        }
      }),
    );
  });

  it('finds a name between any two blocks of other text that end and begin with a space', () => {
    fc.assert(
      fc.property(block, block, (before, after) => {
        const prefix = `${before} ; `;
        const text = `${prefix}Autel Robotics ; ${after}`;
        const found = findIn(index, text).some(
          (hit) => hit.start === prefix.length && hit.surface === 'Autel Robotics',
        );
        expect(found).toBe(true);
      }),
    );
  });

  it('never finds a name inside a longer word', () => {
    const letter = fc.constantFrom('a', 'Z', 'ж', 'Ё', '7', 'é');
    fc.assert(
      fc.property(fc.constantFrom('HIT', 'Autel', 'Басюк'), letter, fc.boolean(), (name, glued, isBefore) => {
        const text = isBefore ? glued + name : name + glued;
        expect(findIn(index, `x ${text} x`)).toEqual([]);
      }),
    );
  });
});
