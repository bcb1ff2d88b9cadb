import type { Source } from '@/core/entities/sources';
import { formatDate } from './format-date';
import type { Language } from './language';

/** When a source was published. Of one that gives no date that is said: a gap would look like an oversight of the reader's. */
export function publishedText({ published }: Pick<Source, 'published'>, language: Language): string {
  return published
    ? language.translate('entityPublished', [formatDate(published, language)])
    : language.translate('kitNotPublished');
}
