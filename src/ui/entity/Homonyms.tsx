import type { Homonym } from '@/core/entities/entity';
import { SourceRefs } from './SourceRefs';

/** Others of the same name, so that nobody carries a fact from one to the other. */
export function Homonyms({ homonyms }: { homonyms: Homonym[] }) {
  return (
    <ul class="homonyms">
      {homonyms.map((homonym) => (
        <li key={homonym.caption} class="homonyms__item">
          <p class="homonyms__caption">
            <bdi>{homonym.caption}</bdi>
          </p>
          <p>
            {homonym.description} <SourceRefs keys={homonym.sources} />
          </p>
          {homonym.identifiers.length > 0 ? (
            <p class="homonyms__identifiers">{homonym.identifiers.join(' · ')}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
