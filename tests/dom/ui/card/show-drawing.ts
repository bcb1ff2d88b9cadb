import type { Drawing } from '@/core/messages/drawing';
import { build } from '@/page/popover/build';

/** Draws as the page does, after the message. */
export function show(drawing: Drawing[]): HTMLElement {
  build(document.body, structuredClone(drawing));
  return document.body;
}

export const textOf = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
