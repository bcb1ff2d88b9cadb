import { describe, expect, it, vi } from 'vitest';
import { loadOnce } from '@/background/load-once';
import { RETRY_AFTER_MS } from '@/core/limits';

describe('loadOnce', () => {
  it('does not load before it is asked, and once for all who ask', async () => {
    const load = vi.fn(async () => ({ opened: true }));
    const get = loadOnce(load);
    expect(load).not.toHaveBeenCalled();

    const [first, second] = await Promise.all([get(), get()]);

    expect(first).toBe(second);
    expect(load).toHaveBeenCalledOnce();
  });

  it('does not try a failed load again at once, but later', async () => {
    let time = 1_000_000;
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('damaged'))
      .mockResolvedValue('mended');
    const get = loadOnce(load, () => time);

    await expect(get()).rejects.toThrow('damaged');
    time += RETRY_AFTER_MS - 1;
    await expect(get()).rejects.toThrow('damaged');
    expect(load).toHaveBeenCalledOnce();
    time += 1;

    expect(await get()).toBe('mended');
  });

  it('takes a load that throws for one that failed', async () => {
    const get = loadOnce(() => {
      throw new Error('damaged');
    });

    await expect(get()).rejects.toThrow('damaged');
  });
});
