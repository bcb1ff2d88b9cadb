import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER, type BrowserName } from '@/build/browser/browser-name';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_scripts: {
    matches: string[];
    js?: string[];
    css?: string[];
    all_frames?: boolean;
    world?: string;
    match_about_blank?: boolean;
    match_origin_as_fallback?: boolean;
  }[];
  side_panel?: object;
  sidebar_action?: object;
  content_security_policy: { extension_pages: string };
  commands: Record<string, { suggested_key?: Record<string, string>; description?: string }>;
}

/**
 * Keys of the browsers themselves with both modifiers that ours have. Chrome: chrome/browser/ui/accelerator_table.cc (I in Google's own build
 * alone). Firefox: browser/base/content/browser-sets.inc.xhtml has none with both; its text fields have three (redo on Windows, whole words on
 * macOS; ShortcutKeyDefinitions.cpp of dom/events).
 */
const BROWSER_KEYS: Record<BrowserName, string[]> = {
  chromium: ['A', 'B', 'C', 'I', 'N', 'P', 'R', 'T', 'W', 'X', 'Z'].map((key) => `Alt+Shift+${key}`),
  firefox: ['Alt+Shift+Backspace', 'Alt+Shift+Left', 'Alt+Shift+Right'],
};

describe.each(Object.entries(EXTENSION_FOLDER) as [BrowserName, string][])(
  'the manifest for %s',
  (name, folder) => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

    it('is of version 3', () => {
      expect(manifest.manifest_version).toBe(3);
    });

    it('asks for these permissions and no other', () => {
      expect([...manifest.permissions].sort()).toEqual(
        [
          'activeTab',
          'contextMenus',
          'scripting',
          'storage',
          'unlimitedStorage',
          // Firefox needs no permission for its sidebar.
          ...(name === 'chromium' ? ['sidePanel'] : []),
        ].sort(),
      );
      expect(manifest.host_permissions ?? []).toEqual([]);
    });

    it('offers nothing that a page could load, probe or talk to', () => {
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
    });

    it('runs one content script, in its own world, in every frame of every page', () => {
      expect(manifest.content_scripts).toHaveLength(1);
      expect(manifest.content_scripts[0]).toMatchObject({ all_frames: true });
      expect(manifest.content_scripts[0]?.world ?? 'ISOLATED').toBe('ISOLATED');
      // `file:` pages too, where the reader allows it in the browser's own settings.
      expect(manifest.content_scripts[0]?.matches).toEqual(['*://*/*', 'file:///*']);
    });

    it('lets its own pages run no code but its own', () => {
      const policy = manifest.content_security_policy.extension_pages;

      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    });

    it('has a panel beside the page, which never opens by itself', () => {
      if (name === 'chromium') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
      else
        expect(manifest.sidebar_action).toMatchObject({
          default_panel: 'sidepanel.html',
          open_at_install: false,
        });
    });

    it('suggests keys that the browser does not use itself, each once', () => {
      const keys = Object.values(manifest.commands).flatMap((command) =>
        Object.values(command.suggested_key ?? {}),
      );

      expect(keys).not.toEqual([]);
      expect(new Set(keys).size).toBe(keys.length);
      // With other modifiers the list would not speak of them.
      for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+\w+$/);
      expect(keys.filter((key) => BROWSER_KEYS[name].includes(key))).toEqual([]);
    });

    it('lets the reader set keys for everything that has a key, its window and its panel among them', () => {
      const panel = { chromium: 'open-panel', firefox: '_execute_sidebar_action' }[name];

      expect(Object.keys(manifest.commands).sort()).toEqual(
        ['_execute_action', panel, 'next-mention', 'previous-mention'].sort(),
      );
      // Those of the browser have its words; a command of ours without words is refused.
      for (const [command, { description }] of Object.entries(manifest.commands))
        expect(description === undefined).toBe(command.startsWith('_'));
    });

    it('names only files that are there', () => {
      const named = [...JSON.stringify(manifest).matchAll(/"([\w/.-]+\.(?:js|css|html|png|svg))"/g)].map(
        (hit) => hit[1] ?? '',
      );

      expect(named).not.toEqual([]);
      expect(named.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
    });
  },
);
