import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntityCard } from '@/core/entities/entity-card';
import { PopoverCard } from '@/page/popover/PopoverCard';
import type { CardState } from '@/page/popover/card-state';
import { english } from '../ui/english';
import { emptyCard, sampleCard } from './sample-card';

const nothing = () => {};

function draw(state: CardState): HTMLElement {
  render(
    <PopoverCard
      info={{
        entityId: 'north-works',
        caption: 'North Works',
        surface: 'NW',
        statusClass: 'freeze',
        reason: { rule: 'exact-name' },
      }}
      state={state}
      language={english}
      onClose={nothing}
      onMute={nothing}
      onOpenEntity={nothing}
    />,
    document.body,
  );
  return document.body;
}

const drawCard = (changes: Partial<EntityCard>) => draw({ phase: 'card', card: sampleCard(changes) });
const textOf = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('the card', () => {
  afterEach(() => render(null, document.body));

  it('says who it is, of what kind and where', () => {
    const card = drawCard({});

    expect(textOf(card.querySelector('h2'))).toBe('North Works');
    expect(textOf(card)).toContain('CompanyNorway');
    expect(textOf(card)).toContain('Maker of lamps. Reported by Example Gazette');
  });

  it('gives each listing its measure, authority, date as precise as the source, and effect once', () => {
    const line = drawCard({}).querySelector('.status-line');

    expect(textOf(line)).toBe('Asset freezeOffice of LampsJune 2024nobody may buy its lamps.');
    expect(line?.querySelector('a')?.href).toBe('https://example.org/report');
  });

  it('says that a listing is no longer in force', () => {
    const [status] = sampleCard().statuses;
    const card = drawCard({ statuses: status ? [{ ...status, state: 'delisted' }] : [] });

    expect(textOf(card.querySelector('.status-line'))).toMatch(/^No longer listed: Asset freeze/);
    expect(card.querySelector('.status-shape')?.getAttribute('data-hollow')).toBe('true');
  });

  it('says what was searched without a find, with the date of the copy, and what nobody could check', () => {
    const lists = drawCard({}).querySelector('details');

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
    const card = drawCard({ statuses: [], notFound });

    expect(textOf(card.querySelector('p.statuses'))).toBe(sentence);
    expect(textOf(card)).not.toMatch(/not sanctioned/i);
  });

  it('puts a denial under its allegation and sets it in', () => {
    const facts = [...drawCard({}).querySelectorAll('.fact')];

    expect(facts.map((fact) => fact.getAttribute('data-kind'))).toEqual(['reported', 'denied']);
    expect(textOf(facts[0] ?? null)).toBe(
      'It sold lamps abroad.Reported by Example Gazette2025Example Gazette',
    );
    expect(textOf(facts[1] ?? null)).toContain('Denied by North Works');
  });

  it('names what it is not to be confused with', () => {
    expect(textOf(drawCard({}))).toContain('Not to be confused withNorth Works Choir Sings; no link.');
  });

  it('says what is missing when nothing is known', () => {
    const card = draw({ phase: 'card', card: emptyCard() });

    expect(textOf(card)).toContain('country not known');
    expect(textOf(card)).toContain('No facts recorded for this name.');
    expect(card.querySelector('details')).toBeNull();
    expect(textOf(card)).not.toContain('Not to be confused with');
  });

  it('shows four of two hundred facts and how many more there are', () => {
    const [fact] = sampleCard().facts;
    const facts = Array.from({ length: 200 }, (_, index) => ({
      ...fact,
      text: `Fact ${index}`,
    })) as EntityCard['facts'];
    const card = drawCard({ facts });

    expect(card.querySelectorAll('.fact')).toHaveLength(4);
    expect(textOf(card)).toContain('More under “All facts”: 196');
  });

  it.each([
    ['unknown', 'This name is not in the data of this version.'],
    ['unavailable', 'Reload the page.'],
  ] as const)('when the entity is %s says so under the name, without facts to open', (phase, sentence) => {
    const card = draw({ phase });

    expect(textOf(card.querySelector('#caption'))).toBe('North Works');
    expect(textOf(card)).toContain(sentence);
    expect(textOf(card)).not.toContain('All facts');
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
        const card = drawCard({
          caption: text,
          schema: text as 'Company',
          countries: [text],
          summary: { text, attribution },
          statuses: status
            ? [{ ...status, label: text, effect: text, measure: text as 'other', date: text, source }]
            : [],
          facts: [{ text, date: text, attribution, source }],
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
