import { beforeEach, describe, expect, it } from 'vitest';
import { editablesIn, editablesInParts } from '@/page/extract/editables';

const found = (elements: Iterable<Element> | undefined) =>
  [...(elements ?? [])].map(({ id }) => id).toSorted();

/** Goes through the parts to the end; `between` is called at every pause. */
function inParts(between: () => void = () => undefined): string[] {
  const parts = editablesInParts(document.documentElement);
  for (;;) {
    const { value, done } = parts.next();
    if (done) return found(value);
    between();
  }
}

/** A page of many sections, every tenth of which is written in, and a field further inside. */
beforeEach(() => {
  document.body.innerHTML = Array.from(
    { length: 200 },
    (_, at) =>
      `<section id="s${at}" ${at % 10 === 0 ? 'contenteditable' : ''}><p><b role="textbox" id="t${at}">words</b></p></section>`,
  ).join('');
});

describe('fields of a large page, asked part by part', () => {
  it('are those that one question finds', () => {
    const whole = found(editablesIn(document));

    expect(whole).toHaveLength(220);
    expect(inParts()).toEqual(whole);
  });

  it('are none where nothing is written in', () => {
    document.body.innerHTML = '<p>words</p>'.repeat(200);

    expect(inParts()).toEqual([]);
  });

  it('are all found when the page takes away the very part that was looked at last', () => {
    let pauses = 0;
    const elements = inParts(() => {
      pauses += 1;
      if (pauses === 1) for (let at = 50; at < 80; at += 1) document.getElementById(`s${at}`)?.remove();
    });

    expect(pauses).toBeGreaterThan(0);
    expect(elements).toEqual(expect.arrayContaining(found(editablesIn(document))));
  });
});
