import type { Source } from '@/core/entities/sources';
import { safeLink } from '@/ui/kit/safe-link';

/** Title of a source as a link to it; plain text where the address is not https. */
export function SourceTitle({ source }: { source: Source }) {
  const href = safeLink(source.url);
  if (!href) return <bdi>{source.title}</bdi>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      <bdi>{source.title}</bdi>
    </a>
  );
}
