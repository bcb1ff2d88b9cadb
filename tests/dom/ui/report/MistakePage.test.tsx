import { describe, expect, it } from 'vitest';
import { MistakePage } from '@/ui/report/MistakePage';
import { after, draw, named } from '../draw';
import { english } from '../english';
import { fakeReport } from './fake-deps';

const field = (page: HTMLElement) => page.querySelector('textarea') ?? document.createElement('textarea');
const check = (page: HTMLElement) => page.querySelector<HTMLInputElement>('input[type=checkbox]');

describe('the report of a wrong match', () => {
  it('holds entry, words, reason and versions, and nothing else of the page', async () => {
    const text = field(await draw(<MistakePage deps={fakeReport().deps} />)).value;

    expect(text).toContain('Taken for: Lantern Works (lantern-works)');
    expect(text).toContain('Words on the page: “LW”');
    expect(text).toContain('stands for “Lantern Works”. [defined-here]');
    expect(text).toMatch(/version \d+\.\d+\.\d+, verified 22 November 2026/);
    expect(text).toContain('Sidelight 0.1.0');
    expect(text).not.toContain('lit a lamp');
    expect(text).not.toContain('news.example');
  });

  it('gets the sentence only when the reader adds it', async () => {
    const page = await draw(<MistakePage deps={fakeReport().deps} />);
    await after(() => check(page)?.click());

    expect(field(page).value).toContain('Sentence: Yesterday LW lit a lamp.');
    await after(() => check(page)?.click());
    expect(field(page).value).not.toContain('lit a lamp');
  });

  it('is copied and saved as the reader changed it', async () => {
    const { deps, done } = fakeReport();
    const page = await draw(<MistakePage deps={deps} />);
    await after(() => {
      field(page).value = 'my words';
      field(page).dispatchEvent(new Event('input', { bubbles: true }));
    });
    await after(() => named('Copy').click());
    await after(() => named('Save as a file').click());

    expect(done.copied).toEqual(['my words']);
    expect(done.saved).toEqual([['sidelight-wrong-match.txt', 'my words', 'text/plain']]);
    expect(page.querySelector('[role=status]')?.textContent).toBe('Copied');
    expect(check(page)?.disabled).toBe(true);
  });

  it('mutes the name, and says when that could not be stored', async () => {
    const { deps, done } = fakeReport();
    const page = await draw(<MistakePage deps={deps} />);
    await after(() => named('Mute this name').click());

    expect(done.muted).toEqual(['lantern-works']);
    expect(page.textContent).toContain('no longer underlined');

    const failing = { ...deps, mute: () => Promise.reject(new Error('disk full')) };
    const other = await draw(<MistakePage deps={failing} />);
    await after(() => named('Mute this name').click());
    const notice = other.querySelector('.notice');
    expect(notice?.textContent).toContain('could not store');
    expect(notice?.getAttribute('role')).toBe('alert');
    expect(other.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('says in a notice that it could not be copied, until it can', async () => {
    let isRefused = true;
    const copy = async () => {
      if (isRefused) throw new Error('refused');
    };
    const page = await draw(<MistakePage deps={{ ...fakeReport().deps, copy }} />);
    await after(() => named('Copy').click());
    const notice = page.querySelector('.notice[role=alert]');
    expect(notice?.getAttribute('data-kind')).toBe('problem');
    expect(notice?.textContent).toBe(english.translate('entityCopyFailed'));

    isRefused = false;
    await after(() => named('Copy').click());
    expect(page.querySelector('.notice')).toBeNull();
    expect(page.querySelector('[role=status]')?.textContent).toBe('Copied');
  });

  it.each([
    ['the tab is closed', undefined],
    ['no card was opened', null],
  ])('says what to do when %s', async (_, answer) => {
    const page = await draw(
      <MistakePage deps={fakeReport({ requestAskedMention: async () => answer }).deps} />,
    );

    expect(page.textContent).toContain('The page no longer holds that name');
    expect(page.querySelector('textarea')).toBeNull();
  });
});
