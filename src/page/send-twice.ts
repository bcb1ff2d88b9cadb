/** Sends once more where the first message was lost with a background that was ended while it answered: the next message starts it anew. Rejects as the second one does. */
export function sendTwice<Request, Reply>(
  send: (request: Request) => Promise<Reply>,
  request: Request,
): Promise<Reply> {
  return send(request).catch(() => send(request));
}
