export interface ChangelogEntry {
  version: string;
  isReleased: boolean;
  /** Plain text in one line. */
  text: string;
}

/** The entries of a changelog, newest first. Headings are `## 1.2.3`, `## 1.2.3 (date)` and `## 1.2.3 (unreleased)`. */
export function readChangelog(changelog: string): ChangelogEntry[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return {
        version: heading.trim().split(/\s/)[0] ?? '',
        isReleased: !/unreleased/i.test(heading),
        text: lines
          .join(' ')
          .replaceAll(/[`*_]|^\s*- /g, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      };
    });
}
