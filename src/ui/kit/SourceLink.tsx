import type { CardSource } from '@/core/entities/entity-card';
import type { Language } from './language';
import { safeLink } from './safe-link';

interface Props {
  source: CardSource;
  language: Language;
}

/** The publisher as a link that opens in a new tab and tells it nothing. An address that is not https stays plain text. */
export function SourceLink({ source, language }: Props) {
  const href = safeLink(source.url);
  if (!href) return <bdi class="source-link">{source.publisher}</bdi>;
  return (
    <a
      class="source-link"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      title={language.translate('kitSourceTitle', [source.title])}
    >
      <bdi>{source.publisher}</bdi>
    </a>
  );
}
