import { captionIn } from '@/core/entities/caption';
import type { Entity } from '@/core/entities/entity';
import { countriesOf } from '@/core/entities/name-summary';
import { attributionText } from '@/ui/kit/attribution-text';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { useFlags } from '@/ui/kit/flags-context';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { DeathNotice } from './DeathNotice';
import { SourceRefs } from './SourceRefs';
import { StandingLine } from './StandingLine';

/** Who this is, in one look: the name in the reader's language and as the pack holds it, one sentence, and how things stand. */
export function DossierHeader({ entity }: { entity: Entity }) {
  const language = useLanguage();
  const caption = captionIn(language.tag, entity);
  const death = entity.facts.find(({ event }) => event === 'reported-death');
  return (
    <header class="dossier-header">
      <EntityHeading
        caption={caption}
        english={entity.caption}
        schema={entity.schema}
        countries={countriesOf(entity)}
        flags={useFlags()}
        language={language}
        level={1}
      />
      {caption === entity.caption ? null : (
        <p class="dossier-header__caption">
          <bdi>
            <InPackLanguage text={entity.caption} language={language} />
          </bdi>
        </p>
      )}
      {death ? <DeathNotice fact={death} /> : null}
      <p class="dossier-header__summary" dir="auto">
        <InPackLanguage text={entity.summary.text} language={language} />
        <SourceRefs keys={entity.summary.sources} />
      </p>
      <p class="dossier-header__attribution">{attributionText(entity.summary.attribution, language)}</p>
      <StandingLine entity={entity} />
    </header>
  );
}
