import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasLedger } from '../../../support/ledger';
import { bundledPack } from './bundled-pack';

/** The records of research that the packs were made from; they lie beside the checkout, or nowhere. */
const LEDGERS = ['LEDGER.md', 'LEDGER-2.md'];
/** So many words in a row are copied; fewer may be a name, a date or a term. */
const RUN = 9;

/** Words alone: neither case nor punctuation makes a sentence another. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
};

/** What is quoted is somebody else's on purpose, and parts the words before it from those after. */
const unquoted = (text: string): string[] => text.split(/“[^”]*”/u);

/** Every run of a record, which is read with and without its remarks in brackets. */
const readRuns = (record: string): ReadonlySet<string> =>
  new Set([record, record.replaceAll(/\([^()]*\)|\[[^[\]]*\]/gu, '')].flatMap(runsOf));

const copiedFrom = (known: ReadonlySet<string>, text: string): string[] =>
  unquoted(text)
    .flatMap(runsOf)
    .filter((run) => known.has(run));

describe('a copied run', () => {
  const known = readRuns(
    'Facts: The works (see **page 4**) made one hundred red kites [O] in the year 2024.',
  );

  it.each([
    ['word for word', 'The works made one hundred red kites in the year 2024.', 3],
    ['in other case and marks', 'It says: THE WORKS made one-hundred; Red kites! In the year', 2],
    ['inside a longer sentence', 'We read that works made one hundred, red kites in the year.', 1],
    ['across a bracket', 'The works, see page 4, made one hundred red ones.', 1],
    ['too short', 'In the year 2024 one hundred red kites were made.', 0],
    ['quoted', 'It says: “The works made one hundred red kites in the year 2024.”', 0],
    ['around a quotation', 'The works made one “hundred” red kites in the year 2024.', 0],
  ])('%s', (_, text, count) => {
    expect(copiedFrom(known, text)).toHaveLength(count);
  });
});

describe.skipIf(!hasLedger)('facts and the record (skipped where that is not at hand)', () => {
  it('share no nine words in a row, but for what is quoted', () => {
    const known = readRuns(
      LEDGERS.map((name) => readFileSync(path.resolve('../shared/facts', name), 'utf8')).join('\n'),
    );
    const texts = bundledPack().entities.flatMap(({ id, summary, facts }) =>
      [{ id: 'summary', text: summary.text }, ...facts].map((one) => ({ at: `${id} ${one.id}`, ...one })),
    );
    const copied = texts.flatMap(({ at, text }) => copiedFrom(known, text).map((run) => `${at}: ${run}`));

    expect(texts.length).toBeGreaterThan(300);
    expect(copied).toEqual([]);
  });
});
