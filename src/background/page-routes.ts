import {
  AskFramesRequest,
  BadgeRequest,
  CardRequest,
  DecideRequest,
  FrameReport,
  HelloRequest,
  JumpElsewhereRequest,
  MarkPainterRequest,
  MistakeRequest,
  MuteRequest,
  OpenEntityRequest,
  ScanRequest,
  type DecideReply,
  type PageReplies,
  type PageRequest,
  type PageRules,
  type ScanReply,
} from '@/core/messages/page-to-background';
import { muteEntity } from '@/core/settings/mute';
import { askForReports, passFrameReport } from '@/extension/page-messages';
import { injectMarkPainter } from '@/extension/scripting';
import { loadSettings, updateSettings } from '@/extension/settings-store';
import { openEntityPage, openMistakePage } from '@/extension/tabs';
import { interfaceLanguage, translate } from '@/extension/translate';
import { replyWithCard } from './card-reply';
import type { EngineHost } from './engine-host';
import { ownersIn } from './in-reader-language';
import { jumpToFrameWith } from './jump-to-frame';
import { pageRules } from './page-rules';
import { noteFault } from './refusals';
import { fromPage, type Routes } from './router';
import type { PageSender } from './sender';
import { showCount, showPageState } from './toolbar';

/** Type → route, one for each `PageRequest`: the compiler tells when one is missing. */
type PageRoutes = {
  [Type in keyof PageReplies]: ReturnType<typeof fromPage<Extract<PageRequest, { type: Type }>>>;
};

/** Answers to content scripts: rules of their own page, and facts about names. Nothing is kept per page. */
export function createPageRoutes(host: EngineHost): Routes {
  const routes: PageRoutes = {
    hello: fromPage(HelloRequest, (_request, sender) => greet(sender)),
    scan: fromPage(ScanRequest, (request) => scan(host, request)),
    decide: fromPage(DecideRequest, (request) => decide(host, request)),
    card: fromPage(CardRequest, (request) => replyWithCard(host, request)),
    'frame-report': fromPage(FrameReport, async ({ state, entities }, { tabId, frameId }) => {
      if (frameId !== 0) await passFrameReport(tabId, { frameId, state, entities });
    }),
    'ask-frames': fromPage(AskFramesRequest, async (_request, { tabId, frameId }) => {
      if (frameId === 0) await askForReports(tabId);
    }),
    badge: fromPage(BadgeRequest, async ({ count, listed }, sender) => {
      if (sender.frameId === 0) await showCount(sender, count, listed);
    }),
    open: fromPage(OpenEntityRequest, async ({ id }, { tab }) => await openEntityPage(id, tab)),
    mistake: fromPage(
      MistakeRequest,
      async (_request, { tab, frameId }) => await openMistakePage(tab, frameId),
    ),
    // A sub-frame is told nothing of what stands around it, not even by an answer to this.
    'jump-elsewhere': fromPage(JumpElsewhereRequest, async ({ id }, { tabId, frameId }) => ({
      ok: frameId === 0 && (await jumpToFrameWith(tabId, id)),
    })),
    'mark-painter': fromPage(MarkPainterRequest, async (_request, { tabId, frameId }) => ({
      ok: await injectMarkPainter(tabId, frameId),
    })),
    mute: fromPage(MuteRequest, async ({ id }) => {
      // Only names we know: a hijacked page must not fill the settings with others.
      if ((await host.pack()).entities.has(id)) await updateSettings((settings) => muteEntity(settings, id));
    }),
  };
  return new Map(Object.entries(routes));
}

async function greet(sender: PageSender): Promise<PageRules> {
  const { settings } = await loadSettings();
  const rules = pageRules(settings, sender.siteUrl, interfaceLanguage());
  await showPageState(sender, settings, rules.active);
  return rules;
}

async function scan(host: EngineHost, request: ScanRequest): Promise<ScanReply> {
  try {
    const reply = (await host.scanEngine()).scan(request);
    return { ...reply, entities: ownersIn(interfaceLanguage(), reply.entities) };
  } catch (error) {
    noteFault(`scan: ${String(error)}`);
    return { ok: false, error: translate('backgroundDataUnavailable') };
  }
}

async function decide(host: EngineHost, request: DecideRequest): Promise<DecideReply> {
  try {
    const [engine, { settings }] = await Promise.all([host.scanEngine(), loadSettings()]);
    return engine.decide(request, settings);
  } catch (error) {
    noteFault(`decide: ${String(error)}`);
    return { ok: false, error: translate('backgroundDataUnavailable') };
  }
}
