import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Ids of names of the bundled packs whose entries are replaced by such as no pack should hold. */
export const BAD_INPUT = { overfull: 'aero-hit', bare: 'veles-drone' } as const;

/** A name of 300 letters without a place to break it. */
const ENDLESS = 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300);

const attribution = { kind: 'reported', by: 'مصدر Gazette 灯笼' };

/**
 * A copy of the built extension in which one entry has a name of 300 letters, 200 facts, lists and kinds of measures that no version knows, and
 * dates that are none, and another has a name that runs from the right and nothing else. The caller removes it.
 */
export function withBadInput(extensionFolder: string): { folder: string; remove: () => void } {
  const copy = mkdtempSync(path.join(tmpdir(), 'sidelight-bad-input-'));
  cpSync(extensionFolder, copy, { recursive: true });
  const file = path.join(copy, 'pack/pack.json');
  const pack = JSON.parse(readFileSync(file, 'utf8')) as { entities: { id: string }[] };
  const entities = pack.entities.map((entity) => {
    if (entity.id === BAD_INPUT.overfull) return { ...entity, ...overfullEntry(BAD_INPUT.bare) };
    return entity.id === BAD_INPUT.bare ? { ...entity, ...bareEntry() } : entity;
  });
  writeFileSync(file, JSON.stringify({ ...pack, entities }));
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** What takes the place of an entry that has too much of everything; it is linked to `other`. */
export function overfullEntry(other: string) {
  const sources = ['no-such-source'];
  const status = { effect: 'Nobody may call there.', state: 'listed', sources, verified: 'SEEN-LIST' };
  return {
    caption: ENDLESS,
    captions: {},
    summary: { text: 'A firm 灯笼厂 with a name that runs on, مصنع الفوانيس.', attribution, sources },
    properties: { name: [ENDLESS], alias: ['مصنع Lantern 灯笼厂 «Фонарь»'], idNumber: ['9'.repeat(120)] },
    statuses: [
      { ...status, authority: 'mars-senate', measure: 'banishment', date: '31.2.', asOf: 'Lichtmess' },
      { ...status, authority: 'مجلس المريخ', measure: 'حظر', asOf: '2026-02-31' },
      {
        ...status,
        authority: 'x'.repeat(200),
        measure: 'y'.repeat(200),
        date: 'z'.repeat(200),
        asOf: '2026',
      },
    ],
    checks: [],
    facts: Array.from({ length: 200 }, (_, at) => ({
      id: `fact-${at}`,
      text: at % 9 === 0 ? ENDLESS : `Something happened, no. ${at}.`,
      date: at % 10 === 0 ? `${at} days ago` : `20${10 + (at % 17)}-0${1 + (at % 9)}`,
      attribution,
      sources,
    })),
    homonyms: [
      { caption: ENDLESS, description: ENDLESS, identifiers: ['1'.repeat(80)], sources: [], names: [] },
    ],
    legalPersons: [],
    relations: [{ kind: 'linked-to', to: other, date: 'einst', attribution, sources }],
  };
}

/** What takes the place of an entry that has nothing but its name. */
export function bareEntry() {
  return {
    caption: 'شركة صناعات الطائرات «Lantern» 灯笼厂',
    captions: {},
    summary: { text: 'شركة.', attribution, sources: ['no-such-source'] },
    properties: {},
    statuses: [],
    checks: [],
    facts: [],
    relations: [],
    homonyms: [],
    legalPersons: [],
  };
}
