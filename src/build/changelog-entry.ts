/**
 * What the changelog says of one version, as plain text in one line; empty where it says nothing. Headings are `## 1.2.3` or
 * `## 1.2.3 (date)`; an entry that is not released yet is none.
 */
export function changelogEntry(changelog: string, version: string): string {
  for (const part of changelog.split(/^## /m).slice(1)) {
    const [heading = '', ...lines] = part.split('\n');
    if (heading.trim().split(/\s/)[0] !== version || /unreleased/i.test(heading)) continue;
    return lines
      .join(' ')
      .replaceAll(/[`*_]|^\s*- /g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  }
  return '';
}
