import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fact } from '@/core/entities/fact';
import { buildTimeline, type TimelineEntry } from '@/core/entities/timeline';
import { sampleFact, sampleStatus } from './sample-entity';

const nameOf = (entry: TimelineEntry) => (entry.kind === 'fact' ? entry.fact.id : entry.status.authority);
const build = (facts: Fact[], statuses = [sampleStatus()].slice(1)) => buildTimeline({ facts, statuses });

it('mixes facts and listings, oldest first, undated ones last', () => {
  const entries = build(
    [
      sampleFact('undated'),
      sampleFact('late', { date: '2026-05-01' }),
      sampleFact('early', { date: '2023-06-09' }),
    ],
    [sampleStatus({ date: '2026-04-23' }), sampleStatus({ authority: 'us-ofac-sdn', date: '2024-06' })],
  );

  expect(entries.map(nameOf)).toEqual(['early', 'us-ofac-sdn', 'eu-269-2014', 'late', 'undated']);
});

it('never makes a date more exact than its source', () => {
  const entries = build([
    sampleFact('day', { date: '2024-06-12' }),
    sampleFact('month', { date: '2024-06' }),
    sampleFact('year', { date: '2024' }),
  ]);

  expect(entries.map((entry) => entry.date)).toEqual(['2024', '2024-06', '2024-06-12']);
});

it('keeps an answer behind its statement, even when it is older or undated', () => {
  const entries = build([
    sampleFact('other', { date: '2024' }),
    sampleFact('answer', { date: '2020', answers: 'claim' }),
    sampleFact('claim', { date: '2025' }),
    sampleFact('last', { date: '2026' }),
  ]);

  expect(entries.map(nameOf)).toEqual(['other', 'claim', 'answer', 'last']);
});

it.each([
  { why: 'to itself', facts: [sampleFact('a', { answers: 'a' })] },
  { why: 'in a circle', facts: [sampleFact('a', { answers: 'b' }), sampleFact('b', { answers: 'a' })] },
  { why: 'to nothing', facts: [sampleFact('a', { answers: 'missing' })] },
])('shows facts that answer $why', ({ facts }) => {
  expect(new Set(build(facts).map(nameOf))).toEqual(new Set(facts.map((fact) => fact.id)));
});

it('loses no fact, whatever answers what', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const answers = fc.array(fc.option(fc.constantFrom(...ids), { nil: undefined }), {
    minLength: 5,
    maxLength: 5,
  });

  fc.assert(
    fc.property(answers, (targets) => {
      const facts = ids.map((id, at) => sampleFact(id, { answers: targets[at] }));

      expect(new Set(build(facts).map(nameOf))).toEqual(new Set(ids));
    }),
  );
});

it('puts a date that is none among what has no date', () => {
  const entries = build([sampleFact('a', { date: 'spring' }), sampleFact('b', { date: '2024' })]);

  expect(entries.map((entry) => [nameOf(entry), entry.date])).toEqual([
    ['b', '2024'],
    ['a', undefined],
  ]);
});
