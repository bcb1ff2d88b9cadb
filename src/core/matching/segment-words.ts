let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts Chinese and Japanese text into dictionary words. Node and both browsers bring slightly different dictionaries, so callers use it as one hint
 * among others.
 */
export function segmentWords(text: string): Iterable<{ segment: string; index: number }> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
