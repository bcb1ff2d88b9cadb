import type { ComponentChildren } from 'preact';
import type { CardSource } from '@/core/entities/entity-card';
import type { Language } from './language';
import { safeLink } from './safe-link';

interface Props {
  source: CardSource;
  language: Language;
  /** Stands in place of the publisher's name, where that is said already. */
  label?: ComponentChildren;
}

/** The publisher as a link that opens in a new tab and tells it nothing. An address that is not https stays plain text. */
export function SourceLink({ source, language, label = source.publisher }: Props) {
  const href = safeLink(source.url);
  if (!href) return <bdi class="source-link">{label}</bdi>;
  return (
    <a
      class="source-link"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      title={language.translate('kitSourceTitle', [source.title])}
    >
      <bdi>{label}</bdi>
    </a>
  );
}
