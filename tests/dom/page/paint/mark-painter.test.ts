import { beforeEach, describe, expect, it } from 'vitest';
import { rangeOf, segmentsOf } from '@/page/locate/text-range';
import { createMarkPainter } from '@/page/paint/mark-painter';
import { startMarks } from '@/page/start-marks';
import type { PaintedMention } from '@/page/paint/painter';
import { fillBrowserGaps } from '../browser-gaps';
import { blocksOf } from '../build-block';

fillBrowserGaps();

/** Mentions of every `Aero-HIT` in the page's blocks. */
function mentionsIn(root: Element): PaintedMention[] {
  return blocksOf(root).flatMap((block) =>
    [...block.text.matchAll(/Aero-HIT/g)].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const segments = segmentsOf(block, start, end);
      const range = rangeOf(segments);
      if (!range) return [];
      return [
        {
          entity: 'aero-hit',
          caption: 'Aero-HIT',
          statusClass: 'freeze' as const,
          also: [],
          reason: { rule: 'exact-name' as const },
          surface: match[0],
          block,
          start,
          end,
          segments,
          range,
        },
      ];
    }),
  );
}

/** The tree in full: every text node on its own, empty ones too. */
function shape(node: Node): unknown {
  return node instanceof Text
    ? node.data
    : [node.nodeName, ...[...node.childNodes].map((child) => shape(child))];
}

function marks(): string[] {
  return [...document.querySelectorAll('sidelight-mark')].map((mark) => mark.textContent ?? '');
}

let body: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '';
  body = document.body;
});

describe('marks', () => {
  it.each([
    ['inside a text', '<p>By Aero-HIT today</p>'],
    ['a whole text', '<p>Aero-HIT</p>'],
    ['twice in a text', '<p>Aero-HIT and Aero-HIT</p>'],
    ['over inline elements', '<p>By A<b>ero</b>-HIT <i>today</i></p>'],
    ['among neighbours', '<p>one <b>two</b> Aero-HIT</p><p>Aero-HIT, three</p>'],
  ])('stand around names and go without a trace: %s', (_where, html) => {
    body.innerHTML = html;
    const before = shape(body);
    const nodes = [...body.querySelectorAll('*')].flatMap((element) => [...element.childNodes]);
    const text = body.textContent;
    const painter = createMarkPainter();

    painter.add(mentionsIn(body));

    expect(marks().join('').replaceAll('Aero-HIT', '')).toBe('');
    expect(marks().length).toBeGreaterThan(0);
    expect(body.textContent).toBe(text);
    painter.clear();
    expect(shape(body)).toEqual(before);
    expect([...body.querySelectorAll('*')].flatMap((element) => [...element.childNodes])).toEqual(nodes);
  });

  it.each([
    ['inside a text', '<p>By Aero-HIT today</p>'],
    ['a whole text', '<p>Aero-HIT</p>'],
    ['twice in a text', '<p>Aero-HIT and Aero-HIT</p>'],
    ['over inline elements', '<p>By A<b>ero</b>-HIT <i>today</i></p>'],
  ])(
    'are cleared away by the next version, where the browser ended the one that made them: %s',
    (_where, html) => {
      body.innerHTML = html;
      const before = shape(body);
      createMarkPainter().add(mentionsIn(body));
      expect(shape(body)).not.toEqual(before);

      startMarks();

      expect(shape(body)).toEqual(before);
    },
  );

  it('have no box and take no focus without our sheet', () => {
    body.innerHTML = '<p>Aero-HIT</p>';

    createMarkPainter().add(mentionsIn(body));

    expect(body.querySelector<HTMLElement>('sidelight-mark')?.style.display).toBe('contents');
  });

  it('leave adjacent text nodes of the page apart, as they were', () => {
    const paragraph = document.createElement('p');
    paragraph.append('By ', 'Aero-HIT', '', ' today');
    body.append(paragraph);
    const before = shape(body);
    const painter = createMarkPainter();

    painter.add(mentionsIn(body));
    painter.clear();

    expect(shape(body)).toEqual(before);
  });

  it('keep their tone when the text is cut anew for another name', () => {
    body.innerHTML =
      '<p style="background-color: rgb(150, 150, 150); color: rgb(0, 0, 0)">Aero-HIT and Aero-HIT</p>';
    const painter = createMarkPainter();
    const [first, second] = mentionsIn(body);
    if (!first || !second) throw new Error('two names are expected');
    const tones = () =>
      [...body.querySelectorAll<HTMLElement>('sidelight-mark')].map((mark) => mark.dataset['tone']);

    painter.add([first]);
    painter.add([second]);
    expect(tones()).toEqual(['deep', 'deep']);
    painter.remove([second]);

    expect(tones()).toEqual(['deep']);
  });

  it('go one by one', () => {
    body.innerHTML = '<p>Aero-HIT and Aero-HIT and Aero-HIT</p>';
    const painter = createMarkPainter();
    const mentions = mentionsIn(body);
    painter.add(mentions);

    painter.remove(mentions.slice(1, 2));

    expect(marks()).toEqual(['Aero-HIT', 'Aero-HIT']);
    expect(body.innerHTML.indexOf('and Aero-HIT and')).toBeGreaterThan(0);
  });

  it('take focus once a name, and not inside a link', () => {
    body.innerHTML = '<p>A<b>ero-HIT</b> <a href="#">Aero-HIT</a></p>';

    createMarkPainter().add(mentionsIn(body));

    const focusable = [...body.querySelectorAll('sidelight-mark')].map((mark) =>
      mark.getAttribute('tabindex'),
    );
    expect(focusable).toEqual(['0', null, null]);
  });
});

