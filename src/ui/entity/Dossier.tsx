import type { EntityReply } from '@/core/messages/ui-to-background';
import { formatDate } from '@/ui/kit/format-date';
import { useLanguage } from '@/ui/kit/language-context';
import { Cite } from './Cite';
import { DossierHeader } from './DossierHeader';
import { Homonyms } from './Homonyms';
import { findIdentifiers } from './find-identifiers';
import { findParticulars } from './find-particulars';
import { Identifiers } from './Identifiers';
import { Glossary } from './Glossary';
import { groupNames } from './names-by-script';
import { Names } from './Names';
import { Particulars } from './Particulars';
import { Relations } from './Relations';
import { Room } from '@/ui/kit/Room';
import { numberSources } from './source-numbers';
import { SourceList } from './SourceList';
import { SourceNumbers } from './SourceRefs';
import { StatusTable } from './StatusTable';
import { factsInOrder, timelineYears } from './timeline-years';
import { Timeline } from './Timeline';

interface DossierProps {
  reply: Extract<EntityReply, { ok: true }>;
  copy(text: string): Promise<void>;
}

/** Everything that is known of one entity, in the order in which one would ask. */
export function Dossier({ reply, copy }: DossierProps) {
  const language = useLanguage();
  const { translate } = language;
  const { entity, sources, related, pack } = reply;
  const years = timelineYears(entity);
  const numbers = numberSources(entity, factsInOrder(years));
  const identifiers = findIdentifiers(entity);
  const particulars = findParticulars(entity.properties);
  return (
    <SourceNumbers.Provider value={{ numbers, sources }}>
      <main class="dossier">
        <DossierHeader entity={entity} />
        <Room id="statuses" title={translate('entityStatuses')} note={translate('entityStatusesNote')}>
          <StatusTable entity={entity} />
          <Glossary entity={entity} />
        </Room>
        <Room id="facts" title={translate('entityFacts')}>
          {years.length > 0 ? <Timeline years={years} /> : <p>{translate('entityNoFacts')}</p>}
        </Room>
        {entity.relations.length > 0 ? (
          <Room id="relations" title={translate('entityRelations')}>
            <Relations relations={entity.relations} related={related} />
          </Room>
        ) : null}
        {entity.homonyms.length > 0 ? (
          <Room id="homonyms" title={translate('entityHomonyms')}>
            <Homonyms homonyms={entity.homonyms} />
          </Room>
        ) : null}
        <Room id="names" title={translate('entityNames')}>
          <Names groups={groupNames(entity.properties)} />
        </Room>
        {particulars.length > 0 ? (
          <Room id="particulars" title={translate('entityParticulars')}>
            <Particulars particulars={particulars} />
          </Room>
        ) : null}
        {identifiers.length > 0 ? (
          <Room id="identifiers" title={translate('entityIdentifiers')}>
            <Identifiers identifiers={identifiers} copy={copy} />
          </Room>
        ) : null}
        <Room id="sources" title={translate('entitySources')}>
          <SourceList />
        </Room>
        <Room id="cite" title={translate('entityCite')}>
          <Cite entity={entity} pack={pack} copy={copy} />
        </Room>
        <p class="dossier__pack">
          {translate('entityPackLine', [pack.title, pack.version, formatDate(pack.date, language)])}
        </p>
      </main>
    </SourceNumbers.Provider>
  );
}
