import { buildEntityCard } from '@/core/entities/build-entity-card';
import type { EntityCard } from '@/core/entities/entity-card';
import type { PageSummary } from '@/core/messages/to-page';
import type { UiRequest } from '@/core/messages/ui-to-background';
import type { Jump } from '@/ui/page-names/names-deps';
import type { LookUps } from '@/ui/popup/look-ups';
import type { PopupDeps } from '@/ui/popup/popup-deps';
import { english } from '../english';
import { fakeSettings } from '../fake-settings';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';

export const lantern = {
  id: 'lantern-works',
  caption: 'Lantern Works',
  schema: 'Company',
  countries: ['ru'],
  statusClass: 'freeze',
} as const;
export const storm = { ...lantern, id: 'storm-lamp', caption: 'Storm Lamp', statusClass: 'known' } as const;
export const done: PageSummary = {
  state: 'done',
  entities: [{ id: 'lantern-works', caption: 'Lantern Works', statusClass: 'freeze', count: 3, frameId: 5 }],
};

/** The card of the invented company, under another id and with what a test is about. */
export const cardOf = (id: string, changes: Partial<EntityCard> = {}): EntityCard => ({
  ...buildEntityCard(sampleEntity, sampleSources, samplePack.version, english.translate),
  id,
  ...changes,
});

/** What the background answers where nothing is wrong. */
export function replyTo(request: UiRequest): unknown {
  switch (request.type) {
    case 'search':
      return { ok: true, results: request.query.startsWith('zz') ? [] : [lantern, storm] };
    case 'name-card':
      return { ok: true, card: cardOf(request.id), flags: { ru: ['svg', {}, []] } };
    case 'about':
      return { ok: true, packs: [{ info: samplePack, entities: 8, names: 200, lists: [] }] };
    case 'annotate-tab':
      return { ok: false, error: 'No access.' };
  }
}

/** A popup on a page with one name, in a world that works; `over` is what does not. */
export function setUp(over: Partial<PopupDeps> = {}, start: Parameters<typeof fakeSettings> = []) {
  const settings = fakeSettings(...start);
  const jumps: Jump[] = [];
  const opened: string[] = [];
  const asked: UiRequest[] = [];
  const reports: number[] = [];
  const kept: { lookUps: LookUps } = { lookUps: [] };
  const deps: PopupDeps = {
    activeTab: async () => ({ id: 1, url: 'https://news.example.com/a', incognito: false }),
    settings: settings.access,
    ask: (async (request: UiRequest) => {
      asked.push(request);
      return replyTo(request);
    }) as PopupDeps['ask'],
    requestSummary: async () => done,
    jump: async (_, where) => jumps.push(where) > 0,
    openEntity: async (id) => void opened.push(id),
    openReport: async (tabId) => void reports.push(tabId),
    lookUps: { load: async () => kept.lookUps, save: async (next) => void (kept.lookUps = next) },
    findPanelOpener: async () => undefined,
    news: { load: async () => undefined, dismiss: async () => undefined },
    ...over,
  };
  return { deps, settings, jumps, opened, asked, reports, kept };
}

export const field = () => document.querySelector('[role=combobox]');
/** A background that cannot answer. */
export const silent = (async () => ({ ok: false, error: 'data-unavailable' })) as PopupDeps['ask'];
