import { useMemo } from 'preact/hooks';
import type { Source } from '@/core/entities/sources';
import type { EntityReply, OverviewReply } from '@/core/messages/ui-to-background';
import { LINK_PATH } from '@/ui/kit/icon-paths';
import { useLanguage } from '@/ui/kit/language-context';
import { Room } from '@/ui/kit/Room';
import { Contents } from './Contents';
import { CopyButton } from './CopyButton';
import { DossierHeader } from './DossierHeader';
import type { EntityDeps } from './entity-deps';
import { ownConnections } from './own-connections';
import { dossierRooms } from './dossier-rooms';
import { numberSources } from './source-numbers';
import { statusAnchors } from './status-rows';
import { SourceNumbers } from './SourceRefs';
import { factsInOrder, timelineYears } from './timeline-years';
import { useDrawnNetwork } from './use-drawn-network';
import { useSourceNumbers } from './use-source-numbers';

interface DossierProps {
  reply: Extract<EntityReply, { ok: true }>;
  overview: OverviewReply;
  deps: EntityDeps;
}

/** Everything that is known of one entity, in the order in which one would ask. */
export function Dossier({ reply, overview, deps }: DossierProps) {
  const language = useLanguage();
  const { translate } = language;
  const { entity } = reply;
  const known = useMemo(() => {
    const years = timelineYears(entity);
    const connections = ownConnections(entity, overview);
    const ownNumbers = numberSources(entity, factsInOrder(years), connections);
    // No key finds what every object has: `constructor`.
    const sources: Record<string, Source> = Object.assign(
      Object.create(null) as object,
      overview.ok ? overview.sources : {},
      reply.sources,
    );
    return { years, anchors: statusAnchors(entity), connections, ownNumbers, sources };
  }, [entity, overview, reply.sources]);
  const metrics = useMemo(() => deps.readTypeMetrics(), [deps]);
  const width = useMemo(() => deps.readPageWidth(), [deps]);
  const drawn = useDrawnNetwork(overview, entity.id, known.connections, { language, metrics, width });
  const numbers = useSourceNumbers(known.ownNumbers, drawn.further);
  const numbered = useMemo(
    () => ({ numbers, ownCount: known.ownNumbers.size, sources: known.sources }),
    [numbers, known],
  );
  const rooms = dossierRooms({
    reply,
    overview,
    known,
    drawn,
    metrics,
    width,
    today: deps.today(),
    copy: deps.copy,
    translate,
  });
  return (
    <SourceNumbers.Provider value={numbered}>
      <main class="dossier">
        <DossierHeader entity={entity} />
        <Contents rooms={rooms} />
        {rooms.map(({ id, title, note, body }) => (
          <Room
            key={id}
            id={id}
            title={title}
            note={note}
            tool={
              <CopyButton
                text={() => deps.linkTo(id)}
                label={translate('entityCopyLink', [title])}
                copy={deps.copy}
                icon={LINK_PATH}
              />
            }
          >
            {body}
          </Room>
        ))}
        <p class="dossier__foot">
          <a href="names.html">{translate('indexTitle')}</a>
        </p>
      </main>
    </SourceNumbers.Provider>
  );
}
