import { expect, it } from 'vitest';
import { readLists, unreadLists } from '@/core/entities/read-lists';
import { AuthorityId } from '@/core/entities/status';
import { sampleListing, sampleName } from '../../../dom/ui/sample-overview';

const NAMES = [
  sampleName('frozen', { listings: [sampleListing('un-sc'), sampleListing('ua-gur', 'named')] }),
  sampleName('controlled', { listings: [sampleListing('us-bis-entity-list', 'export-control')] }),
  sampleName('off', {
    listings: [{ ...sampleListing('un-sc'), state: 'delisted' }],
    notFound: [{ authority: 'ua-gur', asOf: '2026-03' }],
  }),
  sampleName('free'),
];

it('lists what was read of each list, and how old the copies are', () => {
  expect(readLists(NAMES)).toEqual([
    { authority: 'un-sc', oldest: '2026-08-22', newest: '2026-08-22', entries: 2, notFound: 0 },
    { authority: 'us-bis-entity-list', oldest: '2026-08-22', newest: '2026-08-22', entries: 1, notFound: 0 },
    { authority: 'ua-gur', oldest: '2026-03', newest: '2026-08-22', entries: 1, notFound: 1 },
  ]);
});

it('puts lists that this version does not know last', () => {
  const odd = ['mars-senate', 'atlantis'].map((id) => sampleListing(id as AuthorityId));
  const lists = readLists([sampleName('odd', { listings: odd }), ...NAMES]);

  expect(lists.map(({ authority }) => authority)).toEqual([
    'un-sc',
    'us-bis-entity-list',
    'ua-gur',
    'atlantis',
    'mars-senate',
  ]);
});

it('knows every list of which there is no copy', () => {
  const read = readLists(NAMES);
  const unread = unreadLists(read);

  expect([...unread, ...read.map(({ authority }) => authority)].toSorted()).toEqual(
    [...AuthorityId.options].toSorted(),
  );
  expect(unreadLists([])).toHaveLength(AuthorityId.options.length);
});
