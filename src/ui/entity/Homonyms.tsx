import type { Homonym } from '@/core/entities/entity';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { SourceRefs } from './SourceRefs';

/** Others of the same name, so that nobody carries a fact from one to the other. */
export function Homonyms({ homonyms }: { homonyms: Homonym[] }) {
  const language = useLanguage();
  return (
    <ul class="homonyms">
      {homonyms.map((homonym) => (
        <li key={homonym.caption} class="homonyms__item">
          <p class="homonyms__caption">
            <bdi>
              <InPackLanguage text={homonym.caption} language={language} />
            </bdi>
          </p>
          <p>
            <InPackLanguage text={homonym.description} language={language} />{' '}
            <SourceRefs keys={homonym.sources} />
          </p>
          {homonym.identifiers.length > 0 ? (
            <p class="homonyms__identifiers">{homonym.identifiers.join(' · ')}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
