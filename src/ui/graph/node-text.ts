import { authorityLabel } from '@/core/entities/authorities';
import { captionIn } from '@/core/entities/caption';
import type { StatusClass } from '@/core/entities/status-class';
import { countryName } from '@/ui/kit/country-name';
import type { Language } from '@/ui/kit/language';
import { schemaName } from '@/ui/kit/schema-name';
import { STATUS_CLASS_KEYS } from '@/ui/kit/status-look';
import type { GraphNode } from './visible-graph';

/** What a node says: large, small, the word for its shape, and all that this word means. */
export interface NodeText {
  title: string;
  detail: string;
  /** Short enough for one line in most languages; the legend has the whole. */
  standing: string;
  status: string;
}

/** Message key of the word beside each shape. */
const STANDING_KEYS: Record<StatusClass, string> = {
  freeze: 'kitStatusFreeze',
  control: 'entityGraphControl',
  listed: 'entityGraphOnList',
  known: 'entityGraphNoListing',
};

/** The words of a node in the reader's language. */
export function nodeText(node: GraphNode, language: Language): NodeText {
  const { translate, tag } = language;
  if (node.kind === 'name') {
    const title = captionIn(tag, node.name);
    const places = node.name.countries.map((code) => countryName(code, language));
    const detail = [schemaName(node.name.schema, language), ...places].join(', ');
    const { statusClass } = node.name;
    const standing = translate(STANDING_KEYS[statusClass]);
    return { title, detail, standing, status: translate(STATUS_CLASS_KEYS[statusClass]) };
  }
  const label = authorityLabel(node.authority, translate);
  if (node.kind === 'list') {
    return { title: label, detail: translate('entityGraphList'), standing: '', status: '' };
  }
  return {
    title: translate('entityGraphRest', [node.count.toLocaleString(tag)]),
    detail: '',
    standing: '',
    status: label,
  };
}

/** Where a node leads: to the page of a name, or to the names of a list in the index. */
export function nodeAddress(node: GraphNode): string {
  return node.kind === 'name'
    ? `entity.html?${new URLSearchParams({ id: node.id }).toString()}`
    : `names.html?${new URLSearchParams({ list: node.authority }).toString()}`;
}
