import { parseAst } from 'vite';

type Node = { type: string } & Record<string, unknown>;

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** Two letters side by side, of any script. A sign, a number or a single letter is not a word of a language. */
const WORD = /\p{L}{2}/u;

/** Words of a component that stand in the code instead of the files of languages: text, spoken attributes, strings set in braces. */
export function wordsInCode(code: string): string[] {
  const found: string[] = [];
  const keep = (value: unknown) => {
    if (typeof value === 'string' && WORD.test(value)) found.push(value.trim());
  };
  walk(parseAst(code, { lang: 'tsx' }) as unknown as Node, (node) => {
    if (node.type === 'JSXText') keep(node['value']);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node['children'] as Node[])
        if (child.type === 'JSXExpressionContainer') stringsShown(child['expression'] as Node).forEach(keep);
    if (node.type === 'JSXAttribute') {
      const name = (node['name'] as Node)['name'];
      const value = node['value'] as Node | null;
      if (!SPOKEN.has(String(name)) || value === null) return;
      if (value.type === 'JSXExpressionContainer') stringsShown(value['expression'] as Node).forEach(keep);
      else keep(value['value']);
    }
  });
  return found;
}

/** Strings that an expression can come to: itself, either branch of a choice, the fixed parts of a template. Arguments of calls are none. */
function stringsShown(node: Node): string[] {
  const both = (...keys: string[]) => keys.flatMap((key) => stringsShown(node[key] as Node));
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (node.type === 'ConditionalExpression') return both('consequent', 'alternate');
  if (node.type === 'LogicalExpression')
    return node['operator'] === '&&' ? both('right') : both('left', 'right');
  if (node.type === 'BinaryExpression' && node['operator'] === '+') return both('left', 'right');
  if (node.type === 'TemplateLiteral')
    return (node['quasis'] as { value: { cooked: string } }[]).map((part) => part.value.cooked);
  return [];
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, visit);
  }
}
