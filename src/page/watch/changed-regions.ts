import type { Region } from '../extract/read-text';
import { BLOCK, isClosedKind, kindOf } from '../extract/element-kinds';
import { nodeValue } from '../safe-dom';
import { containerOf } from '../scan/take-hits';

/** What changed since the page was last read. Nodes are gathered here and sorted out later, so that a change costs the page next to nothing. */
export interface Changes {
  /** Nodes that came in. */
  readonly added: Set<Node>;
  /** Nodes whose own text, or text around them, changed. */
  readonly touched: Set<Node>;
  /** Something left the page, or moved. */
  hasRemoved: boolean;
  hasMoved: boolean;
  /** The page wrote itself anew, from the root element down. */
  hasNewRoot: boolean;
}

export function noChanges(): Changes {
  return { added: new Set(), touched: new Set(), hasRemoved: false, hasMoved: false, hasNewRoot: false };
}

/** Notes what a record says. */
export function noteChange(changes: Changes, record: MutationRecord): void {
  if (record.type === 'characterData') {
    changes.touched.add(record.target);
    return;
  }
  // A comment beside the root element is none.
  if (record.target instanceof Document)
    changes.hasNewRoot ||= [...record.addedNodes, ...record.removedNodes].some(
      (node) => node instanceof Element,
    );
  let isAmongText = isTextLike(record.previousSibling) || isTextLike(record.nextSibling);
  for (const node of iterate(record.removedNodes)) {
    changes.hasRemoved = true;
    if (node.isConnected) changes.hasMoved = true;
    isAmongText ||= isTextLike(node);
  }
  for (const node of iterate(record.addedNodes)) {
    if (node instanceof Element) changes.added.add(node);
    isAmongText ||= isTextLike(node);
  }
  // Blocks that come and go between blocks leave the text around them as it was.
  if (isAmongText) changes.touched.add(record.target);
}

/** A node that may be part of a run of text. */
function isTextLike(node: Node | null): boolean {
  if (node instanceof Text) return /\S/.test(node.data);
  if (!(node instanceof Element)) return false;
  const kind = kindOf(node);
  return kind !== BLOCK && !isClosedKind(kind);
}

function* iterate(nodes: NodeList): Generator<Node, void> {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node) yield node;
  }
}

/** The parts of the page to read again, and the elements whose own text is among them. */
export interface ChangedRegions {
  regions: Region[];
  containers: Set<Node>;
  moved: Set<Node>;
}

export function regionsOf(changes: Changes): ChangedRegions {
  const regions: Region[] = [];
  const containers = new Set<Node>();
  const isInsideAdded = (node: Node) => {
    for (let at = nodeValue(node, 'parentNode'); at; at = nodeValue(at, 'parentNode')) {
      if (changes.added.has(at)) return true;
    }
    return false;
  };
  for (const node of changes.added) {
    if (!(node instanceof Element) || !node.isConnected || isInsideAdded(node)) continue;
    // Inline elements are read with the text around them.
    if (kindOf(node) === BLOCK) regions.push({ root: node });
    else changes.touched.add(node);
  }
  for (const node of changes.touched) {
    // What lies in a new part is read with it; to look for its container would be a long way up in a deep one.
    if (!node.isConnected || isInsideAdded(node)) continue;
    const container = node instanceof Element && kindOf(node) === BLOCK ? node : containerOf(node);
    if (changes.added.has(container) || isInsideAdded(container)) continue;
    containers.add(container);
  }
  for (const container of containers) {
    if (container instanceof Element || container instanceof ShadowRoot) {
      regions.push({ root: container, ownTextOnly: true, fresh: changes.added });
    }
  }
  return { regions, containers, moved: changes.hasMoved ? changes.added : new Set() };
}
