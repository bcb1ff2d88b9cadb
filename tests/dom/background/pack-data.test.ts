import { describe, expect, it } from 'vitest';
import { replyWithAbout } from '@/background/about-reply';
import { replyWithEntity } from '@/background/entity-reply';
import { replyWithOverview } from '@/background/overview-reply';
import { openPackData } from '@/background/pack-data';
import { sampleStatus } from '../../unit/core/entities/sample-entity';
import { createSampleReader, SAMPLE_PACK_JSON } from './sample-pack';

const reading = (json: unknown) => openPackData({ ...createSampleReader(), readJson: async () => json });

describe('the facts of the pack', () => {
  it('are opened from the file of the build', async () => {
    const pack = await openPackData(createSampleReader());

    expect([...pack.entities.keys()]).toEqual(['norvik-drones', 'norvik-parts']);
    expect(pack.packs.get('samples')?.version).toBe('1.2.3');
  });

  it('hold a kind of measure that this version does not know by its name, with its own words', async () => {
    const [first, ...others] = SAMPLE_PACK_JSON.entities;
    const statuses = [{ ...sampleStatus(), measure: 'port-ban', effect: 'Its ships may not call.' }];

    const pack = await reading({ ...SAMPLE_PACK_JSON, entities: [{ ...first, statuses }, ...others] });

    expect(pack.entities.get('norvik-drones')?.statuses).toMatchObject([
      { measure: 'port-ban', effect: 'Its ships may not call.' },
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a pack without sources', { ...SAMPLE_PACK_JSON, sources: undefined }],
    [
      'an entity without a name',
      { ...SAMPLE_PACK_JSON, entities: [{ ...SAMPLE_PACK_JSON.entities[0], caption: '' }] },
    ],
    [
      'a source that is no address',
      { ...SAMPLE_PACK_JSON, sources: { a: { ...SAMPLE_PACK_JSON.sources.register, url: 'javascript:0' } } },
    ],
  ])('are refused: %s', async (_title, json) => {
    await expect(reading(json)).rejects.toThrow('pack.json: ');
  });
});

describe('the answer to the entity page', () => {
  it('holds the entity, each source it points at, and the related names of the pack', async () => {
    const reply = replyWithEntity(await openPackData(createSampleReader()), 'norvik-drones');

    expect(reply).toMatchObject({
      ok: true,
      entity: { caption: 'Norvik Drones' },
      related: { 'norvik-parts': 'Norvik Parts' },
    });
    expect(reply.ok && Object.keys(reply.sources).sort()).toEqual(['daily', 'register']);
    expect(reply.ok && Object.keys(reply.related)).toEqual(['norvik-parts']);
  });

  it('holds the versions of the pack with what they changed in that entity alone', async () => {
    const made = { version: '1.2.3', date: '2026-01', note: 'More.' };
    const changes = { 'norvik-drones': ['facts'], 'norvik-parts': ['new'] };
    const first = { version: '1.0.0', date: '2025', note: 'First.' };
    const before = { 'norvik-drones': { summary: 'A firm.' }, 'norvik-parts': { caption: 'Parts' } };
    const history = [{ ...made, changes, before }, first];
    const data = await reading({
      ...SAMPLE_PACK_JSON,
      packs: SAMPLE_PACK_JSON.packs.map((info) => ({ ...info, history })),
    });
    const historyOf = (id: string) => {
      const reply = replyWithEntity(data, id);
      return reply.ok && reply.pack.history;
    };

    expect(historyOf('norvik-drones')).toEqual([
      {
        ...made,
        changes: { 'norvik-drones': ['facts'] },
        before: { 'norvik-drones': { summary: 'A firm.' } },
      },
      first,
    ]);
    expect(historyOf('norvik-parts')).toEqual([
      { ...made, changes: { 'norvik-parts': ['new'] }, before: { 'norvik-parts': { caption: 'Parts' } } },
      first,
    ]);
    // What every opening of the popup asks for stays small.
    expect(JSON.stringify([replyWithAbout(data, []), replyWithOverview(data, [])])).not.toContain('history');
  });

  it.each(['no-such-name', 'constructor'])('says that it does not know %s', async (id) => {
    expect(replyWithEntity(await openPackData(createSampleReader()), id)).toEqual({
      ok: false,
      error: 'unknown-entity',
    });
  });
});
