import { serve, type Answer } from '../../src/build/browser/serve-folder';

/** The fixtures on this machine's `news.test` and its sisters, and pages that tests put up themselves. */
export interface FixtureServer {
  /** Address of a file below `tests/fixtures`, or of a page put up before. */
  at: (path: string, host?: string) => string;
  /** Puts up a page, or another answer, and gives its address. */
  put: (path: string, answer: string | Answer | (() => Answer), host?: string) => string;
  close: () => Promise<void>;
}

export async function serveFixtures(): Promise<FixtureServer> {
  const routes = new Map<string, Answer | (() => Answer)>();
  const served = await serve({ folder: 'tests/fixtures', routes });
  const at = (path: string, host = 'news.test') => `http://${host}:${served.port}/${path}`;
  return {
    at,
    put: (path, answer, host) => {
      routes.set(`/${path}`, typeof answer === 'string' ? { body: answer } : answer);
      return at(path, host);
    },
    close: served.close,
  };
}
