import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import { Settings } from '@/core/settings/settings';
import { addSite, removeSite } from '@/ui/options/add-site';
import fc from 'fast-check';

const some: Settings = { ...DEFAULT_SETTINGS, offSites: ['example.com'] };

it.each([
  ['news.example.org', 'news.example.org'],
  [' https://www.Example.org/path?x#y ', 'example.org'],
  ['*.example.org', 'example.org'],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ['localhost:8080', 'localhost'],
])('takes %s as %s', (typed, site) => {
  const added = addSite(some, typed);

  expect(added.ok && added.step(some).offSites).toEqual(['example.com', site]);
});

it.each([
  ['', 'not-a-site'],
  ['not a site!', 'not-a-site'],
  ['chrome://settings', 'not-a-site'],
  ['example.com', 'covered'],
  ['sub.example.com', 'covered'],
])('refuses %j: %s', (typed, error) => {
  expect(addSite(some, typed)).toMatchObject({ ok: false, error });
});

it('adds to the list of the present mode', () => {
  const onlyOn: Settings = { ...some, mode: 'only-on' };
  const added = addSite(onlyOn, 'example.com');

  expect(added.ok && added.step(onlyOn)).toMatchObject({
    offSites: ['example.com'],
    onSites: ['example.com'],
  });
});

it('removes exactly one rule', () => {
  const settings: Settings = { ...some, offSites: ['example.com', 'a.example.com'] };

  expect(removeSite(settings, 'a.example.com').offSites).toEqual(['example.com']);
});

it('stores nothing that the settings would refuse, whatever is typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain(), fc.webUrl()), (typed) => {
      const added = addSite(DEFAULT_SETTINGS, typed);

      if (added.ok) expect(Settings.safeParse(added.step(DEFAULT_SETTINGS)).success).toBe(true);
    }),
  );
});
