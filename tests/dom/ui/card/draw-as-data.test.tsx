import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { build } from '@/page/popover/build';
import { drawAsData } from '@/ui/card/draw-as-data';

function Inner({ words }: { words: string }) {
  return (
    <>
      {words} {0} {false} {null} <time dateTime="2024-06">June</time>
    </>
  );
}

const sample = (
  <div class="a" data-on={false} hidden={false} title={undefined} onClick={() => undefined}>
    <Inner words="<b>not bold</b>" />
    <svg viewBox="0 0 1 1">
      <path d="M0 0" />
    </svg>
    <details open>
      <summary>more</summary>
    </details>
    {['x', 'y'].map((key) => (
      <i key={key}>{key}</i>
    ))}
  </div>
);

describe('a drawing as data', () => {
  it('builds the same document as Preact itself', () => {
    const byPreact = document.createElement('div');
    render(sample, byPreact);
    const byData = document.createElement('div');
    build(byData, structuredClone(drawAsData(sample)));

    expect(byData.innerHTML).toBe(byPreact.innerHTML);
    expect(byData.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(byData.querySelector('b')).toBeNull();
  });

  it('takes the place of what was there', () => {
    const into = document.createElement('div');
    build(into, ['before']);
    build(into, ['after']);

    expect(into.textContent).toBe('after');
  });
});
