/** Asks again and again until the answer satisfies, and gives it back. Throws with the last answer where `timeoutMs` passes. */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  satisfies: (answer: Answer) => boolean,
  timeoutMs = 40_000,
): Promise<Answer> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > until)
      throw new Error(`Waited in vain until ${what}; last: ${JSON.stringify(answer)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
