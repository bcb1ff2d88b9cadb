import { describe, expect, it } from 'vitest';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { FactItem } from '@/ui/kit/FactItem';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { StatusLine } from '@/ui/kit/StatusLine';
import { draw } from '../draw';
import { english } from '../english';

const source = { publisher: 'Example Gazette', title: 'A report', url: 'https://example.org/report' };

/** The texts in `what` that are marked as English. */
async function marked(what: Parameters<typeof draw>[0]): Promise<string[]> {
  return [...(await draw(what)).querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent);
}

describe('words of a pack', () => {
  it.each([
    ['en', []],
    ['en-GB', []],
    ['EN-us', []],
    ['uk', ['It burnt down.']],
    ['zh-CN', ['It burnt down.']],
    ['enm', ['It burnt down.']],
  ])('for a reader of %s are marked as English: %j', async (tag, texts) => {
    const language = { tag };

    expect(await marked(<InPackLanguage text="It burnt down." language={language} />)).toEqual(texts);
    expect((await draw(<InPackLanguage text="It burnt down." language={language} />)).textContent).toBe(
      'It burnt down.',
    );
  });

  it('that the pack has in the language of the reader are not marked', async () => {
    const language = { tag: 'uk' };

    expect(await marked(<InPackLanguage text="Згоріло." english="Burnt." language={language} />)).toEqual([]);
    expect(await marked(<InPackLanguage text="Burnt." english="Burnt." language={language} />)).toEqual([
      'Burnt.',
    ]);
  });
});

describe.each([
  ['Ukrainian', { ...english, tag: 'uk' }, true],
  ['English', english, false],
] as const)('for a reader of %s', (_, language: Language, isMarked) => {
  const expected = (text: string) => (isMarked ? [text] : []);

  it('a fact', async () => {
    const fact = (
      <FactItem
        text="It sold lamps."
        attribution={{ kind: 'stated', by: 'North Works' }}
        sources={[source]}
        numbers={new Map([[source.url, 1]])}
        language={language}
      />
    );

    expect(await marked(fact)).toEqual(expected('It sold lamps.'));
  });

  it('what a listing does', async () => {
    const status = {
      authority: 'un-sc',
      label: 'United Nations',
      measure: 'asset-freeze',
      // The measure's own name, in the language of the pack, stands above in the reader's.
      effect: 'Asset freeze: funds are frozen.',
      state: 'listed',
      asOf: '2026-08-22',
      source,
    } as const;

    expect(await marked(<StatusLine status={status} language={language} />)).toEqual(
      expected('funds are frozen.'),
    );
  });

  it('a name, where the pack has none in that language', async () => {
    const heading = (caption: string, inEnglish: { english?: string }) => (
      <EntityHeading caption={caption} {...inEnglish} schema="Company" countries={[]} language={language} />
    );

    expect(await marked(heading('Lamp Works', { english: 'Lamp Works' }))).toEqual(expected('Lamp Works'));
    expect(await marked(heading('Лампи', { english: 'Lamp Works' }))).toEqual([]);
    expect(await marked(heading('Lamp Works', {}))).toEqual([]);
  });
});
