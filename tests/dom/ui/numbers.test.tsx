import type { ComponentChild } from 'preact';
import { expect, it } from 'vitest';
import { readSettings } from '@/core/settings/read-settings';
import { GraphNodeMark } from '@/ui/graph/GraphNodeMark';
import { nodeText } from '@/ui/graph/node-text';
import { IndexGroupList } from '@/ui/index/IndexGroupList';
import type { Language } from '@/ui/kit/language';
import { LanguageContext } from '@/ui/kit/language-context';
import { SourceMark } from '@/ui/kit/SourceMark';
import { AppearanceSettings } from '@/ui/options/AppearanceSettings';
import { draw } from './draw';
import { english } from './english';
import { sampleName } from './sample-overview';

/** English words with numbers as in Egypt: other digits, and their own sign between thousands. */
const language: Language = { ...english, tag: 'ar-EG' };

const show = (what: ComponentChild) =>
  draw(<LanguageContext.Provider value={language}>{what}</LanguageContext.Provider>);

it('the number of a source is written as the language writes it, for the ear too', async () => {
  const page = await show(
    <SourceMark number={1234} publisher="Gazette" href="#s" title="Report" language={language} />,
  );

  expect(page.textContent).toBe('١٬٢٣٤');
  expect(page.querySelector('a')?.getAttribute('aria-label')).toBe('Source ١٬٢٣٤: Gazette');
});

it('so is how many names of a drawing are hidden', async () => {
  const name = sampleName('lantern-works');
  const node = { id: 'lantern-works', step: 0, hidden: 1234, isOpen: false, kind: 'name', name } as const;
  const text = { ...nodeText(node, language), lines: ['Lantern Works'], detailLines: [], spoken: '' };
  const placed = {
    nodes: new Map([[node.id, { x: 0, y: 0, width: 100, height: 20 }]]),
    edges: new Map(),
    width: 100,
    height: 20,
  };
  const drawing = { placed, nodes: new Map([[node.id, text]]), labels: new Map(), width: 116, height: 36 };
  const nothing = () => undefined;
  const page = await show(
    <svg>
      <GraphNodeMark
        {...{ node, drawing, em: 16, isCurrent: false, isRoot: false, onFocus: nothing, onToggle: nothing }}
      />
    </svg>,
  );
  const toggle = page.querySelector('[role=button]');

  expect(toggle?.textContent).toContain('+١٬٢٣٤');
  expect(toggle?.getAttribute('aria-label')).toContain('show ١٬٢٣٤ more');
  expect(nodeText({ ...node, kind: 'rest', authority: 'us-dod-1260h', count: 1234 }, language).title).toBe(
    '١٬٢٣٤ more in the index',
  );
});

it('so is the pause of a reader who chose another than those offered', async () => {
  const { settings } = readSettings({ appearance: { dwellMs: 1555 } });
  const page = await show(<AppearanceSettings settings={settings} change={() => undefined} />);

  expect([...page.querySelectorAll('option')].map(({ textContent }) => textContent)).toContain(
    '١٬٥٥٥ milliseconds',
  );
});

it('so is how many names a group of the index has', async () => {
  const names = [sampleName('one'), sampleName('two')];
  const page = await show(<IndexGroupList id="a" heading="A" names={names} matched={undefined} />);

  expect(page.querySelector('h2')?.textContent).toBe('A ٢');
});
