import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Protocol } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { formatWorse } from '../../bench/baseline';
import { ownTime } from '../../bench/cpu-profile';
import { formatFigures } from '../../bench/figures';
import { phaseTimes } from '../../bench/page-phases';

describe('figures of the bench', () => {
  it('stand beside their limits, and those beyond are marked', () => {
    const lines = formatFigures([
      { name: 'a', value: 1, limit: 2 },
      { name: 'b', value: 3, limit: 2 },
      { name: 'c', value: 30, limit: 20, atLeast: true },
      { name: 'd', value: 10, limit: 20, atLeast: true },
      { name: 'e', value: 7 },
    ]).split('\n');

    expect(lines.map((line) => line.charAt(0))).toEqual([' ', '!', ' ', '!', ' ']);
    expect(lines[4]).toContain('reported');
  });

  it('are worse than a baseline where they are so by more than a quarter', () => {
    const figures = [
      { name: 'time', value: 13 },
      { name: 'slower', value: 12 },
      { name: 'speed', value: 7, atLeast: true },
      { name: 'new', value: 1 },
    ];

    const told = formatWorse(figures, { time: 10, slower: 10, speed: 10 });

    expect(told).toContain('time: 13.00, was 10.00');
    expect(told).toContain('speed: 7.00, was 10.00');
    expect(told).not.toMatch(/slower|new/);
  });
});

describe('time of our own in a profile', () => {
  const frame = (url: string) => ({ functionName: '', scriptId: '', url, lineNumber: 0, columnNumber: 0 });
  const profile: Protocol.Profiler.Profile = {
    nodes: [
      { id: 1, callFrame: frame(''), children: [2, 4] },
      { id: 2, callFrame: frame('chrome-extension://x/page.js'), children: [3] },
      { id: 3, callFrame: frame('') },
      { id: 4, callFrame: frame('https://news.test/site.js') },
    ],
    startTime: 0,
    endTime: 0,
    samples: [4, 2, 3, 4, 3, 1],
    timeDeltas: [0, 200, 300, 400, 200, 90_000],
  };

  it('is every sample with one of its frames on the stack, and a gap of the machine is none', () => {
    expect(ownTime(profile, 'page.js')).toEqual({ totalMs: 1.7, longestMs: 1 });
  });

  it('is nothing where the script is not on the stack', () => {
    expect(ownTime(profile, 'other.js')).toEqual({ totalMs: 0, longestMs: 0 });
  });
});

describe('phases of a profile', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'phases-'));
  writeFileSync(
    path.join(folder, 'page.js'),
    '(() => {\n// src/page/extract/read-text.ts\nfunction a() {}\n\t// src/page/locate/visibility.ts\nfunction b() {}\n})()',
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are told by the file that a function came from', () => {
    const at = (lineNumber: number) => ({
      functionName: '',
      scriptId: '',
      url: 'chrome-extension://x/page.js',
      lineNumber,
      columnNumber: 0,
    });
    const times = phaseTimes(
      {
        nodes: [
          { id: 1, callFrame: at(0), children: [2, 3] },
          { id: 2, callFrame: at(2) },
          { id: 3, callFrame: at(4) },
        ],
        startTime: 0,
        endTime: 0,
        samples: [1, 2, 3, 3],
        timeDeltas: [0, 100, 200, 300, 400],
      },
      folder,
      'page.js',
    );

    expect(times.get('evaluate and start')).toBeCloseTo(0.1);
    expect(times.get('extract')).toBeCloseTo(0.2);
    expect(times.get('locate')).toBeCloseTo(0.7);
    expect(times.get('paint')).toBe(0);
  });
});
