import type { PartialDate } from '@/core/entities/partial-date';
import type { Flags } from '@/core/messages/drawing';
import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';
import type { TypeMetrics } from '@/ui/graph/drawing';
import type { Settings } from '@/core/settings/settings';

/** Everything the entity page needs from the world outside. */
export interface EntityDeps {
  /** From the address; `null` where it names none. */
  id: string | null;
  /** Never rejects; where no answer comes the reply says so. */
  ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]>;
  /** Never rejects. */
  loadFlags(): Promise<Flags>;
  /** Puts plain text on the clipboard. Rejects where the browser refuses. */
  copy(text: string): Promise<void>;
  /** The day that it is for the reader. */
  today(): PartialDate;
  setTitle(title: string): void;
  loadTheme(): Promise<Settings['appearance']['theme']>;
  /** Address of a part of this page, to copy. */
  linkTo(fragment: string): string;
  /** How wide texts are in the fonts of the page; asked for once the styles are there. */
  readTypeMetrics(): TypeMetrics;
  /** Width of what the page has room for, in pixels; asked for likewise. */
  readPageWidth(): number;
  /** Goes to the part of the page that the address names; the browser looked for it before it was there. */
  scrollToFragment(): void;
}
