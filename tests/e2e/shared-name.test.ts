import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { extensionCopy, type ExtensionCopy } from '../screens/extension-copy';
import { NAMESAKE } from '../screens/add-namesake';
import { popoverOf } from '../support/popover';
import { browserName, closeStage, openStage, type Stage } from '../support/stage';

let copy: ExtensionCopy | undefined;
let stage: Stage | undefined;
beforeAll(async () => {
  copy = await extensionCopy(EXTENSION_FOLDER[browserName], 'namesake', 'en');
  stage = await openStage({ extensionFolder: copy.folder });
});
afterAll(async () => {
  await closeStage(stage);
  copy?.remove();
});

describe('a name that two entries bear alike', () => {
  it('is underlined once, and its note shows both and says that the page does not tell which', async () => {
    if (!stage) throw new Error('The browser did not start.');
    const tab = await stage.open(stage.site.at('demo/en.html'));
    const { mentions } = await stage.control.finishedMentions(tab.tabId);
    const shared = mentions.filter(({ reason }) => reason.rule === 'one-of-several');
    expect(shared.map(({ entity }) => entity)).toContain('aero-hit');
    expect(mentions.map(({ entity }) => entity)).not.toContain(NAMESAKE);

    const popover = popoverOf(stage, tab);
    await popover.hover('Aero-HIT');
    await popover.opened();
    const text = await popover.text();
    expect(text).toContain('The page does not say which is meant.');
    expect(text).toContain('Invented club of model builders.');
    expect(text.indexOf('Asset freeze')).toBeLessThan(text.indexOf('Aero-HIT Models'));

    await popover.click(/^Mute/);
    await popover.closed();
    expect(await stage.errors.read()).toEqual([]);
    await tab.page.close();
  });
});
