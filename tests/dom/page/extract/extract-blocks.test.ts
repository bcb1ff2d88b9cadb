import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractBlocks } from '@/page/extract/extract-blocks';
import { readText } from '@/page/extract/read-text';

/** Texts of the blocks of a body, white space collapsed. */
function texts(html: string, options?: Parameters<typeof extractBlocks>[1]): string[] {
  document.body.innerHTML = html;
  return extractBlocks(document.body, options).map((block) => block.text.replace(/\s+/g, ' ').trim());
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('what is one run of text', () => {
  it.each([
    ['inline tags', '<p>A<b>ero</b>-<i>HIT</i> drones</p>', ['Aero-HIT drones']],
    ['an edge of a link', '<p><a href="#">Harbin</a> Institute</p>', ['Harbin Institute']],
    [
      'a raised sign of a footnote',
      '<p>Komax<sup>2</sup> and HIT<sup><a>*</a></sup></p>',
      ['Komax 2 and HIT *'],
    ],
    ['a raised end of a word', '<p>the 21<sup>st</sup> time</p>', ['the 21st time']],
    ['a word break opportunity', '<p>Aero<wbr>-HIT</p>', ['Aero-HIT']],
    ['a soft hyphen stays for the scan', '<p>Aero\u00AD-HIT</p>', ['Aero\u00AD-HIT']],
    ['a line break is a space', '<p>Harbin<br>Institute</p>', ['Harbin Institute']],
    ['a picture is a space', '<p>Harbin<img src="x">Institute</p>', ['Harbin Institute']],
    [
      'readings over ruby',
      '<p><ruby>哈<rp>(</rp><rt>ha</rt><rp>)</rp></ruby><ruby>工<rt>gong</rt></ruby>大</p>',
      ['哈工大'],
    ],
    ['a drop cap', '<p><span style="float:left">H</span>arbin</p>', ['Harbin']],
    ['comments between text nodes', '<p>Har<!-- -->bin</p>', ['Harbin']],
    ['a script in a sentence', '<p>Har<script>x()</script>bin</p>', ['Harbin']],
    ['a custom element keeps words apart', '<p>one<x-tip>two</x-tip>three</p>', ['one two three']],
    ['paragraphs', '<p>one</p><p>two</p>', ['one', 'two']],
    ['text before, in and after a block', '<div>one<div>two</div>three</div>', ['one', 'two', 'three']],
    ['a block inside an inline element', '<a>one<div>two</div>three</a>', ['one', 'two', 'three']],
    [
      'cells and list items',
      '<table><tr><td>a</td><td>b</td></tr></table><ul><li>c</li><li>d</li></ul>',
      ['a', 'b', 'c', 'd'],
    ],
    [
      'captions and terms',
      '<figure><figcaption>a</figcaption></figure><dl><dt>b</dt><dd>c</dd></dl>',
      ['a', 'b', 'c'],
    ],
    ['a name for something else between', '<p>Harbin <input> Institute</p>', ['Harbin \uFFFC Institute']],
    ['white space alone is no block', '<div> <p> </p>\n\t</div>', []],
  ])('%s', (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe('what is not read', () => {
  it.each([
    'script',
    'style',
    'template',
    'noscript',
    'textarea',
    'select',
    'code',
    'pre',
    'kbd',
    'samp',
    'svg',
    'math',
    'canvas',
    'iframe',
    'object',
    'video',
    'audio',
    'sidelight-popover',
  ])('<%s>', (tag) => {
    expect(texts(`<div>before</div><${tag}>Aero-HIT</${tag}><div>after</div>`).join('|')).not.toContain(
      'Aero',
    );
  });

  it.each([
    ['an editable region', '<div contenteditable>Aero-HIT <b>x</b></div>'],
    ['an editable region in words', '<div contenteditable="true">Aero-HIT</div>'],
    ['an island in an editable region', '<div contenteditable><p contenteditable="false">Aero-HIT</p></div>'],
    ['a text box by its role', '<div role="textbox">Aero-HIT</div>'],
    [
      'code editors',
      '<div class="CodeMirror">Aero-HIT</div><div class="cm-editor">Aero-HIT</div><div class="monaco-editor">Aero-HIT</div>',
    ],
    ['hidden elements', '<p hidden>Aero-HIT</p><div hidden><p>Aero-HIT</p></div>'],
    [
      'text that an inline style hides',
      '<p style="display: none">Aero-HIT</p><p style="color:red; visibility:hidden">Aero-HIT</p>',
    ],
    ['attributes', '<p title="Aero-HIT"><img alt="Aero-HIT"></p>'],
  ])('%s', (_what, html) => {
    expect(texts(html)).toEqual([]);
  });

  it('reads what is marked as not editable', () => {
    expect(texts('<div contenteditable="false">Aero-HIT</div>')).toEqual(['Aero-HIT']);
  });

  it('reads text that only screen readers pass over', () => {
    expect(texts('<p aria-hidden="true">Aero-HIT</p>')).toEqual(['Aero-HIT']);
  });

  it('reads the pre that shows a text file, and no other', () => {
    expect(texts('<pre>Aero-HIT</pre>', { isPlainText: true })).toEqual(['Aero-HIT']);
    expect(texts('<pre>Aero-HIT</pre>')).toEqual([]);
  });
});

describe('shadow trees', () => {
  it('are read at their host, before what the host holds itself', () => {
    document.body.innerHTML = '<p>one</p><div id="host"><p>four</p></div><p>five</p>';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow');
    shadow.innerHTML = '<p>two</p><section><slot></slot>three</section>';
    const roots: ShadowRoot[] = [];

    const blocks = extractBlocks(document.body, { onShadowRoot: (root) => roots.push(root) });

    expect(blocks.map((block) => block.text)).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(roots).toEqual([shadow]);
  });

  it('are read on a span without words of its own, in the middle of a paragraph', () => {
    document.body.innerHTML = '<p>one <b>two</b> <span id="host"></span> four</p>';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    shadow?.append('three');

    const blocks = extractBlocks(document.body);

    expect(blocks.map((block) => block.text.trim())).toEqual(['one two', 'three', 'four']);
  });

  it('tells of components that have none yet', () => {
    document.body.innerHTML = '<x-late></x-late><div></div>';
    const waiting: string[] = [];

    extractBlocks(document.body, { onCustomElement: (element) => waiting.push(element.localName) });

    expect(waiting).toEqual(['x-late']);
  });
});

describe('where a block stands', () => {
  it('knows language, heading, section and row', () => {
    document.body.innerHTML =
      '<article lang="uk-UA"><h2>a</h2><table><tr><td>b</td><td lang="en">c</td></tr><tr><td>d</td></tr></table></article>' +
      '<dl><dt>e</dt><dd>f</dd><dt>g</dt></dl><div role="heading">h</div>';

    const [a, b, c, d, e, f, g, h] = extractBlocks(document.body);

    expect([a?.lang, c?.lang, e?.lang]).toEqual(['uk', 'en', '']);
    expect([a?.heading, b?.heading, h?.heading]).toEqual([true, false, true]);
    expect(b?.row).toBe(c?.row);
    expect(d?.row).not.toBe(b?.row);
    expect(f?.row).toBe(e?.row);
    expect(g?.row).not.toBe(e?.row);
    expect(a?.row).toBe(0);
    expect(a?.section).toBe(d?.section);
    expect(e?.section).toBe(0);
    expect(a?.section).not.toBe(0);
  });
});

describe('hostile pages', () => {
  /** A detached element with others nested in it, the innermost with a text. What recurses in happy-dom itself is kept from doing so. */
  function nested(tag: string, levels: number, text: string): Element {
    vi.spyOn(Element.prototype, 'querySelectorAll').mockReturnValue(
      document.createDocumentFragment().childNodes as never,
    );
    const root = document.createElement('div');
    let inner = root;
    for (let level = 0; level < levels; level += 1) {
      const next = document.createElement(tag) as HTMLDivElement;
      inner.append(next);
      inner = next;
    }
    inner.textContent = text;
    return root;
  }

  it('follows 5,000 nested elements without recursion', () => {
    const root = nested('div', 5_000, 'Aero-HIT');

    expect([...readText([{ root }])].flatMap((batch) => batch?.text ?? [])).toEqual(['Aero-HIT']);
  });

  it('stops at the depth limit, says so, and goes on beside it', () => {
    const root = nested('b', 8_050, 'deep');
    root.append('after');
    let tooDeep = 0;

    const batches = [...readText([{ root }], { onTooDeep: () => (tooDeep += 1) })];

    expect(batches.flatMap((batch) => batch?.text ?? [])).toEqual(['after']);
    expect(tooDeep).toBe(1);
  });

  it('walks through forms whose inputs are named like properties of nodes', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'shadowRoot',
      'children',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');

    expect(texts(`<p>a</p><form>${inputs}<p>b</p></form><p>c</p>`)).toEqual(['a', 'b', 'c']);
  });

  it('keeps unpaired surrogates, null and bidi characters where they are', () => {
    document.body.append('a\u{D800}b\u0000c\u202Ed');

    expect(extractBlocks(document.body).map((block) => block.text)).toEqual(['a\u{D800}b\u0000c\u202Ed']);
  });
});

describe('extracted text', () => {
  const inline = fc.constantFrom('b', 'i', 'a', 'span');
  const piece = fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.tuple(inline, fc.string({ maxLength: 12 })),
    fc.constantFrom('<br>', '<p>'),
  );

  it('is that of an element as a whole where nothing but words stands in it', () => {
    document.body.innerHTML = '<p>\n By <a href="#">A<b>ero</b></a><!-- x -->-<i></i>HIT </p>';

    const [block] = extractBlocks(document.body);

    expect(block?.text).toBe('\n By Aero-HIT ');
    expect(block?.nodes.map((node) => node.data)).toEqual(['\n By ', 'A', 'ero', '-', 'HIT ']);
  });

  it('leaves out what is written in, in the middle of a paragraph of words', () => {
    expect(texts('<p>By <b contenteditable="true">Aero-HIT</b> it says</p>')).toEqual(['By \uFFFC it says']);
  });

  it('cuts a paragraph of words that is too long for a block', () => {
    document.body.innerHTML = `<p><b>${'word '.repeat(20_000)}</b> end</p>`;

    const blocks = extractBlocks(document.body);

    expect(blocks.length).toBe(2);
    expect(blocks.map((block) => block.text).join('')).toBe(`${'word '.repeat(20_000)} end`);
  });

  it('has every node at the offset it says', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        document.body.replaceChildren(
          ...pieces.map((part) => {
            if (Array.isArray(part)) {
              const element = document.createElement(part[0]);
              element.textContent = part[1];
              return element;
            }
            return part.startsWith('<')
              ? document.createElement(part.slice(1, -1))
              : document.createTextNode(part);
          }),
        );

        for (const block of extractBlocks(document.body)) {
          const joined = block.nodes.map((node) => node.data).join('');
          expect(block.text.replaceAll(' ', '')).toBe(joined.replaceAll(' ', ''));
          expect(/\S/.test(block.text)).toBe(true);
        }
      }),
    );
  });
});
