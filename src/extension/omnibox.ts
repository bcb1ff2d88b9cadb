import { browser } from 'wxt/browser';
import { MAX_OMNIBOX_LINES } from '@/core/limits';
import { translate } from './translate';

/** A line below the address bar. */
export interface OmniboxLine {
  /** What stands in the address bar when the line is chosen, and comes back when it is opened. */
  content: string;
  /** Plain text. */
  description: string;
}

/**
 * Answers what is typed behind the keyword `sl` with lines, and calls back with what the reader opens. Register synchronously: typing may wake the
 * background.
 */
export function onOmnibox(
  suggest: (text: string, limit: number) => Promise<OmniboxLine[]>,
  open: (text: string, isCurrentTab: boolean) => void,
): void {
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: asDescription(translate('backgroundOmniboxHint')) });
  });
  browser.omnibox.onInputChanged.addListener((text, answer) => {
    void suggest(text, MAX_OMNIBOX_LINES).then(
      (lines) =>
        answer(
          lines.map(({ content, description }) => ({ content, description: asDescription(description) })),
        ),
      () => answer([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => open(text, disposition === 'currentTab'));
}

/** Chromium reads a description as XML and shows nothing where it is none; Firefox shows it letter by letter. */
function asDescription(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replaceAll(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[sign] ?? '',
  );
}
