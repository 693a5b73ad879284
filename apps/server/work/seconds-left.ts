/** Too little done to say anything about the rest. */
const LEAST_SHARE = 0.02;

/**
 * Says how long a run has left, if it goes on as until now.
 *
 * @param elapsed seconds since it started; `before` and `now` are shares done, 0..1.
 * @returns whole seconds, or null while too little is done to tell.
 */
export function secondsLeft(elapsed: number, before: number, now: number): number | null {
  const done = now - before;
  return done < LEAST_SHARE ? null : Math.round((elapsed * (1 - now)) / done);
}
