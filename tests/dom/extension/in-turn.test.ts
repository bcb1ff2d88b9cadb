import { describe, expect, it } from 'vitest';
import { inTurn } from '@/extension/in-turn';

describe('inTurn', () => {
  it('runs tasks of one name one after the other', async () => {
    const order: string[] = [];
    const task = (name: string) => async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
    };

    await Promise.all([inTurn('things', task('first')), inTurn('things', task('second'))]);

    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('hands on result and fault, and goes on after a fault', async () => {
    const failing = inTurn('things', () => Promise.reject(new Error('fault')));
    const working = inTurn('things', () => Promise.resolve(7));

    await expect(failing).rejects.toThrow('fault');
    expect(await working).toBe(7);
  });
});
