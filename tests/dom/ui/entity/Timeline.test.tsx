import { expect, it } from 'vitest';
import { statusAnchors } from '@/ui/entity/status-rows';
import { Timeline } from '@/ui/entity/Timeline';
import { timelineYears } from '@/ui/entity/timeline-years';
import { LanguageContext } from '@/ui/kit/language-context';
import { translateIn } from '../../../support/translate-in';
import { draw } from '../draw';
import { sampleEntity } from '../sample-entity';

it.each([
  ['en', 'en', 'November 2024: Link to this list', '2023: Link to this statement'],
  ['fr', 'fr', 'novembre 2024\u00a0: Lien vers cette liste', '2023\u00a0: Lien vers cette affirmation'],
  ['zh_CN', 'zh-CN', '2024年11月：此名单的链接', '2023年：此陈述的链接'],
])('says of every date where it leads to, as %s is written', async (locale, tag, ...labels) => {
  const page = await draw(
    <LanguageContext.Provider value={{ translate: translateIn(locale), tag }}>
      <Timeline years={timelineYears(sampleEntity)} anchors={statusAnchors(sampleEntity)} />
    </LanguageContext.Provider>,
  );

  const links = [...page.querySelectorAll('.event__anchor')];
  expect(links).toHaveLength(sampleEntity.facts.length + sampleEntity.statuses.length);
  const spoken = links.map((link) => link.getAttribute('aria-label') ?? '');
  expect(spoken).toEqual(expect.arrayContaining(labels));
  links.forEach((link, at) => expect(spoken[at]?.startsWith(link.textContent)).toBe(true));
});
