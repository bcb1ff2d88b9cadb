import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { readFileSync } from 'node:fs';
import { readChangelog } from './src/build/changelog';
import { compileAtOnce } from './src/build/compile-at-once';
import { compilePackInto } from './src/build/compile-pack-into';
import { minifyAgain } from './src/build/minify-again';

/** Fixed, so that settings survive updates and Firefox can load the extension for tests. */
const GECKO_ID = 'sidelight@sidelight.example';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
/** The newest version that the changelog says is released, if any: it alone has something new to tell. */
const NEWS_OF = readChangelog(read('CHANGELOG.md')).find(({ isReleased }) => isReleased)?.version ?? 'none';

const NATIVE_BROWSER = fileURLToPath(import.meta.resolve('@wxt-dev/browser'));

/** What more than one of our pages loads: libraries, and our own code but what belongs to one page. */
const SHARED_CODE = /node_modules|src[\\/](?!ui[\\/](?!kit))/;

/** Entrypoints that are pages of ours, but for the popup. */
const OWN_PAGES = ['options', 'unlisted-page', 'sidepanel'];

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    // Both browsers of the manifest are newer than every rewrite that a lower target brings.
    build: { target: 'esnext' },
    define: { 'import.meta.env.SIDELIGHT_NEWS': JSON.stringify(`news:${NEWS_OF}`) },
    plugins: [preact()],
    resolve: {
      alias: {
        '@assets': fileURLToPath(new URL('assets', import.meta.url)),
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('src/page/content-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    icons: { 16: 'icons/on-16.png', 32: 'icons/on-32.png', 48: 'icons/on-48.png', 128: 'icons/on-128.png' },
    // Only for the painter that puts marks into pages, asked for when the reader chooses it.
    optional_host_permissions: ['*://*/*'],
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: { 16: 'icons/on-16.png', 32: 'icons/on-32.png', 48: 'icons/on-48.png' },
    },
    omnibox: { keyword: 'sl' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousMention__',
      },
      // Declared so that readers can set keys for them, without one of ours: few are left that are neither a letter, which in Firefox is a page's own
      // access key, nor hard to reach.
      _execute_action: {},
      // Chrome has no command of its own for its panel.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: {} }
        : { 'open-panel': { description: '__MSG_commandOpenPanel__' } }),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => {
      // The popup is opened and closed all day, and waits for each file: with a build of its own it is one script and one sheet.
      const pages = groups.find(
        (group) => Array.isArray(group) && group.some(({ type }) => type === 'popup'),
      );
      if (!Array.isArray(pages)) return;
      const at = pages.findIndex(({ type }) => type === 'popup');
      groups.push(pages.splice(at, 1));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isOnly = (...types: string[]) => entrypoints.every(({ type }) => types.includes(type));
      if (isOnly('content-script'))
        config.plugins = [...(config.plugins ?? []), minifyAgain(), compileAtOnce()];
      // What is opened on every page and all day speaks to `browser` as both browsers ship it: it makes few calls, none of which needs the polyfill, and its size is time.
      if (isOnly('content-script', 'popup')) {
        config.resolve = {
          ...config.resolve,
          alias: { ...config.resolve?.alias, 'wxt/browser': NATIVE_BROWSER },
        };
      } else if (isOnly(...OWN_PAGES)) {
        // Twenty small files cost a page of ours twenty requests before anything shows.
        Object.assign(config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output ?? {}, {
          codeSplitting: { groups: [{ name: 'shared', test: SHARED_CODE, minShareCount: 3 }] },
        });
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // A sheet of user origin reaches into shadow trees, where Firefox shows no highlight otherwise.
      for (const script of manifest.content_scripts ?? []) Object.assign(script, { css_origin: 'user' });
    },
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await compilePackInto(wxt.config.root, wxt.config.wxtDir)));
    },
  },
});
