import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteSentence } from '@/core/report/quote';

/** Cuts at `[…]`, quotes, and writes the quotation with the name in brackets again. */
function quote(marked: string, lang = 'en'): string {
  const [before = '', rest = ''] = marked.split('[');
  const [name = '', after = ''] = rest.split(']');
  const quoted = quoteSentence({ before, name, after, lang });
  return `${quoted.before}[${quoted.name}]${quoted.after}`;
}

describe('the sentence around a mention', () => {
  it.each([
    ['stands between others', 'First. Then [Aero-HIT] flew. Last.', 'Then [Aero-HIT] flew.'],
    ['is all there is', '[Aero-HIT]', '[Aero-HIT]'],
    ['ends with the name', 'Who? It was [HIT]. And then?', 'It was [HIT].'],
    ['holds initials', 'News. Judge K. [Basyuk] spoke. End.', 'Judge K. [Basyuk] spoke.'],
    [
      'holds the name of a firm with a stop',
      'News. [Autel Co. Ltd] denied it. End.',
      '[Autel Co. Ltd] denied it.',
    ],
    [
      'has line breaks and pictures in it',
      'A\n  drone \uFFFC by\u00A0[Aero-\nHIT]  flew.',
      'A drone by [Aero- HIT] flew.',
    ],
  ])('that %s', (_, text, sentence) => {
    expect(quote(text)).toBe(sentence);
  });

  it.each([
    ['uk', 'Перше. Потім [Аеро-ХІТ] полетів! Кінець.', 'Потім [Аеро-ХІТ] полетів!'],
    ['zh', '第一句。然后[哈工大]发布了消息。最后。', '然后[哈工大]发布了消息。'],
    ['no-such-language-tag-at-all', 'One. Two [X] three. Four.', 'Two [X] three.'],
  ])('is found in %s', (lang, text, sentence) => {
    expect(quote(text, lang)).toBe(sentence);
  });

  it('is cut between words where it is very long, and says so', () => {
    const quoted = quoteSentence({
      before: 'long '.repeat(90),
      name: 'HIT',
      after: ' word'.repeat(90),
      lang: 'en',
    });

    expect(quoted.before).toMatch(/^…long .*long $/);
    expect(quoted.after).toMatch(/^ word.*word…$/);
    expect(quoted.before.length + quoted.after.length).toBeLessThanOrEqual(604);
  });

  it('never loses the name and never breaks a character, whatever stands around', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 700 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('', 'en', 'zh', '%%%'), (before, after, lang) => {
        const quoted = quoteSentence({ before, name: 'Aero-HIT', after, lang });
        expect(quoted.name).toBe('Aero-HIT');
        expect((quoted.before + quoted.after).isWellFormed()).toBe((before + after).isWellFormed());
      }),
      { numRuns: 200 },
    );
  });
});
