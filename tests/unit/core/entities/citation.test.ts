import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cite,
  citeAll,
  type CitationFormat,
  type CitedWork,
  entityAsWork,
  sourceAsWork,
} from '@/core/entities/citation';
import type { PackInfo } from '@/core/entities/pack';
import { translateIn } from '../../../support/translate-in';
import { SAMPLE_SOURCES, sampleEntity } from './sample-entity';

const translate = translateIn('en');
const FORMATS: CitationFormat[] = ['plain', 'markdown', 'bibtex', 'csl-json'];
const PACK: PackInfo = {
  id: 'sample',
  title: 'Sample pack',
  version: '1.2.0',
  date: '2026-11-22',
  description: 'A pack.',
  licence: 'MIT',
};
const source = (): CitedWork => {
  const paper = SAMPLE_SOURCES['paper'];
  if (!paper) throw new Error('the sample has a paper');
  return sourceAsWork('paper', paper);
};

it('cites a source in plain words, a month as a month', () => {
  expect(cite(source(), 'plain', translate)).toBe(
    '“A report”. Paper. 2025-07. https://example.org/report (accessed 2026-11-22)',
  );
});

it('cites a source in Markdown with a link', () => {
  expect(cite(source(), 'markdown', translate)).toBe(
    '[A report](<https://example.org/report>). Paper. 2025-07. (accessed 2026-11-22)',
  );
});

it('cites in the language of the reader what people read, and in none what programs read', () => {
  const german = translateIn('de');
  const entity = entityAsWork(sampleEntity(), PACK);

  expect(cite(source(), 'plain', german)).toBe(
    '„A report“. Paper. 2025-07. https://example.org/report (abgerufen 2026-11-22)',
  );
  expect(cite(source(), 'markdown', german)).toContain('(abgerufen 2026-11-22)');
  expect(cite(entity, 'plain', german)).toBe(
    '„Example Works“. Sample pack, Version 1.2.0. Sidelight. 2026-11-22.',
  );
  for (const format of ['bibtex', 'csl-json'] as const)
    expect(cite(entity, format, german)).toBe(cite(entity, format, translate));
});

it('cites a source in BibTeX', () => {
  expect(cite(source(), 'bibtex', translate)).toBe(
    [
      '@misc{paper,',
      '  title = {{A report}},',
      '  author = {{Paper}},',
      '  date = {2025-07},',
      '  url = {https://example.org/report},',
      '  urldate = {2026-11-22}',
      '}',
    ].join('\n'),
  );
});

it('cites an entity of a pack in CSL-JSON with the version of the pack', () => {
  const [item] = JSON.parse(cite(entityAsWork(sampleEntity(), PACK), 'csl-json', translate));

  expect(item).toEqual({
    id: 'example-works',
    type: 'entry',
    title: 'Example Works',
    publisher: 'Sidelight',
    'container-title': 'Sample pack',
    version: '1.2.0',
    issued: { 'date-parts': [[2026, 11, 22]] },
  });
});

it('keeps the precision of a date in CSL-JSON', () => {
  const [item] = JSON.parse(cite(source(), 'csl-json', translate));

  expect(item.issued).toEqual({ 'date-parts': [[2025, 7]] });
});

it('says nothing about what is not known', () => {
  const work: CitedWork = { key: 'bare', title: 'Bare', publisher: 'Nobody' };

  for (const format of FORMATS) expect(cite(work, format, translate)).not.toMatch(/undefined|null|NaN/);
});

it('links no address but http and https', () => {
  const work: CitedWork = { key: 'x', title: 'X', publisher: 'P', url: 'javascript:alert(1)' };

  expect(cite(work, 'markdown', translate)).toBe('X. P.');
});

it.each([
  ['markdown', '[a](b) *c* <d>', String.raw`\[a\](b) \*c\* \<d\>`],
  ['bibtex', '50 % of {A} & B_C', String.raw`50 \% of \{A\} \& B\_C`],
] as const)('escapes what has a meaning in %s', (format, title, expected) => {
  expect(cite({ key: 'x', title, publisher: 'P' }, format, translate)).toContain(expected);
});

it('writes valid CSL-JSON and balanced BibTeX for any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, key) => {
      const work: CitedWork = { key, title, publisher: title };
      const bibtex = cite(work, 'bibtex', translate).replaceAll(/\\[{}]/g, '');

      expect(JSON.parse(cite(work, 'csl-json', translate))[0].title).toBe(title);
      expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
    }),
  );
});

it('cites several works as one list in every format', () => {
  const works: CitedWork[] = ['one', 'two'].map((key) => ({ key, title: key.toUpperCase(), publisher: 'P' }));

  expect(citeAll(works, 'plain', translate)).toBe('“ONE”. P.\n“TWO”. P.');
  expect(citeAll(works, 'markdown', translate)).toBe('- ONE. P.\n- TWO. P.');
  expect(citeAll(works, 'bibtex', translate).match(/^@misc\{(one|two),$/gm)).toHaveLength(2);
  expect(JSON.parse(citeAll(works, 'csl-json', translate))).toMatchObject([{ id: 'one' }, { id: 'two' }]);
  expect(citeAll([], 'csl-json', translate)).toBe('[]');
});
