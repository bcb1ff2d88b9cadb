import { expect, it } from 'vitest';
import { createAnnotator } from './annotate';
import { evaluate } from './evaluate';
import type { Passage } from './passage';
import { reportData, reportText } from './report';

const passage = (id: string, mentions: Passage['mentions']): Passage => ({
  id,
  lang: 'en',
  tags: [],
  title: null,
  html: '<p>Aero-HIT of Khabarovsk builds drones. DJI does not.</p>',
  mentions,
});

it('counts what is found in passages of which none is labelled', async () => {
  const { wrong } = evaluate(await createAnnotator('assets/pack'), [passage('nothing', [])]);

  expect(wrong.map(({ passage: { id } }) => id)).toEqual(['nothing']);
});

it('counts nothing of a pack that the labels do not speak of', async () => {
  const { wrong } = evaluate(await createAnnotator('assets/pack'), [
    passage('one-pack', [['Aero-HIT', 'aero-hit']]),
  ]);

  expect(wrong).toEqual([]);
});

it('counts a surface once that was found in two parts', async () => {
  const inTwo: Passage = {
    ...passage('in-two', [['Harbin Institute of Technology (HIT)', 'harbin-institute-of-technology']]),
    html: '<p>The Harbin Institute of Technology (HIT) teaches.</p>',
  };

  const { all, wrong } = evaluate(await createAnnotator('assets/pack'), [inTwo]);

  expect(wrong).toEqual([]);
  expect(all).toMatchObject({ expected: 1, found: 1, right: 1 });
});

it('is reported with what was expected, and with rates for machines', async () => {
  const scores = evaluate(await createAnnotator('assets/pack'), [
    passage('half', [
      ['Aero-HIT', 'aero-hit'],
      ['Aero-HIT', 'aero-hit'],
    ]),
  ]);

  expect(reportText('a file', scores)).toContain('expected Aero-HIT → aero-hit, Aero-HIT → aero-hit');
  expect(reportData('a file', scores)).toMatchObject({
    file: 'a file',
    all: { expected: 2, found: 1, right: 1, precision: 1, recall: 0.5 },
  });
});