describe('a page that changes what was marked', () => {
  function marked(html: string) {
    body.innerHTML = html;
    const node = body.querySelector('p')?.firstChild as Text;
    const painter = createMarkPainter();
    const mentions = mentionsIn(body);
    painter.add(mentions);
    return { node, painter, mentions };
  }

  it('finds its own text node where it was, and its new text alone after ours is taken away', () => {
    const { node, painter, mentions } = marked('<p>By Aero-HIT today</p>');

    node.data = 'Something else';
    const wasIntact = mentions.some((mention) => painter.isIntact(mention));
    painter.remove(mentions);

    expect(wasIntact).toBe(false);
    expect(shape(body)).toEqual(['BODY', ['P', 'Something else']]);
  });

  it('may take its text node away', () => {
    const { node, painter, mentions } = marked('<p>By Aero-HIT today</p>');

    node.parentNode?.removeChild(node);
    painter.remove(mentions);

    expect(shape(body)).toEqual(['BODY', ['P']]);
  });

  it('may empty the element', () => {
    const { painter } = marked('<p>By Aero-HIT today</p>');

    body.replaceChildren('new');
    painter.clear();

    expect(shape(body)).toEqual(['BODY', 'new']);
  });

  it.each([
    ['one', '<p>By Aero-HIT today</p>', 1],
    ['all of them', '<p>Aero-HIT and Aero-HIT</p>', 2],
  ])('gets the text of our marks back where it takes %s out', (_which, html, count) => {
    const { painter, mentions } = marked(html);
    const before = html.replaceAll(/<\/?p>/g, '');

    [...body.querySelectorAll('sidelight-mark')].slice(0, count).forEach((mark) => mark.remove());
    expect(mentions.some((mention) => painter.isIntact(mention))).toBe(false);
    painter.remove(mentions);

    expect(shape(body)).toEqual(['BODY', ['P', before]]);
  });

  it('keeps none of our marks in copies that it makes', () => {
    const { painter } = marked('<p>By Aero-HIT today</p>');
    const copy = body.querySelector('p')?.cloneNode(true) as Element;
    body.append(copy);

    painter.clearCopies?.([copy]);

    expect(shape(copy)).toEqual(['P', 'By Aero-HIT today']);
    expect(marks()).toEqual(['Aero-HIT']);
  });

  it('keeps what it put between our pieces', () => {
    const { node, painter } = marked('<p>By Aero-HIT today</p>');

    node.after(document.createElement('hr'));
    painter.clear();

    expect(body.innerHTML).toBe('<p>By <hr>Aero-HIT today</p>');
  });

  it.each([
    [
      'by putting its text back',
      (paragraph: Element, node: Text) => {
        while (node.nextSibling) paragraph.removeChild(node.nextSibling);
        node.data = 'By Aero-HIT today';
      },
    ],
    ['by writing it anew', (paragraph: Element) => (paragraph.textContent = 'By Aero-HIT today')],
    [
      'by taking the text out of them',
      (paragraph: Element) =>
        paragraph.querySelectorAll('sidelight-mark').forEach((mark) => mark.replaceWith(...mark.childNodes)),
    ],
    [
      'by taking them out',
      (paragraph: Element) => paragraph.querySelectorAll('sidelight-mark').forEach((mark) => mark.remove()),
    ],
  ])('is left alone after it undid the marks in a text three times %s', (_how, undo) => {
    body.innerHTML = '<p>By Aero-HIT today</p><p>On Aero-HIT</p>';
    const painter = createMarkPainter();
    const [first, second] = body.querySelectorAll('p');
    if (!first || !second) throw new Error('no text');
    painter.add(mentionsIn(second));

    const counts: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      // Read anew, as after every change.
      const mentions = mentionsIn(first);
      const node = first.firstChild as Text;
      painter.add(mentions);
      counts.push(marks().length);
      undo(first, node);
      painter.remove(mentions);
      expect(body.textContent).toBe('By Aero-HIT todayOn Aero-HIT');
    }

    expect(counts).toEqual([2, 2, 2, 1, 1]);
    painter.clear();
    expect(marks()).toEqual([]);
  });
});
