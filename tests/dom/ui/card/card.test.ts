import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntityCard } from '@/core/entities/entity-card';
import type { Drawing } from '@/core/messages/drawing';
import { build } from '@/page/popover/build';
import type { CardMatter } from '@/ui/card/Card';
import { drawCard, drawSharedName, drawUnknown } from '@/ui/card/draw-card';
import { english } from '../english';
import { emptyCard, sampleCard } from '../sample-card';

/** As the page does it, after the message. */
function show(drawing: Drawing[]): HTMLElement {
  build(document.body, structuredClone(drawing));
  return document.body;
}

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
const drawCardOf = (changes: Partial<EntityCard>) => drawMatter({ card: sampleCard(changes) });
const textOf = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('the card', () => {
  afterEach(() => document.body.replaceChildren());

  it('says who it is, of what kind and where', () => {
    const card = drawCardOf({});

    expect(textOf(card.querySelector('h2'))).toBe('North Works');
    expect(textOf(card)).toContain('CompanyNorway');
    expect(textOf(card)).toContain('Maker of lamps. Reported by Example Gazette');
  });

  it('shows the flag of a country that has one, to the eye alone', () => {
    const flag = drawMatter({}).querySelector('.flag');

    expect(flag?.getAttribute('aria-hidden')).toBe('true');
    expect(flag?.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(drawCardOf({ countries: ['zz', 'constructor'] }).querySelector('.flag')).toBeNull();
  });

  it('gives each listing its measure, authority, date as precise as the source, and effect once', () => {
    const line = drawCardOf({}).querySelector('.status-line');

    expect(textOf(line)).toBe('Asset freezeOffice of LampsJune 2024nobody may buy its lamps.');
    expect(line?.querySelector('a')?.href).toBe('https://example.org/report');
  });

  it('says that a listing is no longer in force', () => {
    const [status] = sampleCard().statuses;
    const card = drawCardOf({ statuses: status ? [{ ...status, state: 'delisted' }] : [] });

    expect(textOf(card.querySelector('.status-line'))).toMatch(/^No longer listed: Asset freeze/);
    expect(card.querySelector('.status-shape')?.getAttribute('data-hollow')).toBe('true');
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
            { ...fact, text: 'Third.', sources: [] },
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

  it('shows four of two hundred facts and how many more there are', () => {
    const [fact] = sampleCard().facts;
    const facts = Array.from({ length: 200 }, (_, index) => ({
      ...fact,
      text: `Fact ${index}`,
    })) as EntityCard['facts'];
    const card = drawCardOf({ facts });

    expect(card.querySelectorAll('.fact')).toHaveLength(4);
    expect(textOf(card)).toContain('More under “All facts”: 196');
  });

  it('never cuts a statement off from what answers it', () => {
    const [fact, denial] = sampleCard().facts;
    if (!fact || !denial) throw new Error('the sample has both');
    const said = (text: string) => ({ ...fact, text });
    const facts = [said('A'), said('B'), said('C'), said('D'), denial, { ...denial, text: 'Nor does he.' }];
    const card = drawCardOf({ facts: [...facts, said('E'), { ...denial, text: 'Of E.' }] });

    expect([...card.querySelectorAll('.fact > p:first-child')].map((one) => textOf(one))).toEqual(
      ['A', 'B', 'C', 'D', 'It sold none.', 'Nor does he.'].map((text) => `${text} 1`),
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

  const relation = {
    other: { id: 'south-works', caption: 'South Works', english: 'South Works' },
    kind: 'owner-of' as const,
    attribution: { kind: 'reported' as const, by: 'Example Gazette' },
    date: '2025-03',
    note: 'denied by South Works',
    sources: [],
  };

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

describe('the card of a name that several bear', () => {
  afterEach(() => document.body.replaceChildren());

  const drawShared = () =>
    show(
      drawSharedName(
        {
          surface: 'Ivan <b>Petrov</b>',
          bearers: [
            {
              card: sampleCard({ id: 'petrov-a', caption: 'Petrov of the mill' }),
              relations: ['east-works', 'south-works', 'west-works'].map((id) => ({
                other: { id, caption: id, english: id },
                isFrom: true,
                kind: 'owner-of' as const,
                attribution: { kind: 'reported' as const, by: 'Example Gazette' },
                sources: [],
              })),
              citation: 'First.',
            },
            {
              card: { ...emptyCard(), id: 'petrov-b', caption: 'Petrov of the bank' },
              relations: [],
              citation: 'Second.',
            },
          ],
          flags: {},
        },
        english,
      ),
    );

  it('says that it is not known who is meant, and stacks them in their order', () => {
    const card = drawShared();

    expect(textOf(card.querySelector('#caption'))).toBe('Ivan <b>Petrov</b>');
    expect(textOf(card)).toContain('The page does not say which is meant.');
    expect([...card.querySelectorAll('.bearers h3')].map(textOf)).toEqual([
      'Petrov of the mill',
      'Petrov of the bank',
    ]);
  });

  it('says of each who it is, what lists it and two facts with what answers them, the rest folded or counted', () => {
    const [status] = sampleCard().statuses;
    const [fact, denial] = sampleCard().facts;
    if (!status || !fact || !denial) throw new Error('the sample has all three');
    const full = sampleCard({
      id: 'petrov-a',
      statuses: ['One', 'Two', 'Three', 'Four'].map((label) => ({ ...status, label, effect: label })),
      facts: ['A', 'B', 'C'].flatMap((text) => [
        { ...fact, text },
        { ...denial, text: `Not ${text}` },
      ]),
    });
    const card = show(
      drawSharedName(
        {
          surface: 'Petrov',
          bearers: [
            { card: full, relations: [], citation: 'First.' },
            { card: { ...emptyCard(), id: 'petrov-b' }, relations: [], citation: 'Second.' },
          ],
          flags: {},
        },
        english,
      ),
    );
    const [first, second] = card.querySelectorAll('.bearers > li');
    const lists = (selector: string) =>
      [...(first?.querySelectorAll(selector) ?? [])].map((line) => textOf(line.querySelector('a')));

    expect(textOf(first ?? null)).toContain('Maker of lamps.');
    expect(lists(':scope > .statuses .status-line')).toEqual(['One', 'Two']);
    expect(lists('details .status-line')).toEqual(['Three', 'Four']);
    expect(textOf(first?.querySelector('summary') ?? null)).toBe('Further listings: 2');
    expect([...(first?.querySelectorAll('.fact > p:first-child') ?? [])].map((one) => textOf(one))).toEqual([
      'A 1',
      'Not A 1',
      'B 1',
      'Not B 1',
    ]);
    expect(textOf(first ?? null)).toContain('More under “All facts”: 2');
    expect(textOf(second ?? null)).toContain('No list has been checked for this name.');
    expect(textOf(second ?? null)).toContain('No facts recorded for this name.');
  });

  it('says of each how it is linked to other names on the page, two links and how many more', () => {
    const [first, second] = drawShared().querySelectorAll('.bearers > li');
    const jumps = [...(first?.querySelectorAll<HTMLElement>('[data-act=jump]') ?? [])];

    expect(textOf(first ?? null)).toContain('On this page, linked toPetrov of the mill owns east-works');
    expect(jumps.map(({ dataset }) => dataset['entity'])).toEqual(['east-works', 'south-works']);
    expect(textOf(first ?? null)).toContain('Reported by Example GazetteMore under “All facts”: 1');
    expect(textOf(second ?? null)).not.toContain('On this page');
  });

  it('folds away, for each, why it is underlined and what it is not', () => {
    const [first, second] = drawShared().querySelectorAll('.bearers > li');
    const folded = [first, second].map((one) => [...(one?.querySelectorAll('details') ?? [])].at(-1));

    expect(folded.map((one) => [one?.open, textOf(one?.querySelector('summary') ?? null)])).toEqual([
      [false, 'Why it is underlined, and what it is not'],
      [false, 'Why it is underlined'],
    ]);
    const quoted = (text: string) => `“\u2068${text}\u2069”`;
    expect(textOf(folded[0] ?? null)).toContain(
      `Underlined because ${quoted('Ivan <b>Petrov</b>')} is one of its names. Others are written the same: ${quoted('Petrov of the bank')}.`,
    );
    expect(textOf(folded[0]?.querySelector('h4') ?? null)).toBe('Not to be confused with');
    expect(textOf(folded[0] ?? null)).toContain('North Works Choir Sings; no link.');
    expect(textOf(folded[1] ?? null)).toContain(quoted('Petrov of the mill'));
    expect(folded[1]?.querySelector('h4')).toBeNull();
  });

  it('has buttons for each of them, and one that closes', () => {
    const card = drawShared();
    const acts = [...card.querySelectorAll<HTMLElement>('[data-act]')].map(
      ({ dataset: { act, entity } }) => `${act} ${entity ?? ''}`,
    );

    expect(acts).toContain('open petrov-a');
    expect(acts).toContain('open petrov-b');
    expect(acts).toContain('mute petrov-b');
    expect(acts.filter((act) => act.startsWith('close'))).toEqual(['close ']);
  });
});
