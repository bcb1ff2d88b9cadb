import { parseAst } from 'vite';

type Node = { type: string } & Record<string, unknown>;

/** Words in these calls are for whoever builds a pack or reads a schema: faults of data, descriptions, values of a format. */
const UNSEEN_CALLS = new Set(['describe', 'enum', 'literal', 'refine', 'regex', 'Error']);

/** Two words with a space between, or one that is written like the beginning of a text. */
const PHRASE = /\p{L}{2,}[,:]? \p{L}{2,}|^\s*\p{Lu}\p{Ll}+[,:.]?\s*$/u;

/** A word with a space towards what a template fills in. Of three letters, so that units (`px `) are none. */
const WORD_AT_THE_EDGE = /\p{L}{3,}\p{P}* $|^ \p{P}*\p{L}{3,}/u;

const SELECTOR = /^(?:[.#[]|:host\b)/;

/** Words of a language in the strings of a module without elements. Single words in lower case are not told from keys, so these are not found. */
export function phrasesInCode(code: string): string[] {
  const found: string[] = [];
  walk(parseAst(code, { lang: 'ts' }) as unknown as Node, (text) => {
    if ((PHRASE.test(text) || WORD_AT_THE_EDGE.test(text)) && !SELECTOR.test(text)) found.push(text.trim());
  });
  return found;
}

function walk(node: Node, keep: (text: string) => void): void {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return keep(node['value']);
  if (node.type === 'TemplateLiteral')
    for (const { value } of node['quasis'] as { value: { cooked: string } }[]) keep(value.cooked);
  const unseen = unseenParts(node);
  for (const [part, value] of Object.entries(node)) {
    if (unseen.includes(part)) continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, keep);
  }
}

/** Parts of a node whose strings are compared or looked up, never shown. */
function unseenParts(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'TSLiteralType':
      return ['source', 'literal'];
    case 'CallExpression':
    case 'NewExpression':
      return UNSEEN_CALLS.has(nameOf(node['callee'] as Node)) ? ['arguments'] : [];
    case 'BinaryExpression':
      return node['operator'] === '+' ? [] : ['left', 'right'];
    case 'SwitchCase':
      return ['test'];
    case 'Property':
      return ['key'];
    default:
      return [];
  }
}

function nameOf(callee: Node): string {
  return String((callee.type === 'MemberExpression' ? (callee['property'] as Node) : callee)['name']);
}
