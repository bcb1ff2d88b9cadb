import type { ComponentChildren } from 'preact';
import type { Connection } from '@/core/entities/connections';
import type { PartialDate } from '@/core/entities/partial-date';
import type { Source } from '@/core/entities/sources';
import type { Status } from '@/core/entities/status';
import type { EntityReply, OverviewReply } from '@/core/messages/ui-to-background';
import type { Language } from '@/ui/kit/language';
import { Cite } from './Cite';
import { Connections } from './Connections';
import { ConnectionTable } from './ConnectionTable';
import { findIdentifiers, type Identifier } from './find-identifiers';
import { findParticulars, type Particular } from './find-particulars';
import { Glossary } from './Glossary';
import type { TypeMetrics } from '@/ui/graph/drawing';
import { Homonyms } from './Homonyms';
import { Identifiers } from './Identifiers';
import { LegalPersons } from './LegalPersons';
import { Names } from './Names';
import { groupNames } from './names-by-script';
import { Particulars } from './Particulars';
import { SourceList } from './SourceList';
import { StatusTable } from './StatusTable';
import { Timeline } from './Timeline';
import { timelineScale } from './timeline-scale';
import type { TimelineYear } from './timeline-years';
import type { DrawnNetwork } from './use-drawn-network';
import { Versions } from './Versions';

/** One part of the page. */
interface DossierRoom {
  /** Fragment of its address. */
  id: string;
  title: string;
  note?: string | undefined;
  body: ComponentChildren;
}

interface RoomsOf {
  reply: Extract<EntityReply, { ok: true }>;
  overview: OverviewReply;
  known: {
    years: TimelineYear[];
    anchors: ReadonlyMap<Status, string>;
    connections: Connection[];
    /** Of the sources that the entry itself points at. */
    ownNumbers: ReadonlyMap<string, number>;
    sources: Readonly<Record<string, Source>>;
  };
  drawn: DrawnNetwork;
  metrics: TypeMetrics;
  /** How wide the page is, in pixels. */
  width: number;
  today: PartialDate;
  copy(text: string): Promise<void>;
  translate: Language['translate'];
}

/** The parts of a dossier in their order; those about which nothing is known are left out, those that a reader expects say so. */
export function dossierRooms({
  reply,
  overview,
  known,
  drawn,
  metrics,
  width,
  today,
  copy,
  translate,
}: RoomsOf): DossierRoom[] {
  const { entity, related, pack } = reply;
  const { years, connections, sources, ownNumbers } = known;
  const identifiers = findIdentifiers(entity);
  const particulars = findParticulars(entity);
  const cited = [...ownNumbers.keys()].flatMap((key) => {
    const source = sources[key];
    return source ? [{ key, source }] : [];
  });
  const notes = notesOnUnsourced(particulars, identifiers, translate);
  const rooms: (DossierRoom | false)[] = [
    {
      id: 'statuses',
      title: translate('entityStatuses'),
      note: translate('entityStatusesNote'),
      body: (
        <>
          <StatusTable entity={entity} />
          <Glossary entity={entity} />
        </>
      ),
    },
    {
      id: 'facts',
      title: translate('entityFacts'),
      ...(timelineScale(years) ? { note: translate('entityFactsNote') } : {}),
      body: (
        <>
          {entity.facts.length > 0 ? null : (
            <p>{translate(years.length > 0 ? 'entityNoFactsButListings' : 'entityNoFacts')}</p>
          )}
          {years.length > 0 ? <Timeline years={years} anchors={known.anchors} /> : null}
        </>
      ),
    },
    (overview.ok || connections.length > 0) && {
      id: 'relations',
      title: translate('entityRelations'),
      note: translate('entityRelationsNote'),
      body: overview.ok ? (
        <Connections
          id={entity.id}
          own={connections}
          related={{ ...related, [entity.id]: entity.caption }}
          drawn={drawn}
          metrics={metrics}
          width={width}
        />
      ) : (
        <ConnectionTable
          id={entity.id}
          own={connections}
          related={{ ...related, [entity.id]: entity.caption }}
        />
      ),
    },
    entity.legalPersons.length > 0 && {
      id: 'persons',
      title: translate('entityPersons'),
      note: translate('entityPersonsNote'),
      body: <LegalPersons persons={entity.legalPersons} copy={copy} />,
    },
    entity.homonyms.length > 0 && {
      id: 'homonyms',
      title: translate('entityHomonyms'),
      ...(entity.homonyms.some(isUnsourced) ? { note: translate('entityHomonymsUnsourced') } : {}),
      body: <Homonyms homonyms={entity.homonyms} copy={copy} />,
    },
    {
      id: 'names',
      title: translate('entityNames'),
      body: <Names groups={groupNames(entity)} />,
    },
    particulars.length > 0 && {
      id: 'particulars',
      title: translate('entityParticulars'),
      note: notes.particulars,
      body: <Particulars particulars={particulars} />,
    },
    identifiers.length > 0 && {
      id: 'identifiers',
      title: translate('entityIdentifiers'),
      note: notes.identifiers,
      body: <Identifiers identifiers={identifiers} copy={copy} />,
    },
    { id: 'sources', title: translate('entitySources'), body: <SourceList /> },
  ];
  const shown = rooms.filter((room) => room !== false);
  return [
    ...shown,
    {
      id: 'versions',
      title: translate('entityVersions'),
      body: (
        <Versions entity={entity} pack={pack} sources={sources} rooms={new Set(shown.map(({ id }) => id))} />
      ),
    },
    {
      id: 'cite',
      title: translate('entityCite'),
      body: <Cite entity={entity} pack={pack} sources={cited} today={today} copy={copy} />,
    },
  ];
}

/** Said once: where both rooms hold values without a source, the first speaks for the one that follows it. */
function notesOnUnsourced(
  particulars: readonly Particular[],
  identifiers: readonly Identifier[],
  translate: Language['translate'],
): { particulars?: string; identifiers?: string } {
  const isAmongParticulars = particulars.some(({ values }) => values.some(isUnsourced));
  const isAmongIdentifiers = identifiers.some(isUnsourced);
  if (isAmongParticulars && isAmongIdentifiers)
    return { particulars: translate('entityValuesUnsourcedHereAnd', [translate('entityIdentifiers')]) };
  if (isAmongParticulars) return { particulars: translate('entityValuesUnsourced') };
  return isAmongIdentifiers ? { identifiers: translate('entityValuesUnsourced') } : {};
}

interface Sourced {
  sources: readonly string[];
}

/** It can have no mark; then the room says why. */
function isUnsourced({ sources }: Sourced): boolean {
  return sources.length === 0;
}
