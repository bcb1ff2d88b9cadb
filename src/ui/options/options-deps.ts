import type { PartialDate } from '@/core/entities/partial-date';
import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';
import type { NewsAccess } from '@/ui/kit/NewsLine';
import type { SettingsAccess } from '@/ui/kit/use-settings';

/** Everything the options page needs from the world outside. */
export interface OptionsDeps {
  settings: SettingsAccess;
  /** The damaged settings that were put aside. */
  recovery: { load(): Promise<unknown>; dismiss(): Promise<void> };
  /** Never rejects; where no answer comes the reply says so. */
  ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]>;
  /** Offers `text` to the reader as a file. */
  saveFile(name: string, text: string): void;
  /** Everything that Sidelight has stored in this browser, by its key. Rejects where the browser cannot read. */
  loadStored(): Promise<Record<string, unknown>>;
  /** Commands with their keys; `change` opens the browser's page for them and resolves to false where it cannot. */
  shortcuts: {
    list(): Promise<readonly { name: string; description: string; keys: string }[]>;
    change(): Promise<boolean>;
  };
  /** Deletes everything Sidelight has stored in this browser. Rejects where the browser refuses. */
  eraseEverything(): Promise<{ isAccessKept: boolean }>;
  /** Asks for leave to put the mark painter into pages. Only within a click. */
  askForPageAccess(): Promise<boolean>;
  news: NewsAccess;
  /** The day that it is for the reader. */
  today(): PartialDate;
  /** Version of the extension. */
  version: string;
}
