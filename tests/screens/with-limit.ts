/** Longest that a single step with a browser may take before the picture is given up. */
const LIMIT_MS = 30_000;

/** What `work` gives, or an error that names the step where it takes too long. A browser that hangs must never hang the command. */
export async function withLimit<Result>(
  step: string,
  work: Promise<Result>,
  limitMs = LIMIT_MS,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${step}: no answer within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
