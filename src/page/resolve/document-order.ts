/** True where `a` stands before `b` in the order in which pages are read: shadow trees at their host, before what the host holds itself. */
export function isBefore(a: Node, b: Node): boolean {
  const pathA = pathThroughHosts(a);
  const pathB = pathThroughHosts(b);
  for (let level = 0; ; level += 1) {
    const atA = pathA[level];
    const atB = pathB[level];
    if (!atA || !atB) return atA !== undefined;
    if (atA === atB) continue;
    const position = Node.prototype.compareDocumentPosition.call(atA, atB);
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
}

/** The node and the hosts around it, outermost first. */
function pathThroughHosts(node: Node): Node[] {
  const path = [node];
  for (let at = Node.prototype.getRootNode.call(node); at instanceof ShadowRoot;) {
    path.unshift(at.host);
    at = Node.prototype.getRootNode.call(at.host);
  }
  return path;
}
