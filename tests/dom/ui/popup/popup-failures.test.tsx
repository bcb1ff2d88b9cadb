import { expect, it } from 'vitest';
import { Popup } from '@/ui/popup/Popup';
import type { PopupDeps } from '@/ui/popup/popup-deps';
import { after, draw, named, press, type } from '../draw';
import { done, field, setUp } from './popup-stage';

const notice = () => document.querySelector('.action-notice')?.textContent;
const refuses = () => Promise.reject(new Error('no window'));

it.each<[string, Partial<PopupDeps>, string, RegExp]>([
  [
    'a place that the page no longer has',
    { jump: async () => false },
    'Next: Lantern Works',
    /could not be reached.*Reload it/,
  ],
  ['a page that cannot be asked', { jump: refuses }, 'Previous: Lantern Works', /could not be reached/],
  ['facts that do not open', { openEntity: refuses }, 'All facts: Lantern Works', /did not open.*try again/],
  ['a report that does not open', { openReport: refuses }, 'Page report…', /did not open.*try again/],
  [
    'a panel that does not show',
    { findPanelOpener: async () => refuses },
    'Show beside the page',
    /did not show the panel.*stay listed here/,
  ],
])('says what to do about %s', async (_, over, button, words) => {
  await draw(<Popup deps={setUp(over).deps} />);
  expect(notice()).toBe('');

  await after(() => named(button).click());

  expect(notice()).toMatch(words);
  expect(document.querySelector('.action-notice')?.getAttribute('role')).toBe('status');
});

it('says so of a search result and of a name looked up before', async () => {
  const { deps, kept } = setUp({ openEntity: refuses });
  kept.lookUps = [{ id: 'old', caption: 'Old' }];
  await draw(<Popup deps={deps} />);
  await after(() => named('Old').click());
  expect(notice()).toMatch(/did not open/);

  await draw(<Popup deps={deps} />);
  expect(notice()).toBe('');
  await type(field(), 'lamp');
  await press(field(), 'Enter');
  expect(notice()).toMatch(/did not open/);
});

it('keeps the names looked up in sight where the browser does not forget them', async () => {
  const old = [{ id: 'old', caption: 'Old' }];
  await draw(<Popup deps={setUp({ lookUps: { load: async () => old, save: refuses } }).deps} />);

  await after(() => named('Forget these').click());

  expect(named('Old')).toBeDefined();
  expect(notice()).toMatch(/did not forget.*try again/);
});

it('takes it away on the next success', async () => {
  let works = false;
  await draw(<Popup deps={setUp({ jump: async () => works }).deps} />);
  await after(() => named('Next: Lantern Works').click());
  expect(notice()).not.toBe('');

  works = true;
  await after(() => named('Next: Lantern Works').click());
  expect(notice()).toBe('');
});

it('asks the page anew where a place is gone, because its list may be old', async () => {
  const summaries = [done, { ...done, entities: [] }];
  const { deps } = setUp({ jump: async () => false, requestSummary: async () => summaries.shift() });
  await draw(<Popup deps={deps} />);

  await after(() => named('Next: Lantern Works').click());

  expect(document.body.textContent).toContain('No known names on this page');
  expect(notice()).toMatch(/could not be reached/);
});
