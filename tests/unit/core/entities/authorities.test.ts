import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUTHORITIES, AUTHORITY_ORDER, authorityLabel } from '@/core/entities/authorities';
import { AuthorityId } from '@/core/entities/status';
import { translateIn } from '../../../support/translate-in';

it.each(AuthorityId.options)('%s has an https address', (id) => {
  expect(new URL(AUTHORITIES[id].url).protocol).toBe('https:');
});

it('orders every authority once', () => {
  expect(AUTHORITY_ORDER.toSorted()).toEqual(AuthorityId.options.toSorted());
});

describe.each(readdirSync('assets/public/_locales'))('in %s', (locale) => {
  const translate = translateIn(locale);

  it.each(AuthorityId.options)('%s has a label', (id) => {
    expect(authorityLabel(id, translate)).not.toBe(AUTHORITIES[id].labelKey);
  });

  it('no two authorities have the same label', () => {
    const labels = AuthorityId.options.map((id) => authorityLabel(id, translate));

    expect(new Set(labels).size).toBe(labels.length);
  });

  it('the EU act that freezes nothing is not called a freeze or a sanction', () => {
    const label = authorityLabel('eu-833-2014', translate);

    expect(label).not.toMatch(
      /freeze|sanc|sank|санкц|заморож|блокир|sperre|gel des|congel|zamroż|制裁|冻结/i,
    );
    expect(authorityLabel('eu-269-2014', translate)).toMatch(
      /freeze|заморож|блокир|sperre|gel des|congel|zamroż|冻结/i,
    );
  });

  it.each([
    ['us-ofac-sdn', 'OFAC'],
    ['us-bis-entity-list', 'Entity List'],
    ['us-bis-meu-list', 'Military End-User List'],
    ['us-dod-1260h', '1260H'],
    ['us-fcc-covered-list', 'FCC'],
    ['jp-meti-feul', 'Foreign End User List'],
    ['ch-seco', 'SECO'],
    ['au-dfat', 'DFAT'],
  ] as const)('%s keeps its proper name %s', (id, name) => {
    expect(authorityLabel(id, translate)).toContain(name);
  });
});

it('names an authority in the language of the reader', () => {
  expect(authorityLabel('us-ofac-sdn', translateIn('en'))).toBe('US Treasury (OFAC)');
  expect(authorityLabel('us-ofac-sdn', translateIn('de'))).toBe('US-Finanzministerium (OFAC)');
});

it('says of an authority of a newer list that it is not known, with its id', () => {
  for (const id of ['xx-new-list', 'constructor'])
    expect(authorityLabel(id as AuthorityId, translateIn('en'))).toBe(
      `A list that this version does not know (“${id}”)`,
    );
});
