import type { PageReport, ReportedMention, ReportedName } from '@/core/report/page-report';
import { attributionText } from '@/ui/kit/attribution-text';
import { countryName } from '@/ui/kit/country-name';
import { formatDate } from '@/ui/kit/format-date';
import type { Language } from '@/ui/kit/language';
import { relationKey } from '@/ui/kit/relation-words';
import { safeLink } from '@/ui/kit/safe-link';
import { schemaName } from '@/ui/kit/schema-name';
import { measureWords, STATUS_CLASS_KEYS } from '@/ui/kit/status-look';
import { formatTime } from './format-time';
import { plainReason } from './plain-reason';

/** The report as a Markdown document in the reader's language, with footnotes for the sources. Text of pages and lists is escaped. */
export function reportAsMarkdown(report: PageReport, language: Language): string {
  const { translate } = language;
  const { page, names, packs, connections, sources } = report;
  const captions = new Map(names.map(({ id, caption }) => [id as string, caption]));
  const refs = (keys: readonly string[]) =>
    keys.flatMap((key) => (sources[key] ? [`[^${key}]`] : [])).join('');
  const sections = [
    `# ${escape(page.title || translate('reportUntitled'))}`,
    [
      `- ${translate('reportAddress')}: ${escape(page.address)}`,
      `- ${translate('reportReadAt')}: ${formatTime(page.readAt, language)} (${page.readAt})`,
      ...packs.map(
        ({ title, version, date }) =>
          `- ${translate('reportPack', [escape(title), version, formatDate(date, language)])}`,
      ),
      `- ${translate('reportMadeBy', [report.madeBy])}`,
      ...(page.isComplete ? [] : [`- ${translate('reportIncomplete')}`]),
    ].join('\n'),
    ...(names.length === 0 ? [translate('reportNoNames')] : []),
    ...names.map((name) => nameSection(name, report, language, refs)),
    ...(connections.length === 0
      ? []
      : [
          `## ${translate('reportConnections')}`,
          connections
            .map(({ from, to, kind, claims }) => {
              const link = `${escape(captions.get(from) ?? from)} ${translate(relationKey(kind))} ${escape(captions.get(to) ?? to)}`;
              const said = claims.map(
                ({ attribution, date, note, sources: keys }) =>
                  [
                    escape(attributionText(attribution, language)),
                    date === undefined ? '' : formatDate(date, language),
                    escape(note ?? ''),
                  ]
                    .filter(Boolean)
                    .join(', ') + refs(keys),
              );
              return `- ${link}: ${said.join('; ')}`;
            })
            .join('\n'),
        ]),
    Object.entries(sources)
      .map(([key, source]) => {
        const href = safeLink(source.url);
        const title = href ? `[${escape(source.title)}](<${href}>)` : escape(source.title);
        return `[^${key}]: ${title}. ${escape(source.publisher)}. ${translate('reportAccessed', [formatDate(source.accessed, language)])}`;
      })
      .join('\n'),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function nameSection(
  name: ReportedName,
  { authorities }: PageReport,
  language: Language,
  refs: (keys: readonly string[]) => string,
): string {
  const { translate } = language;
  const label = (id: keyof typeof authorities) => escape(authorities[id] ?? id);
  const places = name.countries.map((code) => countryName(code, language)).join(', ');
  const statuses = name.statuses.map((status) => {
    const measure = escape(measureWords(status.measure, language));
    const delisted = status.state === 'listed' ? '' : `${translate('kitDelisted')} `;
    return `- ${delisted}**${measure}**, ${label(status.authority)}, ${formatDate(status.date, language)}. ${escape(status.effect)} (${translate('reportListOf', [formatDate(status.asOf, language)])})${refs(status.sources)}`;
  });
  const checks = [
    ...name.notFound.map(
      ({ authority, asOf }) =>
        `- ${label(authority)}: ${translate('popoverNotFoundIn', [formatDate(asOf, language)])}`,
    ),
    ...name.notChecked.map((authority) => `- ${label(authority)}: ${translate('popoverNotChecked')}`),
  ];
  return [
    `## ${escape(name.caption)}`,
    `${schemaName(name.kind, language)}, ${places || translate('kitCountryUnknown')}. ${escape(name.summary.text)} ${escape(attributionText(name.summary.attribution, language))}${refs(name.summary.sources)}`,
    `**${translate(STATUS_CLASS_KEYS[name.statusClass])}**`,
    [...statuses, ...checks].join('\n'),
    mentionText(name.mentions, language),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Each mention in its sentence; why they were underlined is said once under those in a row that share it. */
function mentionText(mentions: readonly ReportedMention[], language: Language): string {
  const reasons = mentions.map((mention) => escape(plainReason(mention, mention.name, language)));
  return mentions
    .map(({ before, name, after }, index) => {
      const quote = `> ${escape(before)}**${escape(name)}**${escape(after)}`;
      return reasons[index] === reasons[index + 1] ? `${quote}\n>` : `${quote}\n\n${reasons[index]}\n`;
    })
    .join('\n')
    .trimEnd();
}

/** As text in any Markdown: signs with a meaning are escaped, lines joined, so that no page can write a heading or a link into the report. */
function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|~!&]/g, String.raw`\$&`)
    .replace(/^(\s*\d*)([-+=.)])/, String.raw`$1\$2`);
}
