import { authorityLabel } from '../entities/authorities';
import { captionIn, packTitleIn } from '../entities/caption';
import { compareStatuses } from '../entities/compare-statuses';
import { connectionKey, type Connection } from '../entities/connections';
import type { Entity } from '../entities/entity';
import { listCoverage } from '../entities/list-coverage';
import { countriesOf } from '../entities/name-summary';
import type { PackInfo } from '../entities/pack';
import type { Source } from '../entities/sources';
import type { AuthorityId } from '../entities/status';
import { classifyStatuses, STATUS_CLASSES } from '../entities/status-class';
import type { Translate } from '../entities/translate';
import type { PageWords } from '../messages/to-page';
import type { PageReport, ReportedMention, ReportedName } from './page-report';
import { quoteSentence } from './quote';
import { REPORT_VERSION } from './report-version';

/** What a report is made of. */
export interface ReportMatter {
  /** The answer of each frame of the page, the top frame first. */
  frames: readonly PageWords[];
  /** Whether every frame that holds names is among them, and none of the others is still to be read. */
  hasAllFrames: boolean;
  readAt: Date;
  /** What the packs hold of the names on the page; a name that they no longer hold is missing. */
  known: readonly { entity: Entity; sources: Readonly<Record<string, Source>> }[];
  /** The packs that are switched on. */
  packs: readonly PackInfo[];
  connections: readonly Connection[];
  connectionSources: Readonly<Record<string, Source>>;
  madeBy: string;
  /** BCP 47 tag of the reader's language, for captions. */
  language: string;
  /** The same language, for the names of lists. */
  translate: Translate;
}

/** The report of a page. The same matter always gives the same report. */
export function buildPageReport(matter: ReportMatter): PageReport {
  const { frames, known, readAt } = matter;
  const [top] = frames;
  const mentions = mentionsByName(frames);
  const names = known
    .filter(({ entity }) => mentions.has(entity.id))
    .map(({ entity }) => reportName(entity, mentions.get(entity.id) ?? [], matter.language))
    .toSorted(
      (a, b) =>
        STATUS_CLASSES.indexOf(a.statusClass) - STATUS_CLASSES.indexOf(b.statusClass) ||
        a.caption.localeCompare(b.caption, matter.language),
    );
  const ids = new Set<string>(names.map(({ id }) => id));
  const connections = matter.connections
    .filter(({ from, to }) => ids.has(from) && ids.has(to) && from !== to)
    .toSorted((a, b) => (connectionKey(a) < connectionKey(b) ? -1 : 1));
  const listed = names.reduce((sum, name) => sum + name.mentions.length, 0);
  const mentionCount = frames.reduce((sum, frame) => sum + frame.mentionCount, 0);
  return {
    format: 'sidelight-page-report',
    formatVersion: REPORT_VERSION,
    madeBy: matter.madeBy,
    page: {
      title: top?.title ?? '',
      address: top?.address ?? '',
      readAt: readAt.toISOString(),
      isComplete:
        matter.hasAllFrames && frames.every(({ state }) => state === 'done') && listed === mentionCount,
      mentionCount,
    },
    packs: matter.packs.map(({ id, version, date, ...pack }) => ({
      id,
      title: packTitleIn(matter.language, pack),
      version,
      date,
    })),
    names,
    connections,
    authorities: authoritiesOf(names, matter.translate),
    sources: sourcesOf(names, connections, matter),
  };
}

function mentionsByName(frames: readonly PageWords[]): Map<string, ReportedMention[]> {
  const found = new Map<string, ReportedMention[]>();
  for (const { entity, also = [], before, surface, after, lang, reason } of frames.flatMap(
    (frame) => frame.mentions,
  )) {
    const quote = quoteSentence({ before, name: surface, after, lang });
    const mention: ReportedMention = {
      name: quote.name,
      before: quote.before,
      after: quote.after,
      rule: reason.rule,
      ...(reason.evidence === undefined ? {} : { evidence: reason.evidence }),
    };
    for (const id of [entity, ...also]) found.set(id, [...(found.get(id) ?? []), mention]);
  }
  return found;
}

function reportName(entity: Entity, mentions: ReportedMention[], language: string): ReportedName {
  const { id, schema, summary, statuses } = entity;
  const { notFound, notChecked } = listCoverage(entity);
  return {
    id,
    caption: captionIn(language, entity),
    kind: schema,
    countries: countriesOf(entity),
    summary,
    statusClass: classifyStatuses(statuses),
    statuses: statuses.toSorted(compareStatuses),
    notFound,
    notChecked,
    mentions,
  };
}

function authoritiesOf(names: readonly ReportedName[], translate: Translate): PageReport['authorities'] {
  const ids = names
    .flatMap(({ statuses, notFound, notChecked }) => [...statuses, ...notFound, ...notChecked])
    .map(({ authority }) => authority);
  return Object.fromEntries([...new Set<AuthorityId>(ids)].map((id) => [id, authorityLabel(id, translate)]));
}

function sourcesOf(
  names: readonly ReportedName[],
  connections: readonly Connection[],
  { known, connectionSources }: ReportMatter,
): Record<string, Source> {
  const all = Object.assign({}, connectionSources, ...known.map(({ sources }) => sources)) as Record<
    string,
    Source
  >;
  const keys = [
    ...names.flatMap(({ summary, statuses }) => [summary, ...statuses]),
    ...connections.flatMap(({ claims }) => claims),
  ].flatMap(({ sources }) => sources);
  // A pack may name any key, `constructor` too.
  return Object.fromEntries(
    [...new Set(keys)].flatMap((key) =>
      Object.hasOwn(all, key) && all[key] !== undefined ? [[key, all[key]]] : [],
    ),
  );
}
