import { describe, expect, it } from 'vitest';
import { createSlices } from '@/page/slices';

/** Slices on a clock that is moved by hand. */
function clocked() {
  const clock = { ms: 0 };
  return { clock, slices: createSlices(() => clock.ms) };
}

describe('slices', () => {
  it('go on without a pause while there is time, and pause when it is up', async () => {
    const { clock, slices } = clocked();

    expect(slices.pause()).toBeUndefined();
    clock.ms = 7;
    expect(slices.pause()).toBeUndefined();
    clock.ms = 8;
    const pause = slices.pause();

    expect(pause).toBeInstanceOf(Promise);
    await pause;
    expect(slices.pause()).toBeUndefined();
  });

  it('pause early before a piece of work that cannot be cut', async () => {
    const { clock, slices } = clocked();

    expect(slices.pauseForWhole()).toBeUndefined();
    clock.ms = 4;
    expect(slices.pause()).toBeUndefined();
    const pause = slices.pauseForWhole();

    expect(pause).toBeInstanceOf(Promise);
    await pause;
    expect(slices.pauseForWhole()).toBeUndefined();
  });

  it('count the time of work, not that of rest', () => {
    const { clock, slices } = clocked();

    slices.begin();
    clock.ms = 5;
    slices.rest();
    clock.ms = 500;
    slices.begin();
    clock.ms = 503;
    slices.rest();

    expect(slices.spentMs).toBe(8);
  });
});
