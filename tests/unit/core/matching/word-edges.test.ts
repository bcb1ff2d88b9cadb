import { describe, expect, it } from 'vitest';
import { segmentWords } from '@/core/matching/segment-words';
import { type Segment, WordEdges } from '@/core/matching/word-edges';

function stands(text: string, name: string, segment?: Segment): boolean {
  const start = text.indexOf(name);
  return new WordEdges(segment).standsAlone(text, start, start + name.length, 0, text.length);
}

/** A segmenter that cuts at `|`, for cases that browsers decide differently. */
const cutAs =
  (cut: string): Segment =>
  (text) => {
    let index = 0;
    const words = cut.includes(text) || cut.replaceAll('|', '') === text ? cut.split('|') : [text];
    return words.map((segment) => {
      const word = { segment, index };
      index += segment.length;
      return word;
    });
  };

describe('WordEdges', () => {
  it.each([
    ['街道通智能', '道通智能'],
    ['这条街道通智能', '道通智能'],
    ['隧道通科技馆', '道通科技'],
    ['道通科技馆', '道通科技'],
    ['两校的林荫道通智能路灯', '道通智能'],
  ])('in %s the name %s is cut out of other words', (text, name) => {
    expect(stands(text, name, segmentWords)).toBe(false);
  });

  it.each([
    ['称道通智能', '道通智能', 'a speech character that the dictionary glues on'],
    ['和道通科技', '道通科技', 'a conjunction'],
    ['这台大疆折叠', '大疆', 'a measure word that the dictionary glues on'],
    ['深圳道通智能', '道通智能', 'a place before'],
    ['道通智能的无人机', '道通智能', 'a particle after'],
    ['道通科技公司', '道通科技', 'a word after'],
    ['哈工大学生', '哈工大', 'the word after begins with a character that also ends a longer word'],
    ['在哈工大的', '哈工大', 'particles on both sides'],
    ['道通智能', '道通智能', 'alone'],
    ['“道通智能”', '道通智能', 'between signs'],
    ['街道哈尔滨工业大学生', '哈尔滨工业大学', 'a long name stands for itself'],
    ['Autel道通智能EVO', '道通智能', 'between Latin words'],
  ])('in %s the name %s stands: %s', (text, name) => {
    expect(stands(text, name, segmentWords)).toBe(true);
  });

  it.each([
    ['オーテルズ', 'オーテル', false],
    ['スーパーオーテル', 'オーテル', false],
    ['オーテルー', 'オーテル', false],
    ['オーテルは', 'オーテル', true],
    ['オーテル・ロボティクス', 'オーテル', true],
  ])('in %s a katakana name %s stands alone: %s', (text, name, expected) => {
    expect(stands(text, name)).toBe(expected);
  });

  it('refuses where a word of the segmenter lies over the left edge', () => {
    expect(stands('甲乙丙丁', '乙丙丁', cutAs('甲乙|丙丁'))).toBe(false);
    expect(stands('甲乙丙丁', '乙丙丁', cutAs('甲|乙丙丁'))).toBe(true);
  });

  it('does not let a function character in a dictionary word hide the name', () => {
    expect(stands('和乙丙丁', '乙丙丁', cutAs('和乙|丙丁'))).toBe(true);
  });

  it('without a segmenter knows only the katakana rule', () => {
    expect(stands('街道通智能', '道通智能')).toBe(true);
  });

  it('looks at nothing outside the block', () => {
    const text = '街道通智能馆';

    expect(new WordEdges(segmentWords).standsAlone(text, 1, 5, 1, 5)).toBe(true);
  });
});
