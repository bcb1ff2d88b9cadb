import { LEAST_TEXT_CONTRAST } from '@/core/limits';
import type { PageRules } from '@/core/messages/page-to-background';
import { documentValue, elementAround, parentAcrossShadow } from '../safe-dom';
import type { PaintedMention } from './painter';

/** How an underline keeps a contrast of 3 : 1 with what is behind it: in its usual colour, in a deeper one, or in a paler one. */
export type Tone = 'usual' | 'deep' | 'pale';

/**
 * Relative luminance (WCAG 2) of grounds: from where on the pale colours are needed, then the deep ones, and where the usual ones will do again. Clear
 * underlines have a tint of their own colour behind the name, which takes some of the contrast.
 */
const GROUNDS: Record<PageRules['underline'], { pale: number; deep: number; usual: number }> = {
  quiet: { pale: 0.03, deep: 0.19, usual: 0.7 },
  clear: { pale: 0.014, deep: 0.19, usual: 0.88 },
};

/** Grey of the canvas in a light and in a dark scheme, as browsers paint it. On the dark one stands light text. */
const CANVAS = { light: 1, dark: 0.07 };

/** A colour as the grey of its lightness, from 0 to 1 as sRGB encodes it, and its opacity. */
interface Shade {
  grey: number;
  alpha: number;
}

/** Tells the tone of mentions painted at one time: names of one paragraph stand on one ground. */
export function tones(underline: PageRules['underline']): (mention: PaintedMention) => Tone {
  const known = new Map<Element, Tone>();
  return ({ segments: [first] }) => {
    const element = first ? elementAround(first.node) : null;
    if (!element) return 'usual';
    const tone = known.get(element) ?? toneAt(element, underline);
    known.set(element, tone);
    return tone;
  };
}

/** Which tone is legible on what the element shows behind its text. Where that cannot be told, on pictures, the colour of the text tells: it is legible. */
function toneAt(element: Element, underline: PageRules['underline']): Tone {
  const { color } = getComputedStyle(element);
  const text = shadeOf(color);
  const ink = text && luminanceOf(text.grey);
  const ground = groundOf(element, (ink ?? 0) > GROUNDS.quiet.deep ? CANVAS.dark : CANVAS.light);
  if (ground === undefined && ink === undefined) return 'usual';
  if (ground !== undefined && (ink === undefined || contrast(ink, ground) >= LEAST_TEXT_CONTRAST))
    return toneOn(ground, underline);
  return (ink ?? 0) > GROUNDS.quiet.deep ? 'pale' : 'deep';
}

/** The colours of the page as a whole: when they change, as by a switch to dark, every underline may need another tone. */
export function coloursOfPage(): string {
  return [document.documentElement, documentValue(document, 'body')]
    .map((element) => {
      if (!(element instanceof Element)) return '';
      const { color, backgroundColor } = getComputedStyle(element);
      return color + backgroundColor;
    })
    .join();
}

/** The tone for a ground of this relative luminance. */
export function toneOn(luminance: number, underline: PageRules['underline']): Tone {
  const { pale, deep, usual } = GROUNDS[underline];
  if (luminance <= pale || luminance >= usual) return 'usual';
  return luminance < deep ? 'pale' : 'deep';
}

/** Luminance of the colours behind the element's text laid over each other, on a canvas of this grey; `undefined` where a picture is among them. */
function groundOf(element: Element, canvas: number): number | undefined {
  let grey = 0;
  let left = 1;
  for (let at: Node | null = element; at; at = parentAcrossShadow(at)) {
    if (!(at instanceof Element)) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const shade = shadeOf(backgroundColor);
    if (!shade) return undefined;
    grey += shade.grey * shade.alpha * left;
    left *= 1 - shade.alpha;
    if (left < 0.01) break;
  }
  return luminanceOf(grey + canvas * left);
}

/** Reads what `getComputedStyle` gives: `rgb()` in bytes, `color()` in parts of one, and the spaces that begin with a lightness. */
function shadeOf(color: string): Shade | undefined {
  const [, space, inside = ''] = /^(rgb|color|lab|lch|oklab|oklch)a?\((.*)\)$/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] =
    inside.match(/(?<![\w-])(?:none|-?[\d.]+(?:e-?\d+)?)/g)?.map((part) => Number(part) || 0) ?? [];
  switch (space) {
    case 'rgb':
      return { grey: greyOf(first / 255, second / 255, third / 255), alpha };
    case 'color':
      return { grey: greyOf(first, second, third), alpha };
    case 'lab':
    case 'lch':
      return { grey: encode(((first + 16) / 116) ** 3), alpha };
    case 'oklab':
    case 'oklch':
      return { grey: encode(first ** 3), alpha };
    default:
      return undefined;
  }
}

function greyOf(red: number, green: number, blue: number): number {
  return encode(0.2126 * luminanceOf(red) + 0.7152 * luminanceOf(green) + 0.0722 * luminanceOf(blue));
}

/** From an sRGB part to linear light. */
function luminanceOf(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function encode(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
