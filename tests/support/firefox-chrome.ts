import type { Browser } from 'puppeteer-core';

/** The raw WebDriver BiDi connection, which Puppeteer keeps to itself; its methods are those of the protocol. */
interface BidiConnection {
  send: (method: string, params: Record<string, unknown>) => Promise<{ result: unknown }>;
}

/**
 * Evaluates an expression in Firefox's own window, with its privileges (`--remote-allow-system-access`). For what no protocol offers: the
 * browser's console, and switching an extension off and on. The expression's value must be a string, or a promise of one.
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = (tree.result as { contexts: { context: string }[] }).contexts;
  if (first === undefined) throw new Error('Firefox shows no window of its own.');
  const reply = await connection.send('script.evaluate', {
    expression,
    target: { context: first.context },
    awaitPromise: true,
  });
  const done = reply.result as {
    type: string;
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (done.type !== 'success')
    throw new Error(done.exceptionDetails?.text ?? 'Firefox could not evaluate it.');
  return done.result?.value ?? '';
}
