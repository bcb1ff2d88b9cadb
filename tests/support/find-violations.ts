import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** Faults of accessibility on a page by axe-core: WCAG 2.2 A and AA, and its best practices. One line for each kind of fault. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 160) ?? ''})`);
}
