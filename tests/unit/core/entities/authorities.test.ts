import { expect, it } from 'vitest';
import { AUTHORITIES, AUTHORITY_ORDER, authorityLabel } from '@/core/entities/authorities';
import { AuthorityId } from '@/core/entities/status';

it.each(AuthorityId.options)('%s has a label, a meaning in one sentence and an https address', (id) => {
  const { label, meaning, url } = AUTHORITIES[id];

  expect(label).not.toBe('');
  expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
  expect(new URL(url).protocol).toBe('https:');
});

it('orders every authority once', () => {
  expect(AUTHORITY_ORDER.toSorted()).toEqual(AuthorityId.options.toSorted());
});

it('gives no two authorities the same label', () => {
  const labels = AuthorityId.options.map((id) => AUTHORITIES[id].label);

  expect(new Set(labels).size).toBe(labels.length);
});

it.each(['us-dod-1260h', 'us-dod-1286', 'jp-meti-feul', 'ca-named-research', 'us-fcc-covered-list'] as const)(
  '%s is explained as freezing nothing',
  (id) => {
    expect(AUTHORITIES[id].meaning).toContain('nothing is frozen');
  },
);

it('keeps the EU acts that freeze apart from the one that freezes nothing', () => {
  expect(AUTHORITIES['eu-269-2014'].meaning).toContain('frozen');
  expect(AUTHORITIES['eu-833-2014'].meaning).toContain('nothing is frozen');
  expect(AUTHORITIES['eu-833-2014'].label).not.toMatch(/freeze|sanction/i);
});

it('names an authority of a newer list by its id', () => {
  expect(authorityLabel('xx-new-list' as AuthorityId)).toBe('xx-new-list');
  expect(authorityLabel('us-ofac-sdn')).toBe('US Treasury (OFAC)');
});
