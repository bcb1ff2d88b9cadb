import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cite, citeAll, type CitationFormat } from '@/core/entities/citation';
import { type CitedWork, entityAsWork, sourceAsWork } from '@/core/entities/cited-work';
import type { PackInfo } from '@/core/entities/pack';
import { translateIn } from '../../../support/translate-in';
import { readBibtex } from '../../../support/read-bibtex';
import { CslItem } from '../../../support/csl-item';
import { SAMPLE_SOURCES, sampleEntity, sampleFact, sampleStatus } from './sample-entity';

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
const entry = (change: Parameters<typeof sampleEntity>[0] = {}): CitedWork =>
  entityAsWork(sampleEntity(change), PACK, { sources: SAMPLE_SOURCES, accessed: '2026-11-30' });
const source = (): CitedWork => {
  const paper = SAMPLE_SOURCES['paper'];
  if (!paper) throw new Error('the sample has a paper');
  return sourceAsWork('paper', paper);
};

it('cites a source in plain words, a month as a month', () => {
  expect(cite(source(), 'plain', translate)).toBe(
    '“A report”. Paper. July 2025. https://example.org/report (accessed November 22, 2026)',
  );
});

it('cites a source in Markdown with a link', () => {
  expect(cite(source(), 'markdown', translate)).toBe(
    '[A report](<https://example.org/report>). Paper. July 2025. (accessed November 22, 2026)',
  );
});

it('speaks the language of the reader, also in a note for programs, and gives programs the rest in none', () => {
  const german = translateIn('de');
  const entity = entry();

  expect(cite(source(), 'plain', german)).toBe(
    '„A report“. Paper. Juli 2025. https://example.org/report (abgerufen: 22. November 2026)',
  );
  expect(cite(source(), 'markdown', german)).toContain('(abgerufen: 22. November 2026)');
  expect(cite(entity, 'plain', german)).toBe(
    '„Example Works“. Sample pack, Version 1.2.0. Sidelight. 22. November 2026 (abgerufen: 30. November 2026). Quellen: https://example.org/list (abgerufen: 22. November 2026)',
  );
  expect(cite(entity, 'bibtex', german)).toContain('howpublished = {Sample pack, Version 1.2.0}');
  const [item] = JSON.parse(cite(entity, 'csl-json', german));
  expect(item.note).toBe('Quellen: https://example.org/list (abgerufen: 2026-11-22)');
  for (const format of ['bibtex', 'csl-json'] as const)
    expect(cite(source(), format, german)).toBe(cite(source(), format, translate));
});

it('names an entry and its pack in the language of the reader, in every format, where they have a name in it', () => {
  const work = entityAsWork(
    sampleEntity({ captions: { uk: 'Приклад-Завод' } }),
    { ...PACK, captions: { uk: 'Зразки' } as PackInfo['captions'] },
    { sources: SAMPLE_SOURCES, accessed: '2026-11-30' },
  );

  for (const format of FORMATS) {
    expect(cite(work, format, translateIn('uk'))).toMatch(/Приклад-Завод[^]*Зразки/);
    expect(cite(work, format, translateIn('de'))).toMatch(/Example Works[^]*Sample pack/);
  }
});

it.each([
  ['en-GB', 'en', '30 November 2026', 'and 1,234 more'],
  ['de-AT', 'de', '30. November 2026', 'und 1\u00a0234 weitere'],
  ['zh-CN', 'zh_CN', '2026年11月30日', '另有 1,234 个'],
])('writes dates and counts as the reader’s region does: %s', (tag, locale, day, others) => {
  const work: CitedWork = {
    ...entry(),
    basis: { sources: [{ url: 'https://a.example', accessed: '2026-11' }], others: 1234 },
  };
  const plain = cite(work, 'plain', translateIn(locale), tag);

  expect(plain).toContain(day);
  expect(plain).toContain(others);
  expect(plain).not.toMatch(/2026-11/);
});

