import { describe, expect, it } from 'vitest';
import { readHighlights } from '../support/page-state';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

async function surfaces(tabId: number): Promise<string[]> {
  const now = await stage().control.mentions(tabId);
  return now?.state === 'done' ? now.mentions.map(({ surface }) => surface) : ['…'];
}

/** Opens a page with this body, lets `change` happen in it, and waits until the names are the expected ones. */
async function expectAfter(name: string, body: string, change: string, expected: string[]): Promise<void> {
  const { errors, open, site } = stage();
  const { page, tabId } = await open(site.put(`late/${name}.html`, `<!doctype html><body>${body}`));

  await page.evaluate(change);

  await waitUntil(
    `the names are ${expected.join(', ')}`,
    () => surfaces(tabId),
    (now) => now.join() === expected.join(),
  );
  expect(
    Object.values(await readHighlights(page))
      .flat()
      .sort(),
  ).toEqual([...expected].sort());
  expect(await errors.read()).toEqual([]);
  await page.close();
}

describe('text that appears later', () => {
  it.each([
    [
      'a paragraph is added',
      '<p>Aero-HIT</p>',
      `document.body.insertAdjacentHTML('beforeend', '<p>Autel Robotics</p>')`,
      ['Aero-HIT', 'Autel Robotics'],
    ],
    [
      'a paragraph comes before the others',
      '<p>Aero-HIT</p>',
      `document.body.insertAdjacentHTML('afterbegin', '<p>Autel Robotics</p>')`,
      ['Autel Robotics', 'Aero-HIT'],
    ],
    [
      'a paragraph is removed',
      '<p>Aero-HIT</p><p id="x">Autel Robotics</p>',
      `document.querySelector('#x').remove()`,
      ['Aero-HIT'],
    ],
    [
      'text is edited in place',
      '<p id="x">Aero-HIT</p>',
      `document.querySelector('#x').firstChild.data = 'The firm Autel Robotics'`,
      ['Autel Robotics'],
    ],
    [
      'the whole body is replaced, as single-page sites do',
      '<main><p>Aero-HIT</p></main>',
      `history.pushState(null, '', '/late/next'); document.body.innerHTML = '<main><p>Autel Robotics and Aero-HIT</p></main>'`,
      ['Autel Robotics', 'Aero-HIT'],
    ],
    [
      'text is uncovered',
      '<p id="x" hidden>Aero-HIT</p>',
      `document.querySelector('#x').hidden = false`,
      ['Aero-HIT'],
    ],
    [
      'text is hidden',
      '<p>Autel Robotics</p><p id="x">Aero-HIT</p>',
      `document.querySelector('#x').hidden = true`,
      ['Autel Robotics'],
    ],
    [
      'a name is completed piece by piece',
      '<p id="x">Aero</p>',
      `const p = document.querySelector('#x'); p.append('-H'); p.append('IT')`,
      ['Aero-HIT'],
    ],
    [
      'details are opened',
      '<details><summary>More</summary><p>Aero-HIT</p></details>',
      `document.querySelector('details').open = true`,
      ['Aero-HIT'],
    ],
    [
      'an element with an open shadow root is added',
      '<p>Before</p>',
      `const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = '<p>Aero-HIT</p>'; document.body.append(host)`,
      ['Aero-HIT'],
    ],
    [
      'a custom element is defined and fills its shadow root',
      '<late-box></late-box>',
      `customElements.define('late-box', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Aero-HIT</p>'; }
      })`,
      ['Aero-HIT'],
    ],
    [
      'an ordinary element gets a shadow root before something else changes',
      '<div id="x"></div><p>Before</p>',
      `document.querySelector('#x').attachShadow({ mode: 'open' }).innerHTML = '<p>Aero-HIT</p>'; document.body.append(document.createElement('hr'))`,
      ['Aero-HIT'],
    ],
    [
      'text in a shadow root changes',
      '<div><template shadowrootmode="open"><p>Nothing</p></template></div>',
      `document.querySelector('div').shadowRoot.querySelector('p').firstChild.data = 'Aero-HIT'`,
      ['Aero-HIT'],
    ],
    [
      'a tab is switched by its class',
      '<style>.off { display: none }</style><div class="off"><p>Aero-HIT</p></div><p>Autel Robotics</p>',
      `document.querySelector('div').className = ''; document.querySelector('body > p').className = 'off'`,
      ['Aero-HIT'],
    ],
    [
      'its visibility is switched on',
      '<div style="visibility: hidden"><p>Aero-HIT</p></div>',
      `document.querySelector('div').style.visibility = ''`,
      ['Aero-HIT'],
    ],
    [
      'the browser lays it out at last',
      '<div style="content-visibility: hidden"><p>Aero-HIT</p></div>',
      `document.querySelector('div').style.contentVisibility = 'visible'`,
      ['Aero-HIT'],
    ],
    [
      'a part that was hidden until found is found',
      '<div hidden="until-found"><p>Aero-HIT</p></div>',
      `document.querySelector('div').removeAttribute('hidden')`,
      ['Aero-HIT'],
    ],
    [
      'an element without a box appears',
      '<div style="display: none">Aero-HIT</div>',
      `document.querySelector('div').style.display = 'contents'`,
      ['Aero-HIT'],
    ],
    [
      'details with loose text are opened',
      '<details><summary>More</summary>Aero-HIT</details>',
      `document.querySelector('details').open = true`,
      ['Aero-HIT'],
    ],
    [
      'a slot takes another element',
      '<div><template shadowrootmode="open"><slot></slot></template><p slot="none">Aero-HIT</p><p>Autel Robotics</p></div>',
      `const [first, second] = document.querySelectorAll('p'); first.slot = ''; second.slot = 'none'`,
      ['Aero-HIT'],
    ],
    [
      'a list uses its rows again for other lines',
      '<ul><li>Aero-HIT</li><li>Nothing</li><li>Autel Robotics</li></ul>',
      `const list = document.querySelector('ul'); const [a, b, c] = list.children;
       a.firstChild.data = 'Autel Robotics'; b.firstChild.data = 'Aero-HIT'; c.firstChild.data = 'More'; list.append(a)`,
      ['Aero-HIT', 'Autel Robotics'],
    ],
    [
      'a translator puts its own elements around other words',
      '<p>The maker Aero-HIT flies.</p>',
      `const text = document.querySelector('p').firstChild; const outer = document.createElement('font');
       outer.innerHTML = '<font>Das Werk </font><font>Aero-HIT</font><font> fliegt.</font>'; text.replaceWith(outer)`,
      ['Aero-HIT'],
    ],
    [
      'a translator puts the first words back',
      '<p>The maker Aero-HIT flies.</p>',
      `const text = document.querySelector('p').firstChild; const outer = document.createElement('font');
       outer.innerHTML = '<font>Das Werk </font><font>Autel Robotics</font>'; text.replaceWith(outer);
       const isRead = () => [...CSS.highlights.values()].flatMap((one) => [...one]).some(({ startContainer }) => outer.contains(startContainer));
       new Promise((done) => (function look() { isRead() ? done(outer.replaceWith(text)) : requestIdleCallback(look); })())`,
      ['Aero-HIT'],
    ],
    [
      'its nodes are cut and joined anew',
      '<p>By Aero-HIT today</p>',
      `const text = document.querySelector('p').firstChild; text.splitText(6).splitText(3)`,
      ['Aero-HIT'],
    ],
    [
      'a paragraph moves to another place',
      '<p>Aero-HIT</p><p>Autel Robotics</p>',
      `document.body.append(document.querySelector('p'))`,
      ['Autel Robotics', 'Aero-HIT'],
    ],
    [
      'the body is exchanged',
      '<p>Aero-HIT</p>',
      `const next = document.createElement('body'); next.innerHTML = '<p>Autel Robotics</p>'; document.body = next`,
      ['Autel Robotics'],
    ],
    [
      'the root element is exchanged',
      '<p>Aero-HIT</p>',
      `const next = document.createElement('html'); next.innerHTML = '<body><p>Autel Robotics</p>'; document.documentElement.replaceWith(next)`,
      ['Autel Robotics'],
    ],
    [
      'a page grows as it is scrolled',
      '<div style="height: 2000px">Aero-HIT</div><hr>',
      `new Promise((done) => {
        let left = 3;
        const toEnd = () => scrollTo(0, document.documentElement.scrollHeight);
        addEventListener('scroll', () => {
          if (left-- === 0) return done();
          document.querySelector('hr').insertAdjacentHTML('beforebegin', '<p style="height: 2000px">Autel Robotics</p>');
          toEnd();
        });
        toEnd();
      })`,
      ['Aero-HIT', 'Autel Robotics', 'Autel Robotics', 'Autel Robotics'],
    ],
  ])('is annotated or forgotten when %s', async (why, body, change, expected) => {
    await expectAfter(why.replaceAll(/\W+/g, '-'), body, change, expected);
  });

  it('is annotated in a live blog that grows for a while, with every name right at the end', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => (at % 3 === 0 ? 'Aero-HIT' : `Update ${at}`));
    const change = `new Promise((done) => {
      const lines = ${JSON.stringify(lines)};
      const add = () => {
        const line = lines.shift();
        if (line === undefined) return done();
        document.body.insertAdjacentHTML('afterbegin', '<p>' + line + '</p>');
        requestAnimationFrame(add);
      };
      add();
    })`;

    await expectAfter(
      'live',
      '<p>Live blog</p>',
      change,
      lines.filter((line) => line === 'Aero-HIT'),
    );
  });
});
