import type { Page } from 'puppeteer-core';

/** One part of a page as Chromium tells assistive technology of it. */
export interface SpokenNode {
  role: string;
  name: string;
  description: string;
  /** All text in it, as it is read on and on. */
  text: string;
  /** `level`, `checked`, `expanded` and the like. */
  states: Record<string, unknown>;
  /** The names of what it stands in, outermost first; parts without a name are left out. */
  within: string[];
}

interface Value {
  value?: unknown;
}

interface RawNode {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

const wordsOf = (value: Value | undefined) => (typeof value?.value === 'string' ? value.value.trim() : '');

/**
 * What a screen reader finds on a page, in its order; `root`, where given, is the role of the last part to look into. Chromium's own tree, which holds closed
 * shadow roots too. Throws where there is nothing.
 */
export async function readSpoken(page: Page, root?: string): Promise<SpokenNode[]> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = root === undefined ? nodes[0] : nodes.findLast(({ role }) => role?.value === root);
  if (!start) throw new Error(`The accessibility tree has no ${root ?? 'root'}.`);

  const textOf = (node: RawNode): string =>
    node.role?.value === 'StaticText'
      ? wordsOf(node.name)
      : childrenOf(node).map(textOf).filter(Boolean).join(' ');
  const childrenOf = ({ childIds = [] }: RawNode) =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child ? [child] : [];
    });
  const read = (node: RawNode, within: string[]): SpokenNode[] => {
    const name = wordsOf(node.name);
    const inner = node.ignored || name === '' ? within : [...within, name];
    const below = childrenOf(node).flatMap((child) => read(child, inner));
    if (node.ignored) return below;
    const states = Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value]));
    const spoken = {
      role: wordsOf(node.role),
      name,
      description: wordsOf(node.description),
      text: textOf(node),
      states,
      within,
    };
    return [spoken, ...below];
  };
  return read(start, []);
}
