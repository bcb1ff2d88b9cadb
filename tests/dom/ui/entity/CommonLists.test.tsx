import { expect, it } from 'vitest';
import { CommonLists } from '@/ui/entity/CommonLists';
import type { VisibleGraph } from '@/ui/graph/visible-graph';
import { LanguageContext } from '@/ui/kit/language-context';
import { translateIn } from '../../../support/translate-in';
import { draw } from '../draw';
import { sampleName } from '../sample-overview';

const lantern = sampleName('lantern-works');
const graph = {
  nodes: [{ kind: 'list', id: 'list:un-sc', authority: 'un-sc' }],
  edges: [{ kind: 'listing', authority: 'un-sc', name: lantern.id }],
} as unknown as VisibleGraph;

it.each([
  ['en', 'en'],
  ['fr', 'fr'],
  ['zh_CN', 'zh-CN'],
])('is a table with a name of its own, glued as %s is written', async (locale, tag) => {
  const translate = translateIn(locale);
  const page = await draw(
    <LanguageContext.Provider value={{ translate, tag }}>
      <CommonLists graph={graph} names={new Map([[lantern.id, lantern]])} />
    </LanguageContext.Provider>,
  );

  const colon = { en: ': ', fr: '\u00a0: ', zh_CN: '：' }[locale] ?? '';
  expect(page.querySelector('table')?.getAttribute('aria-label')).toBe(
    [translate('entityAuthority'), translate('entityCommonLists')].join(colon),
  );
  const member = page.querySelector('tbody td a');
  expect(member?.textContent).toBe(lantern.caption);
  // There its entry stands with the source.
  expect(member?.getAttribute('href')).toBe('?id=lantern-works#statuses');
});
