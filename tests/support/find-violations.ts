import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';

export interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** All rules that are on by themselves, and the one of WCAG 2.2 that axe-core leaves off. Of what has no fault one example for each rule is enough. */
export const AXE_OPTIONS = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };

/**
 * Faults of accessibility on a page by axe-core: WCAG 2.2 A and AA, and its best practices; `contrast` alone where only colours have changed. One
 * line for each kind of fault.
 */
export async function findViolations(page: Page, rules: 'all' | 'contrast' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options = rules === 'all' ? AXE_OPTIONS : { runOnly: ['color-contrast'] };
  const run = `axe.run(${JSON.stringify(options)}).then(({ violations }) => ({ violations }))`;
  return describeViolations((await page.evaluate(run)) as AxeResult);
}

export function describeViolations({ violations }: AxeResult): string[] {
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 160) ?? ''})`);
}
