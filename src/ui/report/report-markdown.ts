import type { PartialDate } from '@/core/entities/partial-date';
import type { PageReport, ReportedMention, ReportedName } from '@/core/report/page-report';
import { attributionText } from '@/ui/kit/attribution-text';
import { countryName } from '@/ui/kit/country-name';
import { formatDate } from '@/ui/kit/format-date';
import type { Language } from '@/ui/kit/language';
import { publishedText } from '@/ui/kit/published-text';
import { relationKey } from '@/ui/kit/relation-words';
import { safeLink } from '@/ui/kit/safe-link';
import { schemaName } from '@/ui/kit/schema-name';
import { measureWords, STATUS_CLASS_KEYS } from '@/ui/kit/status-look';
import { withoutLead } from '@/ui/kit/without-lead';
import { escapeLine, escapeMarkdown as escape, markdownLink } from './escape-markdown';
import { formatTime } from './format-time';
import { plainReason } from './plain-reason';

/** The report as a Markdown document in the reader's language, with footnotes for the sources. Text of pages and lists is escaped. */
export function reportAsMarkdown(report: PageReport, language: Language): string {
  const { translate } = language;
  const { page, names, packs, connections, sources } = report;
  const captions = new Map(names.map(({ id, caption }) => [id as string, caption]));
  const refs = (keys: readonly string[]) =>
    keys.flatMap((key) => (Object.hasOwn(sources, key) ? [`[^${key}]`] : [])).join('');
  const sections = [
    `# ${escapeLine(page.title || translate('reportUntitled'))}`,
    [
      `- ${translate('kitLabelled', [translate('reportAddress'), escape(page.address)])}`,
      `- ${translate('kitLabelled', [translate('reportReadAt'), escape(`${formatTime(page.readAt, language)} (${page.readAt})`)])}`,
      ...packs.map(
        ({ title, version, date }) =>
          `- ${translate('reportPack', [title, version, formatDate(date, language)].map(escape))}`,
      ),
      `- ${translate('reportMadeBy', [escape(report.madeBy)])}`,
      ...(page.isComplete ? [] : [`- ${translate('reportIncomplete')}`]),
    ].join('\n'),
    ...(names.length === 0 && page.isComplete ? [translate('reportNoNames')] : []),
    ...names.map((name) => nameSection(name, report, language, refs)),
    ...(connections.length === 0
      ? []
      : [
          `## ${translate('reportConnections')}`,
          connections
            .map(({ from, to, kind, claims }) => {
              const link = `${escapeLine(captions.get(from) ?? from)} ${translate(relationKey(kind))} ${escape(captions.get(to) ?? to)}`;
              const said = claims.map(
                ({ attribution, date, note, sources: keys }) =>
                  [
                    attributionText(attribution, language),
                    date === undefined ? '' : formatDate(date, language),
                    note ?? '',
                  ]
                    .filter(Boolean)
                    .map(escape)
                    .join(', ') + refs(keys),
              );
              return `- ${translate('kitLabelled', [link, said.join('; ')])}`;
            })
            .join('\n'),
        ]),
    Object.entries(sources)
      .map(([key, source]) => {
        const href = safeLink(source.url);
        const title = href ? markdownLink(source.title, href) : escapeLine(source.title);
        return `[^${key}]: ${title}. ${escape(source.publisher)}. ${escape(publishedText(source, language))}; ${translate('reportAccessed', [day(source.accessed, language)])}`;
      })
      .join('\n'),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** A date of a pack, which may be any text. */
function day(date: PartialDate | undefined, language: Language): string {
  return escape(formatDate(date, language));
}

function nameSection(
  name: ReportedName,
  { authorities }: PageReport,
  language: Language,
  refs: (keys: readonly string[]) => string,
): string {
  const { translate } = language;
  const label = (id: string) =>
    escapeLine((Object.hasOwn(authorities, id) ? authorities[id] : undefined) ?? id);
  const places = name.countries.map((code) => escape(countryName(code, language))).join(', ');
  const statuses = name.statuses.map((status) => {
    const measure = measureWords(status.measure, language);
    const delisted = status.state === 'listed' ? '' : `${translate('kitDelisted')} `;
    const entry = `${delisted}**${escape(measure)}**, ${label(status.authority)}, ${day(status.date, language)}`;
    const said = translate('kitLabelled', [entry, escape(withoutLead(status, measure))]);
    return `- ${said} (${translate('reportListOf', [day(status.asOf, language)])})${refs(status.sources)}`;
  });
  const line = (authority: string, said: string, note: string | undefined) =>
    `- ${translate('kitLabelled', [label(authority), said])}${note === undefined ? '' : `. ${escape(note)}`}`;
  const unexplained = name.notChecked.flatMap(({ authority, note }) =>
    note === undefined ? [label(authority)] : [],
  );
  const checks = [
    ...name.notFound.map(({ authority, asOf, note }) =>
      line(authority, translate('popoverNotFoundIn', [day(asOf, language)]), note),
    ),
    ...name.notChecked.flatMap(({ authority, note }) =>
      note === undefined ? [] : [line(authority, translate('popoverNotChecked'), note)],
    ),
    // A line for each would bury what was found.
    ...(unexplained.length === 0
      ? []
      : [`- ${translate('kitLabelled', [translate('entityNotChecked'), unexplained.join('; ')])}`]),
  ];
  return [
    `## ${escapeLine(name.caption)}`,
    `${schemaName(name.kind, language)}, ${places || translate('kitCountryUnknown')}. ${escape(name.summary.text)} ${escape(attributionText(name.summary.attribution, language))}${refs(name.summary.sources)}`,
    // Listings in force speak for themselves.
    name.statuses.some(({ state }) => state === 'listed')
      ? ''
      : `**${translate(STATUS_CLASS_KEYS[name.statusClass])}**`,
    [...statuses, ...checks].join('\n'),
    mentionText(name.mentions, language),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Each mention in its sentence; why they were underlined is said once under those in a row that share it. */
function mentionText(mentions: readonly ReportedMention[], language: Language): string {
  const reasons = mentions.map((mention) => escapeLine(plainReason(mention, mention.name, language)));
  return mentions
    .map(({ before, name, after }, index) => {
      const quote = `> ${escapeLine(before)}**${escape(name)}**${escape(after)}`;
      return reasons[index] === reasons[index + 1] ? `${quote}\n>` : `${quote}\n\n${reasons[index]}\n`;
    })
    .join('\n')
    .trimEnd();
}
