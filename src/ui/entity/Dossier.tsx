import type { EntityReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { Cite } from './Cite';
import { DossierHeader } from './DossierHeader';
import { Homonyms } from './Homonyms';
import { findIdentifiers } from './find-identifiers';
import { Identifiers } from './Identifiers';
import { groupNames } from './names-by-script';
import { Names } from './Names';
import { Relations } from './Relations';
import { Section } from './Section';
import { numberSources } from './source-numbers';
import { SourceList } from './SourceList';
import { SourceNumbers } from './SourceRefs';
import { StatusTable } from './StatusTable';
import { buildTimeline } from './build-timeline';
import { Timeline } from './Timeline';

interface DossierProps {
  reply: Extract<EntityReply, { ok: true }>;
  copy(text: string): Promise<void>;
}

/** Everything that is known of one entity, in the order in which one would ask. */
export function Dossier({ reply, copy }: DossierProps) {
  const { translate } = useLanguage();
  const { entity, sources, related, pack } = reply;
  const years = buildTimeline(entity.facts);
  const facts = years.flatMap((year) => year.facts);
  const identifiers = findIdentifiers(entity);
  return (
    <SourceNumbers.Provider value={{ numbers: numberSources(entity, facts), sources }}>
      <main class="dossier">
        <DossierHeader entity={entity} />
        <Section id="statuses" title={translate('entityStatuses')} note={translate('entityStatusesNote')}>
          <StatusTable entity={entity} />
        </Section>
        <Section id="facts" title={translate('entityFacts')}>
          {facts.length > 0 ? <Timeline years={years} /> : <p>{translate('entityNoFacts')}</p>}
        </Section>
        {entity.relations.length > 0 ? (
          <Section id="relations" title={translate('entityRelations')}>
            <Relations relations={entity.relations} related={related} />
          </Section>
        ) : null}
        {entity.homonyms.length > 0 ? (
          <Section id="homonyms" title={translate('entityHomonyms')}>
            <Homonyms homonyms={entity.homonyms} />
          </Section>
        ) : null}
        <Section id="names" title={translate('entityNames')}>
          <Names groups={groupNames(entity.properties)} />
        </Section>
        {identifiers.length > 0 ? (
          <Section id="identifiers" title={translate('entityIdentifiers')}>
            <Identifiers identifiers={identifiers} copy={copy} />
          </Section>
        ) : null}
        <Section id="sources" title={translate('entitySources')}>
          <SourceList />
        </Section>
        <Section id="cite" title={translate('entityCite')}>
          <Cite entity={entity} pack={pack} copy={copy} />
        </Section>
      </main>
    </SourceNumbers.Provider>
  );
}
