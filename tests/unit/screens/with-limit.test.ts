import { expect, it } from 'vitest';
import { withLimit } from '../../screens/with-limit';

it('hands on what comes in time, and its faults', async () => {
  expect(await withLimit('step', Promise.resolve(7))).toBe(7);
  await expect(withLimit('step', Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

it('gives up on what never answers, and says which step it was', async () => {
  await expect(withLimit('the popup', new Promise(() => {}), 5)).rejects.toThrow(/the popup: no answer/);
});
