import { expect, it } from 'vitest';
import type { Entity } from '@/core/entities/entity';
import { Measure } from '@/core/entities/status';
import { Glossary } from '@/ui/entity/Glossary';
import { draw } from '../draw';
import { sampleEntity } from '../sample-entity';

const withMeasures = (measures: readonly Measure[]): Entity => ({
  ...sampleEntity,
  statuses: measures.map((measure) => ({
    authority: 'un-sc',
    measure,
    effect: 'An effect.',
    state: 'listed',
    sources: [],
    verified: 'SEEN-LIST',
    asOf: '2026',
  })),
});

it.each(Measure.options)('explains the kind %s in one sentence', async (measure) => {
  const page = await draw(<Glossary entity={withMeasures([measure])} />);

  expect(page.querySelector('dd')?.textContent).toMatch(/^\p{Lu}.*\.$/u);
});

it('explains each kind once, gravest first, and is silent where there is none', async () => {
  const page = await draw(<Glossary entity={withMeasures(['named', 'asset-freeze', 'named'])} />);
  expect([...page.querySelectorAll('dt')].map((term) => term.textContent?.trim())).toEqual([
    'Asset freeze',
    'Named, no legal effect',
  ]);

  const empty = await draw(<Glossary entity={withMeasures([])} />);
  expect(empty.querySelector('dl')).toBeNull();
});