it('ends no sentence twice where a date or a name ends on a stop of its own', () => {
  const plain = cite({ ...source(), publisher: 'Paper Inc.' }, 'plain', translateIn('uk'));

  expect(plain).toBe(
    '«A report». Paper Inc. липень 2025\u00a0р. https://example.org/report (відкрито 22 листопада 2026\u00a0р.)',
  );
});

it('cites a source in BibTeX', () => {
  expect(cite(source(), 'bibtex', translate)).toBe(
    [
      '@misc{paper,',
      '  title = {{A report}},',
      '  author = {{Paper}},',
      '  date = {2025-07},',
      '  year = {2025},',
      '  url = {https://example.org/report},',
      '  urldate = {2026-11-22}',
      '}',
    ].join('\n'),
  );
});

it('cites an entity of a pack in CSL-JSON with the version of the pack', () => {
  const [item] = JSON.parse(cite(entry(), 'csl-json', translate));

  expect(item).toEqual({
    id: 'example-works',
    type: 'entry',
    title: 'Example Works',
    publisher: 'Sidelight',
    'container-title': 'Sample pack',
    version: '1.2.0',
    issued: { 'date-parts': [[2026, 11, 22]] },
    accessed: { 'date-parts': [[2026, 11, 30]] },
    note: 'Sources: https://example.org/list (accessed 2026-11-22)',
  });
});

it('cites an entity in BibTeX with what a style of either program prints', () => {
  expect(cite(entry(), 'bibtex', translate)).toBe(
    [
      '@misc{example-works,',
      '  title = {{Example Works}},',
      '  author = {{Sidelight}},',
      '  howpublished = {Sample pack, version 1.2.0},',
      '  date = {2026-11-22},',
      '  year = {2026},',
      '  urldate = {2026-11-30},',
      '  note = {Sources: https://example.org/list (accessed 2026-11-22)}',
      '}',
    ].join('\n'),
  );
});

it('gives the addresses of the sources of an entry, who it is before what lists it, each once, and says how many are left', () => {
  const sources = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((key) => [
      key,
      {
        publisher: key,
        title: key,
        url: `https://${key}.example`,
        accessed: '2026-11-01',
        kind: 'press',
      } as const,
    ]),
  );
  const entity = sampleEntity({
    summary: { text: 'X.', attribution: { kind: 'reported', by: 'A' }, sources: ['e', 'constructor'] },
    statuses: [sampleStatus({ measure: 'named', sources: ['d'] }), sampleStatus({ sources: ['c', 'e'] })],
    facts: [sampleFact('one', { sources: ['a', 'b', 'a'] })],
  });
  const work = entityAsWork(entity, PACK, { sources, accessed: '2026-11-30' });

  expect(cite(work, 'plain', translate)).toMatch(
    / Sources: https:\/\/e\.example \(accessed November 1, 2026\); https:\/\/c\.example [^;]+; https:\/\/d\.example [^;]+; and 2 more$/,
  );
  expect(cite(work, 'markdown', translate)).toContain(
    'Sources: <https://e.example> (accessed November 1, 2026); <',
  );
});

it('says no word of sources where an entry has none that can be found', () => {
  const work = entityAsWork(sampleEntity(), PACK, { sources: {}, accessed: '2026-11-30' });

  for (const format of FORMATS) expect(cite(work, format, translate)).not.toMatch(/source|undefined/i);
});

it('keeps a name that runs from the right from turning the words around it', () => {
  expect(cite(entry({ caption: 'شركة' }), 'plain', translate)).toMatch(/^“\u2068شركة\u2069”\. Sample pack/);
  expect(cite(entry({ caption: '灯笼厂' }), 'plain', translate)).toMatch(/^“灯笼厂”\. /);
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
  ['bibtex', '50 % of {A} & B_C', String.raw`50 \% of \textbraceleft{}A\textbraceright{} \& B\_C`],
  ['bibtex', 'a } lone brace', String.raw`{{a \textbraceright{} lone brace}}`],
  ['bibtex', String.raw`C:\new {`, String.raw`{{C:\textbackslash{}new \textbraceleft{}}}`],
  [
    'bibtex',
    'line\nbreak \u0007 “q” "q" ~^$#',
    String.raw`line break “q” "q" \textasciitilde{}\textasciicircum{}\$\#`,
  ],
  ['bibtex', 'شركة Фонарь 灯笼厂', 'شركة Фонарь 灯笼厂'],
] as const)('escapes what has a meaning in %s', (format, title, expected) => {
  expect(cite({ key: 'x', title, publisher: 'P' }, format, translate)).toContain(expected);
});

