import { MAX_MENTIONS, STEPS_PER_LOOK } from '@/core/limits';
import type { Mention, EntityOwner } from '@/core/matching/model';
import { rangeOf, segmentsOf } from '../locate/text-range';
import type { FoundBlock } from '../scan/found-block';
import type { Slices } from '../slices';
import type { PaintedMention, Painter } from './painter';

/** What is painted now, kept in step with what was decided. */
export interface Canvas {
  /** In document order. */
  all(): readonly PaintedMention[];
  /** Mentions with a part in this text node. */
  in(node: Node): readonly PaintedMention[];
  /** Paints what is new and takes away what is gone. */
  show(
    mentions: readonly Mention[],
    blockOf: (id: number) => FoundBlock | undefined,
    slices: Slices,
  ): Promise<void>;
  /** Makes visible again what the page took away without a trace in its DOM. */
  restore(): void;
  /** Takes away the mentions of blocks that are gone. */
  dropBlocks(blocks: readonly FoundBlock[]): void;
  /** Takes away mentions whose text is no longer what was decided on. To be called before the browser paints a change of this node. */
  dropChanged(node: Node): void;
}

/** `owners` and `isMuted` tell what is shown and how. */
export function createCanvas(
  painter: Painter,
  owners: ReadonlyMap<number, EntityOwner>,
  isMuted: (entity: string, lang: string) => boolean,
): Canvas {
  /** In document order. */
  let byKey = new Map<string, PaintedMention>();
  /** The same as a list; made anew when it is asked for after a change: pages change faster than anybody asks. */
  let listed: readonly PaintedMention[] | undefined;
  const all = () => (listed ??= [...byKey.values()]);
  const byNode = new WeakMap<Node, PaintedMention[]>();

  const register = (mention: PaintedMention) => {
    for (const { node } of mention.segments) {
      const list = byNode.get(node);
      if (list) list.push(mention);
      else byNode.set(node, [mention]);
    }
  };
  const takeAway = (gone: readonly PaintedMention[]) => {
    if (gone.length === 0) return;
    painter.remove(gone);
    const set = new Set(gone);
    for (const mention of gone) {
      byKey.delete(keyOf(mention.block.page.id, mention));
      for (const { node } of mention.segments) {
        const rest = byNode.get(node)?.filter((other) => !set.has(other));
        if (rest && rest.length > 0) byNode.set(node, rest);
        else byNode.delete(node);
      }
    }
    listed = undefined;
  };
  const entities = new Map<string, Extract<EntityOwner, { role: 'entity' }>>();
  const entityOf = (id: string) => {
    if (!entities.has(id)) {
      for (const owner of owners.values()) if (owner.role === 'entity') entities.set(owner.id, owner);
    }
    return entities.get(id);
  };
  const othersOf = ({ also = [] }: Mention) => also.flatMap((id) => entityOf(id) ?? []);
  const create = (mention: Mention, block: FoundBlock): PaintedMention | undefined => {
    const entity = entityOf(mention.entity);
    const segments = segmentsOf(block, mention.start, mention.end);
    const range = rangeOf(segments);
    if (!entity || !range) return undefined;
    const { start, end, reason } = mention;
    const surface = block.text.slice(start, end);
    const { id, caption, statusClass } = entity;
    const place = { surface, block, start, end, segments, range };
    return { entity: id, caption, statusClass, also: othersOf(mention), reason, ...place };
  };

  return {
    all,
    in: (node) => byNode.get(node) ?? [],
    restore: () => painter.restore(),
    dropBlocks(blocks) {
      const gone = new Set(blocks);
      takeAway(all().filter((mention) => gone.has(mention.block)));
    },
    dropChanged: (node) => takeAway((byNode.get(node) ?? []).filter((mention) => !painter.isIntact(mention))),
    async show(mentions, blockOf, slices) {
      const next = new Map<string, PaintedMention>();
      const added: PaintedMention[] = [];
      for (const [at, decided] of mentions.entries()) {
        if (at % STEPS_PER_LOOK === 0) await slices.pause();
        const block = blockOf(decided.block);
        const mention = block && withoutMuted(decided, (id) => isMuted(id, block.page.lang));
        if (!mention || next.size >= MAX_MENTIONS) continue;
        const key = keyOf(mention.block, mention);
        const before = byKey.get(key);
        const entry = before ?? create(mention, block);
        if (!entry || !painter.isIntact(entry)) continue;
        entry.reason = mention.reason;
        entry.also = othersOf(mention);
        next.set(key, entry);
        if (!before) added.push(entry);
      }
      painter.restore();
      takeAway(all().filter((mention) => next.get(keyOf(mention.block.page.id, mention)) !== mention));
      byKey = next;
      listed = undefined;
      added.forEach(register);
      for (let at = 0; at < added.length; at += STEPS_PER_LOOK) {
        await slices.pause();
        const isCurrent = (mention: PaintedMention) =>
          byKey.get(keyOf(mention.block.page.id, mention)) === mention;
        painter.add(added.slice(at, at + STEPS_PER_LOOK).filter(isCurrent));
      }
    },
  };
}

/** The mention as one of those that the reader did not mute; undefined where none is left. */
function withoutMuted(mention: Mention, isMuted: (id: string) => boolean): Mention | undefined {
  if (!mention.also) return isMuted(mention.entity) ? undefined : mention;
  const [entity, ...also] = [mention.entity, ...mention.also].filter((id) => !isMuted(id));
  return entity === undefined ? undefined : { ...mention, entity, also };
}

function keyOf(
  block: number,
  { start, end, entity }: { start: number; end: number; entity: string },
): string {
  return `${block}:${start}:${end}:${entity}`;
}
