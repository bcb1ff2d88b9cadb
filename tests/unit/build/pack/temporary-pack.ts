import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a small valid pack: path → what JSON holds. */
export function samplePack(): Record<string, unknown> {
  return {
    'sample/pack.json': {
      id: 'sample',
      title: 'Sample pack',
      version: '1.0.0',
      date: '2026-11-22',
      description: 'Two invented firms.',
      licence: 'MIT',
    },
    'sample/sources.json': {
      register: {
        publisher: 'Register',
        title: 'The list',
        url: 'https://example.org/list',
        accessed: '2026-11-22',
        kind: 'official',
      },
    },
    'cue-sets.json': { drones: { en: ['drone*'] } },
    'sample/entities/alpha-works.json': sampleFile('alpha-works', 'Alpha Works'),
    'sample/entities/beta-works.json': sampleFile('beta-works', 'Beta Works'),
  };
}

function sampleFile(id: string, caption: string) {
  const attribution = { kind: 'official-record', by: 'Register' };
  return {
    id,
    schema: 'Company',
    caption,
    summary: { text: 'An invented firm.', attribution, sources: ['register'] },
    properties: { name: [caption] },
    datasets: ['sample'],
    statuses: [
      {
        authority: 'un-sc',
        measure: 'asset-freeze',
        effect: 'Asset freeze.',
        state: 'listed',
        date: '2024-06',
        sources: ['register'],
        verified: 'SEEN-LIST',
        asOf: '2026-02-27',
      },
    ],
    checks: [{ authority: 'ua-nsdc', result: 'not-checked' }],
    facts: [
      { id: 'claim', text: 'It is said to make drones.', attribution, sources: ['register'], rank: 1 },
      {
        id: 'denial',
        text: 'The firm denies it.',
        attribution: { kind: 'denied', by: caption },
        sources: ['register'],
        answers: 'claim',
      },
    ],
    relations: [
      {
        kind: 'not-the-same-as',
        to: id === 'alpha-works' ? 'beta-works' : 'alpha-works',
        attribution,
        sources: ['register'],
      },
    ],
    matching: {
      names: [{ text: caption, strength: 'strong', forms: [`${caption}en`] }],
      cues: [{ reach: 'sentence', weight: 2, sets: ['drones'], phrases: { en: ['propeller*'] } }],
      counterCues: [{ reach: 'sentence', weight: 2, phrases: { en: ['bakery'] } }],
    },
  };
}

/** Writes files into a fresh folder; text is written as it is, everything else as JSON, `undefined` not at all. */
export function writePack(files: Record<string, unknown>): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
