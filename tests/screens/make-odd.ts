import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Entity } from '../../src/core/entities/entity';
import { bareEntry, overfullEntry } from '../support/with-bad-input';

/** Names on the demo page whose entries no pack of ours would hold. */
export const ODD = {
  /** A name of 300 letters, lists and kinds of measures that no version knows, dates that are none. */
  overfull: 'konstantin-basyuk',
  /** Nothing but a name, which runs from the right. */
  bare: 'veles-drone',
  /** A name of 300 characters in three scripts of both directions, and 200 facts. */
  manyFacts: 'aero-hit',
  /** Nothing is known of it but its name. */
  empty: 'harbin-institute-of-technology',
  /** Gone from the facts, though its names are still found. */
  missing: 'komax-khabarovsk',
} as const;

const MIXED = 'شركة مثال للطيران Société anonyme Приклад 示例有限公司 '.repeat(8).slice(0, 299);

/** Puts such entries into the packs of a copy of the extension, and their captions where the page takes them from. */
export function makeOdd(folder: string): void {
  const captions = new Map<string, string>();
  rewrite<{ entities: Entity[] }>(path.join(folder, 'pack.json'), (facts) => ({
    ...facts,
    entities: facts.entities
      .filter(({ id }) => id !== ODD.missing)
      .map((entity) => {
        const changed = { ...entity, ...changesOf(entity) };
        if (changed.caption !== entity.caption) captions.set(entity.id, changed.caption);
        return changed;
      }),
  }));
  rewrite<{ owners: { id?: string; caption?: string }[] }>(path.join(folder, 'owners.json'), (file) => ({
    ...file,
    owners: file.owners.map((owner) => {
      const caption = captions.get(owner.id ?? '');
      return caption === undefined ? owner : { ...owner, caption, captions: {} };
    }),
  }));
}

function changesOf({ id, facts: [fact], properties }: Entity): object {
  switch (id) {
    case ODD.overfull:
      return overfullEntry(ODD.bare);
    case ODD.bare:
      return bareEntry();
    case ODD.manyFacts:
      return {
        caption: MIXED,
        facts: Array.from({ length: 200 }, (_, at) => ({
          ...(fact ?? { attribution: { kind: 'reported', by: 'Gazette' }, sources: [] }),
          id: `odd-${at}`,
          text: `Statement no. ${at + 1} of two hundred.`,
          date: `${1990 + (at % 35)}`,
          rank: Math.min(9, at + 1),
        })),
      };
    case ODD.empty: {
      const { country: _country, jurisdiction: _jurisdiction, ...others } = properties;
      return { facts: [], statuses: [], checks: [], relations: [], homonyms: [], properties: others };
    }
    default:
      return {};
  }
}

function rewrite<Content>(file: string, change: (content: Content) => Content): void {
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Content)));
}
