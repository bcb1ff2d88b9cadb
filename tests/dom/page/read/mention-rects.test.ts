import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PaintedMention } from '@/page/paint/painter';
import { isOn, textFlowOf } from '@/page/read/mention-rects';

describe('the way in which the lines of a mention run', () => {
  const mentionIn = (node: Text) => ({ segments: [{ node, start: 0, end: 1 }] }) as unknown as PaintedMention;
  const styled = (style: CSSStyleDeclaration | null) =>
    vi.spyOn(window, 'getComputedStyle').mockReturnValue(style as CSSStyleDeclaration);
  const textIn = (parent: Element) => parent.appendChild(document.createTextNode('Lantern'));
  afterEach(() => vi.restoreAllMocks());

  it('is that of the element around its text', () => {
    const style = { writingMode: 'vertical-rl', direction: 'rtl' } as CSSStyleDeclaration;
    const asked = styled(style);
    const around = document.createElement('p');

    expect(textFlowOf(mentionIn(textIn(around)))).toBe(style);
    expect(asked).toHaveBeenCalledWith(around);
  });

  it('is not known from a style that is none', () => {
    styled(null);

    expect(textFlowOf(mentionIn(textIn(document.createElement('p'))))).toBeUndefined();
  });

  it('is not known of a text that was taken out of its element, or of no text', () => {
    expect(textFlowOf(mentionIn(document.createTextNode('Lantern')))).toBeUndefined();
    expect(textFlowOf({ segments: [] } as unknown as PaintedMention)).toBeUndefined();
  });
});

describe('a point', () => {
  const line = { left: 10, right: 50, top: 10, bottom: 30 } as DOMRect;
  const next = { left: 0, right: 20, top: 30, bottom: 50 } as DOMRect;

  it.each([
    [11, 11, 0, true],
    [5, 40, 0, true],
    [60, 20, 0, false],
    [51, 20, 0, false],
    [51, 20, 1, true],
  ])('%i, %i with %i pixels of slack', (x, y, slack, expected) => {
    expect(isOn([line, next], x, y, slack)).toBe(expected);
  });
});
