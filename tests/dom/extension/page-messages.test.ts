import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceRules, jump, passFrameReport, requestSummary } from '@/extension/page-messages';
import { fillFakeBrowser, type FakeBrowserGaps } from '../../support/fake-browser-gaps';

let gaps: FakeBrowserGaps;

beforeEach(() => {
  gaps = fillFakeBrowser();
});

describe('messages to pages', () => {
  it('asks the top frame for its summary', async () => {
    gaps.frames.set('7/0', () => ({ state: 'done', entities: [] }));

    expect(await requestSummary(7)).toEqual({ state: 'done', entities: [] });
    expect(gaps.tabMessages).toEqual([{ tabId: 7, frameId: 0, message: { type: 'page-summary' } }]);
  });

  it('gives nothing where no content script runs', async () => {
    expect(await requestSummary(7)).toBeUndefined();
    expect(await jump(7, { direction: 'next' })).toBe(false);
    await expect(passFrameReport(7, { frameId: 3, state: 'done', entities: [] })).resolves.toBeUndefined();
  });

  it('jumps in the frame that was named', async () => {
    gaps.frames.set('7/3', () => true);

    expect(await jump(7, { direction: 'previous', entity: 'aero-hit', frameId: 3 })).toBe(true);
    expect(gaps.tabMessages).toEqual([
      { tabId: 7, frameId: 3, message: { type: 'jump', direction: 'previous', entity: 'aero-hit' } },
    ]);
  });

  it('announces changed rules to all frames of all tabs, and minds no tab without a receiver', async () => {
    await fakeBrowser.tabs.create({ url: 'https://example.com/' });
    await fakeBrowser.tabs.create({ url: 'chrome://version/' });
    const tabs = await fakeBrowser.tabs.query({});

    await announceRules();

    expect(gaps.tabMessages).toEqual(
      tabs.map(({ id }) => ({ tabId: id, frameId: undefined, message: { type: 'rules-changed' } })),
    );
  });
});
