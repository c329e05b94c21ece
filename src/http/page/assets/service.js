// Asking the server. Nothing is sent anywhere else.

/** Why a check was not answered; `problem` is the server's problem details, if it sent any. */
export class Refusal extends Error {
  constructor(problem, retrySeconds) {
    super(problem.detail || problem.title || "The server did not answer.");
    this.problem = problem;
    this.retrySeconds = retrySeconds;
  }
}

let newest = null;

/** Drops the request under way, whose answer is no longer wanted. */
export function abandon() {
  newest?.abort();
  newest = null;
}

/**
 * Checks a text. A newer check, or `abandon`, ends an older one with an `AbortError`.
 * @throws {Refusal} when the server says no.
 */
export async function check(request) {
  abandon();
  const mine = (newest = new AbortController());
  const response = await fetch("/check", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(request),
    signal: mine.signal,
    cache: "no-store",
    credentials: "same-origin",
  });
  const answer = await response.json().catch(() => ({}));
  if (mine !== newest) throw new DOMException("A newer check runs.", "AbortError");
  if (!response.ok) {
    throw new Refusal(answer, Number(response.headers.get("Retry-After")) || 0);
  }
  return answer;
}
