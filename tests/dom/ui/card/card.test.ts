import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntityCard } from '@/core/entities/entity-card';
import type { CardMatter } from '@/ui/card/Card';
import { drawCard, drawUnknown } from '@/ui/card/draw-card';
import { english } from '../english';
import { emptyCard, sampleCard } from '../sample-card';
import { show, textOf } from './show-drawing';

const drawMatter = (changes: Partial<CardMatter>) =>
  show(
    drawCard(
      {
        card: sampleCard(),
        relations: [],
        citation: 'A citation.',
        flags: { no: ['svg', { viewBox: '0 0 3 2' }, [['path', { d: 'M0 0h3v2H0z' }, []]]] },
        mention: { surface: 'NW', rule: 'exact-name' },
        ...changes,
      },
      english,
    ),
  );
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
const drawCardOf = (changes: Partial<EntityCard>) => drawMatter({ card: sampleCard(changes) });

describe('the card', () => {
  afterEach(() => document.body.replaceChildren());

  const relation = {
    other: { id: 'south-works', caption: 'South Works', english: 'South Works' },
    kind: 'owner-of' as const,
    attribution: { kind: 'reported' as const, by: 'Example Gazette' },
    date: '2025-03',
    note: 'denied by South Works',
    sources: [],
  };

  it('says who it is, of what kind and where', () => {
    const card = drawCardOf({});

    expect(textOf(card.querySelector('h2'))).toBe('North Works');
    expect(textOf(card)).toContain('CompanyNorway');
    expect(textOf(card.querySelector('.summary'))).toBe('Maker of lamps.');
    expect(textOf(card.querySelector('.origin'))).toMatch(/^Reported by Example GazetteUnderlined because/);
  });

  it('shows the flag of a country that has one, to the eye alone', () => {
    const flag = drawMatter({}).querySelector('.flag');

    expect(flag?.getAttribute('aria-hidden')).toBe('true');
    expect(flag?.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(drawCardOf({ countries: ['zz', 'constructor'] }).querySelector('.flag')).toBeNull();
  });

  it('says a measure once, with what it means, and under it each authority with its link and its date as precise as the source', () => {
    const [status] = sampleCard().statuses;
    if (!status) throw new Error('the sample has one');
    const entry = (brief: string, rank: number, changes: object) => ({ ...status, brief, rank, ...changes });
    const card = drawCardOf({
      statuses: [
        entry('EU', 2, { date: '2026-04-23', label: 'European Union' }),
        entry('Lamps', 1, {}),
        entry('Japan', 3, { date: undefined }),
        entry('Mars', 4, { date: 'Lichtmess' }),
        entry('UK', 5, { measure: 'named' }),
      ],
    });
    const groups = [...card.querySelectorAll('.statuses > li')];

    expect(groups.map((group) => textOf(group.querySelector('p')))).toEqual([
      'Asset freezemoney and property frozen',
      'Named, no legal effect',
    ]);
    expect([...(groups[0]?.querySelectorAll('li') ?? [])].map((one) => plain(textOf(one)))).toEqual([
      'Lamps Jun 2024',
      'EU 23 Apr 2026',
      'Japan undated',
      'Mars date not legible (“Lichtmess”)',
    ]);
    const link = groups[0]?.querySelector<HTMLAnchorElement>('li:nth-child(2) a');
    expect(link?.href).toBe('https://example.org/report');
    expect(link?.title).toBe('European Union · A report (opens in a new tab)');
    expect(card.querySelector('.lists [data-act=open]')).toBeNull();
  });

  it.each([
    ['a short text', 1, [4, 2, 2], 16],
    ['a text of some lines', 9, [2, 2], 20],
    ['a longer one', 12, [4], 20],
    ['one that fills the card', 40, [1], 23],
  ])(
    'beside %s names so many authorities that the facts stay in sight, the best known first, and leads to the further listings',
    (_text, times, counts, left) => {
      const [status] = sampleCard().statuses;
      if (!status) throw new Error('the sample has one');
      const measures = ['asset-freeze', 'export-control', 'other', 'named'] as const;
      const statuses = measures.flatMap((measure) =>
        [5, 3, 1, 2, 4, 6].map((rank) => ({
          ...status,
          measure,
          rank,
          brief: `No. ${rank}`,
          date: `200${rank}`,
        })),
      );
      const summary = {
        text: 'Maker of lamps. '.repeat(times),
        attribution: { kind: 'reported', by: 'Gazette' },
      } as const;
      const mention = { surface: 'NW', rule: 'full-name-on-page', evidence: 'North Works '.repeat(6) };
      const card = drawMatter({ card: sampleCard({ statuses, summary }), mention });
      const shown = [...card.querySelectorAll('.statuses > li')].map((group) =>
        [...group.querySelectorAll('a')].map((link) => link.textContent),
      );

      expect(shown).toEqual(counts.map((count) => ['No. 1', 'No. 2', 'No. 3', 'No. 4'].slice(0, count)));
      const further = card.querySelector<HTMLElement>('.lists [data-act=open]');
      expect(textOf(further)).toBe(`Further listings: ${left}`);
      // Where the page does not open it is said beside it.
      expect(further?.dataset['failed']).toMatch(/did not open/);
      expect(further?.closest('li')?.querySelector('.outcome')?.getAttribute('role')).toBe('status');
    },
  );

  it('names a list once where its entries differ in nothing that is said', () => {
    const [status] = sampleCard().statuses;
    if (!status) throw new Error('the sample has one');
    const card = drawCardOf({
      statuses: [
        { ...status, effect: 'Annex I' },
        { ...status, effect: 'Annex II' },
        { ...status, effect: 'Annex III', date: '2025' },
      ],
    });

    expect([...card.querySelectorAll('.statuses a')].map((one) => textOf(one.parentElement))).toEqual([
      'Lamps Jun 2024',
      'Lamps 2025',
    ]);
    expect(textOf(card)).not.toContain('Further listings');
  });

  it('says that a listing is no longer in force, apart from those that are', () => {
    const [status] = sampleCard().statuses;
    if (!status) throw new Error('the sample has one');
    const card = drawCardOf({ statuses: [status, { ...status, state: 'delisted', brief: 'EU' }] });
    const [inForce, delisted] = card.querySelectorAll('.statuses > li');

    expect(textOf(inForce ?? null)).toBe('Asset freezemoney and property frozenLamps Jun 2024');
    expect(textOf(delisted ?? null)).toBe('No longer listed: Asset freezeEU Jun 2024');
    expect(
      [inForce, delisted].map((one) => one?.querySelector('.status-shape')?.getAttribute('data-hollow')),
    ).toEqual(['false', 'true']);
  });

  it('says what was searched without a find, with the date of the copy, and what nobody could check', () => {
    const lists = drawCardOf({}).querySelector('details');

    expect(lists?.open).toBe(false);
    expect(textOf(lists)).toContain('Southern list not found in the copy of 22 August 2026');
    expect(textOf(lists)).toContain('Eastern register not checked');
  });

  it.each([
    [
      'a list was searched',
      [{ authority: 'un-sc' as const, label: 'A list', asOf: '2026' }],
      'No listing found in the lists checked.',
    ],
    ['no list was searched', [], 'No list has been checked for this name.'],
  ])('without a listing, when %s, never says more than was read', (_, notFound, sentence) => {
    const card = drawCardOf({ statuses: [], notFound });

    expect(textOf(card.querySelector('p.statuses'))).toBe(sentence);
    expect(textOf(card)).not.toMatch(/not sanctioned/i);
  });

  it('puts a denial under its allegation and sets it in', () => {
    const facts = [...drawCardOf({}).querySelectorAll('.fact')];

    expect(facts.map((fact) => fact.getAttribute('data-kind'))).toEqual(['reported', 'denied']);
    expect(textOf(facts[0] ?? null)).toBe('It sold lamps abroad. 1Reported by Example Gazette2025');
    expect(textOf(facts[1] ?? null)).toContain('Denied by North Works');
  });

  it('leads from each fact to all its sources by numbered marks, the same source always by the same number', () => {
    const [fact] = sampleCard().facts;
    const source = (publisher: string, url: string) => ({ publisher, title: `Title by ${publisher}`, url });
    const [gazette, paper] = [
      source('Gazette', 'https://g.example/1'),
      source('Paper', 'https://p.example/2'),
    ];
    const card = drawCardOf({
      facts: fact
        ? [
            { ...fact, text: 'First.', sources: [gazette, paper] },
            { ...fact, text: 'Second.', sources: [paper, source('Radio', 'http://r.example')] },
            { ...fact, text: 'Third.', isAnswer: true, sources: [] },
            { ...fact, text: 'Fourth.', sources: [source('Mast', 'https://m.example')] },
          ]
        : [],
    });
    const facts = [...card.querySelectorAll('.fact')];
    const marks = facts.map((one) =>
      [...one.querySelectorAll('a')].map((mark) => [
        mark.textContent,
        mark.href,
        mark.getAttribute('aria-label'),
      ]),
    );

    expect(marks).toEqual([
      [
        ['1', 'https://g.example/1', 'Source 1: Gazette'],
        ['2', 'https://p.example/2', 'Source 2: Paper'],
      ],
      [['2', 'https://p.example/2', 'Source 2: Paper']],
      [],
      // What is named takes no number away.
      [['3', 'https://m.example/', 'Source 3: Mast']],
    ]);
    expect(card.querySelector<HTMLElement>('.fact a')?.title).toBe('Title by Gazette (opens in a new tab)');
    // Nobody is led to an address that anyone on the way can read; who says it is told all the same.
    expect(textOf(facts[1] ?? null)).toContain('Radio');
  });

  it('names what it is not to be confused with', () => {
    expect(textOf(drawCardOf({}))).toContain('Not to be confused withNorth Works Choir Sings; no link.');
  });

  it('says what is missing when nothing is known', () => {
    const card = drawMatter({ card: emptyCard() });

    expect(textOf(card)).toContain('country not known');
    expect(textOf(card)).toContain('No facts recorded for this name.');
    expect(card.querySelector('details')).toBeNull();
    expect(textOf(card)).not.toContain('Not to be confused with');
  });

  it('says that there are facts where none of them leads', () => {
    const card = drawCardOf({ facts: [], factCount: 7 });

    expect(textOf(card)).not.toContain('No facts recorded for this name.');
    expect(textOf(card)).toContain('More under “All facts”: 7');
  });

  it('shows three of two hundred facts and how many more there are', () => {
    const [fact] = sampleCard().facts;
    const facts = Array.from({ length: 200 }, (_, index) => ({
      ...fact,
      text: `Fact ${index}`,
    })) as EntityCard['facts'];
    const card = drawCardOf({ facts });

    expect(card.querySelectorAll('.fact')).toHaveLength(3);
    expect(textOf(card)).toContain('More under “All facts”: 197');
  });

  it('never cuts a statement off from what answers it', () => {
    const [fact, denial] = sampleCard().facts;
    if (!fact || !denial) throw new Error('the sample has both');
    const said = (text: string) => ({ ...fact, text });
    const facts = [said('A'), said('B'), said('C'), denial, { ...denial, text: 'Nor does he.' }];
    const card = drawCardOf({ facts: [...facts, said('D'), { ...denial, text: 'Of D.' }] });

    expect([...card.querySelectorAll('.fact > p:first-child')].map((one) => textOf(one))).toEqual(
      ['A', 'B', 'C', 'It sold none.', 'Nor does he.'].map((text) => `${text} 1`),
    );
    expect(textOf(card)).toContain('More under “All facts”: 2');
  });

  it('says under the name that the packs do not hold it, without facts to open', () => {
    const card = show(drawUnknown('North Works', english));

    expect(textOf(card.querySelector('#caption'))).toBe('North Works');
    expect(textOf(card)).toContain('This name is not in the data of this version.');
    expect([...card.querySelectorAll('[data-act]')].map((one) => one.getAttribute('data-act'))).toEqual([
      'mute',
      'close',
    ]);
  });

  it('says why it is underlined, where it was asked for from a mention', () => {
    expect(textOf(drawMatter({}).querySelector('.reason'))).toMatch(/^Underlined because/);
    expect(drawMatter({ mention: undefined }).querySelector('.reason')).toBeNull();
  });

  it('tells in this order: who, why it is underlined, statuses, facts, what it is not, links, what to do', () => {
    const card = drawMatter({ relations: [{ ...relation, isFrom: true }] });
    const parts = [
      '.entity-heading',
      '.summary',
      '.reason',
      '.statuses',
      '.fact',
      '.label + ul > li > p[dir=auto]',
      '.jump',
      '.actions',
    ];

    const found = parts.map((part) => card.querySelector(part));
    expect(found).not.toContain(null);
    const inOrder = [...card.querySelectorAll(parts.join())].filter((one) => found.includes(one));
    expect(inOrder).toEqual(found);
  });

  it('offers all facts, a citation, muting, the report of a wrong match, and closing', () => {
    const buttons = [...drawMatter({}).querySelectorAll('button')];

    expect(buttons.map((button) => button.dataset['act'])).toEqual([
      'open',
      'copy',
      'mute',
      'mistake',
      'close',
    ]);
    expect(buttons[1]?.dataset['text']).toBe('A citation.');
    expect(
      buttons.filter((button) => !(button.getAttribute('aria-label') ?? button.textContent).trim()),
    ).toEqual([]);
  });

  it.each([
    [true, 'North Works owns South Works'],
    [false, 'South Works owns North Works'],
  ])(
    'says how it is linked to another name on the page, read the right way (from it: %s)',
    (isFrom, words) => {
      const card = drawMatter({ relations: [{ ...relation, isFrom }] });

      expect(textOf(card)).toContain(`On this page, linked to${words}`);
      expect(textOf(card)).toContain('Reported by Example GazetteMarch 2025denied by South Works');
      const jump = card.querySelector<HTMLElement>('[data-act=jump]');
      expect(jump?.dataset['entity']).toBe('south-works');
      // Where it leads nowhere the sentence around it stays, and another is said below.
      expect(jump?.dataset['failed']).toMatch(/could not be reached: the page may have changed/);
      expect(jump?.closest('li')?.querySelector('.outcome')?.getAttribute('role')).toBe('status');
    },
  );

  it.each([
    [5, 4, 'More under “All facts”: 1'],
    [4, 4, undefined],
  ])('of %i links shows %i, and says how many more there are', (count, shown, words) => {
    const relations = Array.from({ length: count }, (_, index) => ({
      ...relation,
      other: { ...relation.other, id: `works-${index}` },
      isFrom: true,
    }));
    const card = drawMatter({ relations });

    expect(card.querySelectorAll('[data-act=jump]')).toHaveLength(shown);
    if (words) expect(textOf(card)).toContain(words);
    else expect(textOf(card)).not.toContain('More under');
  });

  it('shows any text as text: no string of a list makes an element or a link that is not https', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '</p><script>alert(1)</script>',
        '\u202Eevil',
        'javascript:alert(1)',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const [status] = sampleCard().statuses;
        const source = { publisher: text, title: text, url: text };
        const attribution = { kind: text as 'reported', by: text };
        const card = drawCardOf({
          caption: text,
          schema: text as 'Company',
          countries: [text],
          summary: { text, attribution },
          statuses: status
            ? [{ ...status, label: text, effect: text, measure: text as 'other', date: text, source }]
            : [],
          facts: [{ text, date: text, attribution, isAnswer: false, sources: [source] }],
          homonyms: [{ caption: text, description: text }],
        });

        expect(card.querySelector('h2')?.textContent).toBe(text);
        expect(card.querySelectorAll('img, script, iframe')).toHaveLength(0);
        expect([...card.querySelectorAll('a')].filter((link) => !link.href.startsWith('https:'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
