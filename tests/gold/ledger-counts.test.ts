import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Entity } from '@/core/entities/entity';
import type { Status } from '@/core/entities/status';
import { hasLedger, readLedgerCount, readLedgerTable } from '../support/ledger';
import { LEDGER_COLUMNS, SEARCHED_WHOLE } from '../support/ledger-columns';

/**
 * The listings of the second pack against the summary table of the record of research, cell by cell and in sum. A listing too many is a
 * false statement about somebody; one too few hides what was found. The record belongs beside the checkout; without it these tests say
 * that they were skipped.
 */
const FOLDER = 'assets/pack/war-economy/entities';
const rows = readLedgerTable();
const pack = new Map(
  (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((file) => file.endsWith('.json'))
    .map((file) => Entity.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))))
    .map((entity) => [entity.id, entity] as const),
);
const entity = (id: string): Entity => {
  const found = pack.get(id);
  if (!found) throw new Error(`the pack has no ${id}`);
  return found;
};
/** Entities of the pack with at least one entry that fits. */
const countEntities = (fits: (status: Status) => boolean): number =>
  [...pack.values()].filter((one) => one.statuses.some(fits)).length;

describe.skipIf(!hasLedger)(
  'the second pack and its record of research (skipped where that is not at hand)',
  () => {
    it('speak of the same entities', () => {
      expect(rows).toHaveLength(68);
      expect([...pack.keys()].toSorted()).toEqual(rows.map((row) => row.id).toSorted());
    });

    describe.each(rows)('$id', ({ id, cells }) => {
      it.each(LEDGER_COLUMNS)('agrees in the column “$column”', ({ column, promised, held }) => {
        const cell = cells[column];

        expect(cell).toBeDefined();
        expect(held(entity(id).statuses).toSorted()).toEqual(promised(cell ?? '').toSorted());
      });

      it('says “searched, not found” exactly where a copy was searched whole and held nothing', () => {
        const { schema, checks } = entity(id);
        const searched = LEDGER_COLUMNS.filter(({ column }) => SEARCHED_WHOLE.includes(column));
        const notFound = new Set(checks.flatMap((one) => (one.result === 'not-found' ? one.authority : [])));
        // A weapon is no subject of a list: its cells are n/a, and the pack says nothing of them.
        const expected = searched.filter(({ column }) => schema !== 'Product' && cells[column] === '–');

        expect(
          searched.filter((one) => one.authorities.some((authority) => notFound.has(authority))),
        ).toEqual(expected);
      });

      it('holds neither entry nor finding where the record is in doubt', () => {
        const doubtful = LEDGER_COLUMNS.filter(({ column }) => ['?', 'n.d.'].includes(cells[column] ?? ''));
        const { statuses, checks } = entity(id);
        const said = [...statuses, ...checks.filter((check) => check.result === 'not-found')];

        expect(
          said.filter((one) => doubtful.some(({ authorities }) => authorities.includes(one.authority))),
        ).toEqual([]);
      });
    });

    it.each<[string, (status: Status) => boolean]>([
      ['US OFAC SDN', (status) => status.authority === 'us-ofac-sdn'],
      ['EU freeze', (status) => ['eu-269-2014', 'eu-other'].includes(status.authority)],
      ['EU 833', (status) => status.authority === 'eu-833-2014'],
      ['UA-WS', (status) => status.authority === 'ua-gur'],
      ['Japan METI', (status) => status.authority === 'jp-meti-russia'],
      ['1260H', (status) => status.authority === 'us-dod-1260h'],
      ['US OFAC NS-CMIC', (status) => status.authority === 'us-ofac-non-sdn'],
      ['1286', (status) => status.authority === 'us-dod-1286'],
      ['UN', (status) => status.authority === 'un-sc'],
      ['UK asset freeze', (status) => status.authority === 'uk-sanctions-list'],
      ['BIS Entity List July 2026', (status) => status.authority === 'us-bis-entity-list'],
      ['Canada', (status) => status.authority === 'ca-sema'],
      ['Australia', (status) => status.authority === 'au-dfat' && status.measure === 'asset-freeze'],
      ['New Zealand', (status) => status.authority === 'nz-russia' && status.measure === 'asset-freeze'],
      ['Japan MOF', (status) => status.authority === 'jp-mof'],
      ['METI-FEUL', (status) => status.authority === 'jp-meti-feul'],
    ])('count as many entities for %s', (label, fits) => {
      expect(readLedgerCount(label)).toBeGreaterThan(0);
      expect(countEntities(fits)).toBe(readLedgerCount(label));
    });

    it.each([
      ['Switzerland freeze', 'freeze'],
      [', export', 'export'],
      [', other sets', 'other'],
    ])(
      'count as many entities for “%s”, by set number, since the Swiss copy prints no kind',
      (label, kind) => {
        const swiss = LEDGER_COLUMNS.find(({ column }) => column === 'CH 2026-02');
        const found = [...pack.values()].filter((one) => swiss?.held(one.statuses).includes(kind));

        expect(found).toHaveLength(readLedgerCount(label) ?? -1);
      },
    );

    it('leave the Swiss entries without a kind, and the six weapons without any entry', () => {
      const all = [...pack.values()];
      const swiss = all.flatMap((one) => one.statuses).filter((status) => status.authority === 'ch-seco');
      const without = all.filter((one) => one.statuses.length === 0);

      expect(new Set(swiss.map((status) => status.measure))).toEqual(new Set(['other']));
      expect(without).toHaveLength(readLedgerCount('no status') ?? -1);
      expect(without.every((one) => one.schema === 'Product')).toBe(true);
    });
  },
);
