import { MAX_NOTED_TYPE_UNITS } from '@/core/limits';
import type { z } from '@/core/zod';
import type { RequestSender } from '@/extension/requests';
import { noteFault, noteRefusal } from './refusals';
import { readSender, type OwnPageSender, type PageSender } from './sender';

/** How one kind of message is checked and answered. */
interface Route {
  schema: z.ZodType;
  from: 'page' | 'own-page';
  handle(request: never, sender: never): Promise<unknown>;
}

/** Message type → route. A `Map`, so that a message named `constructor` finds nothing. */
export type Routes = ReadonlyMap<string, Route>;

/** A message that a content script may send. */
export function fromPage<Request>(
  schema: z.ZodType<Request>,
  handle: (request: Request, sender: PageSender) => Promise<unknown>,
): Route {
  return { schema, from: 'page', handle };
}

/** A message that only our own pages may send. */
export function fromOwnPage<Request>(
  schema: z.ZodType<Request>,
  handle: (request: Request, sender: OwnPageSender) => Promise<unknown>,
): Route {
  return { schema, from: 'own-page', handle };
}

/** What a refused or failed request gets, whatever its type. */
const REFUSED = { ok: false, error: 'refused' } as const;
const FAILED = { ok: false, error: 'failed' } as const;

/**
 * Answers one message by the table. Wrong shape, unknown type or wrong sender: refused, and noted once per kind. Never rejects: a handler
 * that throws is a fault of ours and is answered as such.
 */
export async function answerRequest(
  routes: Routes,
  message: unknown,
  rawSender: RequestSender,
): Promise<unknown> {
  const type = typeOf(message);
  const route = routes.get(type);
  if (!route) return refuse('unknown type', type);
  const sender = readSender(rawSender);
  if (sender?.kind !== route.from) return refuse('wrong sender', type);
  const parsed = route.schema.safeParse(message);
  if (!parsed.success) return refuse('wrong shape', type);
  try {
    return (await route.handle(parsed.data as never, sender as never)) ?? null;
  } catch (error) {
    noteFault(`${type}: ${String(error)}`);
    return FAILED;
  }
}

function refuse(reason: string, type: string): typeof REFUSED {
  noteRefusal(`${reason}: ${type}`);
  return REFUSED;
}

function typeOf(message: unknown): string {
  const type =
    typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  return typeof type === 'string' ? type.slice(0, MAX_NOTED_TYPE_UNITS) : '(none)';
}
