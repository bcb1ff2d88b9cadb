import { afterEach, describe, expect, it } from 'vitest';
import { drawSharedName } from '@/ui/card/draw-card';
import { english } from '../english';
import { emptyCard, sampleCard } from '../sample-card';
import { show, textOf } from './show-drawing';

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
      statuses: ['asset-freeze', 'export-control', 'other'].flatMap((measure) =>
        ['One', 'Two', 'Three', 'Four'].map((brief) => ({
          ...status,
          measure: measure as 'other',
          brief,
          date: brief,
        })),
      ),
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
    expect(textOf(first ?? null)).toContain('Maker of lamps.');
    expect(
      [...(first?.querySelectorAll('.statuses > li') ?? [])].map((group) =>
        [...group.querySelectorAll('a')].map((link) => link.textContent),
      ),
    ).toEqual([
      ['One', 'Two', 'Three'],
      ['One', 'Two'],
    ]);
    const further = first?.querySelector<HTMLElement>('.lists [data-act=open]');
    expect(textOf(further ?? null)).toBe('Further listings: 7');
    expect(further?.dataset['entity']).toBe('petrov-a');
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
      `Underlined because ${quoted('Ivan <b>Petrov</b>')} is one of the known names. Others are written the same: ${quoted('Petrov of the bank')}.`,
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
