import { expect, it } from 'vitest';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { Popup } from '@/ui/popup/Popup';
import type { PopupDeps } from '@/ui/popup/popup-deps';
import { after, draw, named, press, type } from '../draw';
import { field, lantern, replyTo, setUp, storm } from './popup-stage';

const focused = () => document.activeElement;
/** Two names on the page. */
const twoNames = {
  requestSummary: async () => ({
    state: 'done' as const,
    entities: ['a', 'b'].map((id) => ({ ...lantern, id, caption: id, count: 1, frameId: 0 })),
  }),
};

/** A background that answers a search when the test says so. */
function slowSearch() {
  const answers = new Map<string, PromiseWithResolvers<unknown>>();
  const ask = ((request: UiRequest) => {
    if (request.type !== 'search') return Promise.resolve(replyTo(request));
    const answer = Promise.withResolvers<unknown>();
    answers.set(request.query, answer);
    return answer.promise;
  }) as PopupDeps['ask'];
  const answer = (query: string, reply: unknown) => after(() => answers.get(query)?.resolve(reply));
  return { ask, answer };
}

it('opens on Enter what answers the words in the field, never those before them', async () => {
  const { ask, answer } = slowSearch();
  const { deps, opened } = setUp({ ask });
  await draw(<Popup deps={deps} />);
  await type(field(), 'lan');
  await answer('lan', { ok: true, results: [lantern] });

  await type(field(), 'storm');
  await press(field(), 'Enter');
  expect(opened).toEqual([]);
  await answer('storm', { ok: true, results: [storm] });

  expect(opened).toEqual(['storm-lamp']);
});

it.each([
  ['nothing answers them', { ok: true, results: [] }],
  ['the search failed', { ok: false, error: 'data-unavailable' }],
])('opens nothing on Enter where %s', async (_, reply) => {
  const { ask, answer } = slowSearch();
  const { deps, opened } = setUp({ ask });
  await draw(<Popup deps={deps} />);
  await type(field(), 'storm');
  await press(field(), 'Enter');
  await answer('storm', reply);

  expect(opened).toEqual([]);
});

it('opens nothing by an Enter before words that were then typed further', async () => {
  const { ask, answer } = slowSearch();
  const { deps, opened } = setUp({ ask });
  await draw(<Popup deps={deps} />);
  await type(field(), 'sto');
  await press(field(), 'Enter');
  await type(field(), 'storm');
  await answer('sto', { ok: true, results: [lantern] });
  await answer('storm', { ok: true, results: [storm] });

  expect(opened).toEqual([]);
});

it('goes from the empty search field down into the names', async () => {
  const { deps } = setUp();
  const page = await draw(<Popup deps={deps} />);

  await press(field(), 'ArrowDown');

  expect(document.activeElement).toBe(page.querySelector('.name-row__jump'));
});

it('goes from the first name back up to the search field', async () => {
  const { deps } = setUp(twoNames);
  await draw(<Popup deps={deps} />);
  await press(field(), 'ArrowDown');
  await press(focused(), 'ArrowUp');

  expect(focused()).toBe(field());
});

it('walks on from the names through those looked up lately, and back', async () => {
  const { deps, kept } = setUp(twoNames);
  kept.lookUps = ['Old', 'Older'].map((caption) => ({ id: caption, caption }));
  const page = await draw(<Popup deps={deps} />);
  const last = [...page.querySelectorAll<HTMLElement>('.name-row__jump')].at(-1);
  last?.focus();

  await press(focused(), 'ArrowDown');
  expect(focused()).toBe(named('Old'));
  await press(focused(), 'ArrowRight');
  expect(focused()).toBe(named('Older'));
  await press(focused(), 'ArrowUp');
  expect(focused()).toBe(named('Previous: b'));
});

it('never leads by arrow keys to what forgets the names looked up', async () => {
  const { deps, kept } = setUp(twoNames);
  kept.lookUps = ['Old', 'Older'].map((caption) => ({ id: caption, caption }));
  await draw(<Popup deps={deps} />);
  named('Older').focus();

  for (const key of ['ArrowRight', 'ArrowDown', 'End']) await press(focused(), key);

  expect(focused()).toBe(named('Older'));
  expect(document.querySelector('.recent__list')?.textContent).toBe('OldOlder');
});

it('goes from the empty search field straight to those looked up lately where the page has no names', async () => {
  const { deps, kept } = setUp({ requestSummary: async () => ({ state: 'done', entities: [] }) });
  kept.lookUps = [{ id: 'old', caption: 'Old' }];
  await draw(<Popup deps={deps} />);

  await press(field(), 'ArrowDown');
  expect(focused()).toBe(named('Old'));
  await press(focused(), 'ArrowUp');
  expect(focused()).toBe(field());
});
