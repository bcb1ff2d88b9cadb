import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Entity } from '@/core/entities/entity';
import { hasLedger } from '../support/ledger';
import { readLedgerEntities } from '../support/ledger-entities';

/**
 * Each entity of the second pack against its part of the record of research, row by row. The record belongs beside the checkout; without
 * it these tests say that they were skipped.
 */
const PACKS = 'assets/pack';
const records = readLedgerEntities();
const pack = new Map(
  readdirSync(PACKS).flatMap((name) => {
    const folder = `${PACKS}/${name}/entities`;
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map((file) => {
      const entity = Entity.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
      return [entity.id, entity] as const;
    });
  }),
);

/** Facts of the record that are left out on purpose. */
const LEFT_OUT: Record<string, string> = {
  kronstadt: 'what the UK called it in 2022 was read on a page of little trust alone',
};

/** Quotation marks and spaces differ between copies of a list. */
const plain = (text: string): string => text.replaceAll(/[‘’“”"'`«»\\\s]/gu, '').toLowerCase();

describe.skipIf(!hasLedger)('an entity and its record (skipped where that is not at hand)', () => {
  it('are there for all 68', () => {
    expect(records).toHaveLength(68);
    expect(records.flatMap((record) => record.seen).length).toBeGreaterThan(400);
  });

  it.each(records)(
    '$id holds every row that was seen, with its name, date and date of the copy',
    ({ id, seen }) => {
      const statuses = pack.get(id)?.statuses ?? [];
      const missing = seen.filter(
        ({ authorities, printed, date, asOf }) =>
          !statuses.some(
            (status) =>
              authorities.includes(status.authority) &&
              plain(JSON.stringify(status)).includes(plain(printed.split(' (a.k.a.')[0] ?? '')) &&
              (date === undefined || status.date === date) &&
              status.asOf.startsWith(asOf),
          ),
      );

      expect(missing).toEqual([]);
    },
  );

  it.each(records)('$id shows no entry that is in doubt', ({ id, doubtful }) => {
    const shown = pack.get(id)?.statuses.map((status) => status.reference ?? '') ?? [];

    expect(doubtful.filter((number) => shown.some((reference) => reference.includes(number)))).toEqual([]);
  });

  it.each(records)('$id names its numbers, facts, relations and the lists searched in vain', (record) => {
    const entity = pack.get(record.id);
    const text = JSON.stringify(entity);
    const linked = new Set([
      ...(entity?.relations ?? []).map(({ to }) => to),
      ...[...pack.values()].flatMap((one) =>
        one.relations.some(({ to }) => to === record.id) ? one.id : [],
      ),
    ]);
    const absent = (entity?.checks ?? []).flatMap((one) => (one.result === 'not-found' ? one.authority : []));

    expect(record.identifiers.filter((number) => !text.includes(number))).toEqual([]);
    expect(record.relatedTo.filter((id) => !linked.has(id))).toEqual([]);
    expect(record.notFound.filter((authority) => !absent.includes(authority))).toEqual([]);
    expect(entity?.facts.length).toBeGreaterThanOrEqual(record.facts - (record.id in LEFT_OUT ? 1 : 0));
  });

  it('link both packs', () => {
    const across = (from: string, to: string) =>
      pack.get(from)?.relations.some((relation) => relation.to === to);

    expect(across('dji', 'autel-robotics')).toBe(true);
    expect(across('harbin-engineering-university', 'harbin-institute-of-technology')).toBe(true);
  });
});