/** What names are made of that formats choke on. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '%',
        '"',
        '&',
        '#',
        '$',
        '@',
        ',',
        '=',
        '~',
        '^',
        '_',
        '\n',
        'שם',
        'اسم',
        '漢',
        ' and ',
        'x',
      ),
    )
    .map((parts) => parts.join('')),
);
const hostileDate = fc.oneof(fc.constantFrom('2024', '2024-06', '2024-06-12'), hostile);
const hostileWork = fc.record(
  {
    key: hostile,
    title: hostile,
    publisher: hostile,
    container: hostile,
    version: hostile,
    url: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), hostile),
    published: hostileDate,
    accessed: hostileDate,
    basis: fc.record({
      sources: fc.array(fc.record({ url: fc.oneof(fc.webUrl(), hostile), accessed: hostileDate })),
      others: fc.nat(9),
    }),
  },
  { requiredKeys: ['key', 'title', 'publisher'] },
);

it('writes items that are right by the schema of CSL-JSON, with every name as it is, for any work', () => {
  fc.assert(
    fc.property(fc.array(hostileWork, { maxLength: 3 }), (works) => {
      const items = JSON.parse(citeAll(works, 'csl-json', translate)) as unknown[];

      expect(items.map((item) => CslItem.parse(item).title)).toEqual(
        works.map(({ title }) => JSON.parse(JSON.stringify(title))),
      );
    }),
  );
});

it('writes entries that BibTeX reads, none of them running into the next, for any works', () => {
  fc.assert(
    fc.property(fc.array(hostileWork, { maxLength: 3 }), (works) => {
      const entries = readBibtex(citeAll(works, 'bibtex', translate));

      expect(entries).toHaveLength(works.length);
      for (const { type, key, fields } of entries) {
        expect(type).toBe('misc');
        expect(key).toMatch(/^[\w-]+$/);
        expect(
          fields
            .keys()
            .toArray()
            .filter((name) => !BIBTEX_FIELDS.includes(name)),
        ).toEqual([]);
        for (const name of ['date', 'urldate'])
          expect(fields.get(name) ?? '2024').toMatch(/^\d{4}(-\d\d){0,2}$/);
        for (const name of ['title', 'author', 'howpublished', 'note'])
          expect(unescaped(fields.get(name) ?? '')).not.toMatch(/[%&$#_~^{}\n\p{Cc}]/u);
      }
    }),
  );
});

const BIBTEX_FIELDS = ['title', 'author', 'howpublished', 'date', 'year', 'url', 'urldate', 'note'];

/** What is left of a value when the escapes are taken out. */
function unescaped(value: string): string {
  return value
    .replace(/^\{(.*)\}$/su, '$1')
    .replaceAll(/\\text[a-z]+\{\}/g, '')
    .replaceAll(/\\[%&$#_]/g, '');
}

it('writes one line in plain words and in Markdown for any work', () => {
  fc.assert(
    fc.property(hostileWork, (work) => {
      const { url: _url, ...named } = work;
      for (const format of ['plain', 'markdown'] as const)
        expect(cite(named, format, translate)).not.toMatch(/[\n\r\u2028\u2029]/);
      // What stands in angle brackets is an address, and nothing in it has a meaning.
      const words = cite(named, 'markdown', translate).replaceAll(/(?<!\\)<https?:[^<>\s]*>/gi, '');
      expect(words).not.toMatch(/(?<!\\)(?:\\\\)*[[\]*`]/);
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
