import type { PageMentions } from '@/core/messages/to-page';

/** Columns a terminal gives to text: wide East Asian characters take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
      character,
    )
      ? 2
      : 1;
  return columns;
}

/** The mentions of a page as a table for a terminal: surface, entity, status, reason; one line each, in document order. */
export function mentionTable(mentions: PageMentions['mentions']): string {
  const rows = [
    ['Surface', 'Entity', 'Status', 'Reason'],
    ...mentions.map((mention) => [
      mention.surface.replaceAll(/\s+/g, ' '),
      mention.caption,
      mention.statusClass,
      mention.reason.evidence === undefined
        ? mention.reason.rule
        : `${mention.reason.rule}: ${mention.reason.evidence}`,
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell))))
        .join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n');
}
