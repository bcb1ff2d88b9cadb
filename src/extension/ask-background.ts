import { browser } from 'wxt/browser';
import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';

/** Asks the background from one of our own pages. Never rejects: where no answer comes the reply says `data-unavailable`. */
export async function ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]> {
  try {
    const reply = (await browser.runtime.sendMessage(request)) as UiReplies[Request['type']] | undefined;
    return reply ?? { ok: false, error: 'data-unavailable' };
  } catch {
    return { ok: false, error: 'data-unavailable' };
  }
}
