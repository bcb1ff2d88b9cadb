import { expect, it } from 'vitest';
import { SourceTitle } from '@/ui/kit/SourceTitle';
import { draw } from '../draw';

it.each([
  ['Zukünftige Mächte: the list of 2024', 'uk', true],
  ['The list, no. 5 (2024)', 'en-GB', false],
  ['Путин посетил Харбин (in Russian)', 'uk', false],
  ['道通科技 on the US list (in Chinese)', 'uk', false],
])('“%s” for a reader of %s is marked as English: %s', async (title, tag, isMarked) => {
  const body = await draw(<SourceTitle title={title} language={{ tag }} />);

  expect(body.textContent).toBe(title);
  expect(body.querySelector('[lang="en"]') !== null).toBe(isMarked);
});
