import { expect, it } from 'vitest';
import { buildEntityCard } from '@/core/entities/build-entity-card';
import { english } from '../../../dom/ui/english';
import { bundledEntity, bundledPack, investigated } from './bundled-pack';

const facts = () =>
  bundledPack().entities.flatMap((entity) => entity.facts.map((fact) => ({ entity: entity.id, ...fact })));
const textOf = (id: string) => JSON.stringify({ ...bundledEntity(id), matching: undefined });

it('gives every fact a source with an address and a day of access', () => {
  const { sources } = bundledPack();

  for (const fact of facts()) {
    for (const key of fact.sources) {
      expect(sources[key]?.url).toMatch(/^https?:\/\/\S+$/);
      expect(sources[key]?.accessed).toBe('2026-11-22');
    }
  }
});

it('attributes what stands in the Ukrainska Pravda text alone to Bloomberg and to it', () => {
  const alone = facts().filter((fact) => fact.sources.every((key) => key === 'uanews-bloomberg-2025'));

  expect(alone.length).toBeGreaterThan(10);
  for (const fact of alone) expect(fact.attribution.by).toContain('Ukrainska Pravda');
});

it('attributes no press report to an official record', () => {
  const { sources } = bundledPack();
  const official = facts().filter((fact) => fact.attribution.kind === 'official-record');

  for (const fact of official) {
    for (const key of fact.sources) expect(sources[key]?.kind).toBe('official');
  }
});

it('keeps the word “suggest” where documents only suggest', () => {
  const about = facts().filter((fact) => /engineers of the (Harbin|university)/.test(fact.text));

  expect(about).toHaveLength(2);
  for (const fact of about) expect(fact.text).toContain('suggest');
});

it('answers every report on work with Autel by a denial', () => {
  const allegations = facts().filter(
    (fact) =>
      /engineers of (the Chinese company )?Autel|Talks (with|between)|planned Russian production/.test(
        fact.text,
      ) && fact.attribution.kind === 'reported',
  );

  expect(new Set(allegations.map((fact) => fact.entity))).toEqual(
    new Set(['aero-hit', 'autel-robotics', 'autel-evo-max-4t']),
  );
  for (const allegation of allegations) {
    const answers = facts().filter(
      (fact) => fact.entity === allegation.entity && fact.answers === allegation.id,
    );
    expect(answers.map((fact) => fact.attribution.kind)).toEqual(['denied']);
  }
});

it.each(['aero-hit', 'autel-robotics', 'autel-evo-max-4t'])(
  'shows the denial in the popover of %s, beside what it denies',
  (id) => {
    const { sources } = bundledPack();
    const texts = buildEntityCard(bundledEntity(id), sources, '1.0.0', english.translate).facts.map(
      (fact) => fact.text,
    );
    const allegation = texts.findIndex((text) => /engineers of (the Chinese company )?Autel/.test(text));

    expect(allegation).toBeGreaterThanOrEqual(0);
    expect(texts[allegation + 1]).toBe('Autel denies cooperation with Aero-HIT.');
  },
);

it.each(investigated().map((entity) => entity.id))(
  '%s has three facts at most for a glance, and at least two',
  (id) => {
    const ranked = bundledEntity(id).facts.filter(
      (fact) => fact.rank !== undefined && fact.rank <= 3 && fact.answers === undefined,
    );

    expect(ranked.length).toBeGreaterThanOrEqual(2);
    expect(ranked.length).toBeLessThanOrEqual(3);
  },
);

it('does not say that the Veles is based on the EVO Max 4T', () => {
  const veles = bundledEntity('veles-drone');

  expect(textOf('veles-drone')).not.toMatch(/based on|EVO|Autel|650/);
  expect(veles.relations.map((relation) => relation.to)).toEqual(['aero-hit']);
});

it('prints the price of RUB 650,000 for the EVO Max 4T only', () => {
  const priced = facts().filter((fact) => fact.text.includes('650,000'));

  expect(priced.map((fact) => fact.entity).toSorted()).toEqual(['aero-hit', 'autel-evo-max-4t']);
  for (const fact of priced) expect(fact.text + fact.entity).toMatch(/EVO Max 4T|autel-evo-max-4t/);
});

it('links Komax and Aero-HIT by nothing', () => {
  expect(bundledEntity('komax-khabarovsk').relations.map((relation) => relation.to)).not.toContain(
    'aero-hit',
  );
  expect(bundledEntity('aero-hit').relations.map((relation) => relation.to)).not.toContain(
    'komax-khabarovsk',
  );
  expect(bundledEntity('komax-khabarovsk').facts.filter((fact) => fact.text.includes('Aero-HIT'))).toEqual(
    [],
  );
});

it('calls neither Autel parent or subsidiary of the other, and lets each side be heard', () => {
  for (const id of ['autel-robotics', 'autel-intelligent-technology']) {
    const { relations, facts: own } = bundledEntity(id);
    expect(relations.map((relation) => relation.kind)).not.toContain('parent-of');
    expect(relations.map((relation) => relation.kind)).not.toContain('subsidiary-of');
    expect(own.find((fact) => fact.id === 'independence')?.answers).toBe('uk-parent');
  }
});

it('asserts nothing that the record says not to assert', () => {
  const all = JSON.stringify(investigated().map((entity) => ({ ...entity, matching: undefined })));

  expect(all).not.toMatch(/named after|jy2404|2026\/511|7730269423|State Duma|joint venture|news-pravda/);
});

it('marks every collaboration with Autel as alleged and denied', () => {
  const claims = bundledPack().entities.flatMap((entity) =>
    entity.relations.filter(
      (relation) =>
        (relation.kind === 'collaborates-with' && [entity.id, relation.to].includes('autel-robotics')) ||
        relation.kind === 'plans-to-produce',
    ),
  );

  expect(claims).toHaveLength(3);
  for (const claim of claims) expect(claim.note).toBe('alleged; denied by Autel');
});
