import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { extensionCopy, type ExtensionCopy } from '../screens/extension-copy';
import { NAMESAKE } from '../screens/add-namesake';
import type { SeenElement } from '../support/lens-page';
import { popoverOf } from '../support/popover';
import { waitUntil } from '../support/wait-until';
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

    // Unfolded by a press, which moves down what is below it (the page object takes the last of a name); the card keeps its size.
    const gap = (seen: SeenElement[]) => {
      const yOf = (part: string) => seen.findLast(({ text: own }) => own === part)?.box.y ?? NaN;
      return yOf('All facts') - yOf('Why it is underlined, and what it is not');
    };
    const folded = await popover.opened();
    await popover.click('Why it is underlined, and what it is not');
    const unfolded = await waitUntil(
      'the reason and what it is not have come between',
      popover.opened,
      (seen) => gap(seen) > gap(folded) + 60,
    );
    expect(unfolded?.[0]?.box.height).toBe(folded[0]?.box.height);

    await popover.click(/^Mute/);
    await popover.closed();
    expect(await stage.errors.read()).toEqual([]);
    await tab.page.close();
  });
});
