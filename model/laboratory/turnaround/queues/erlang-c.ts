/**
 * Erlang's C: the share who wait where `servers` serve `offered` (arrivals per mean service time), `offered < servers`.
 *
 * By Erlang's B, whose recursion in the number of servers neither overflows nor cancels. Source: Erlang, "Solution of some problems in the
 * theory of probabilities of significance in automatic telephone exchanges" (1917); the recursion as in Cooper, "Introduction to Queueing
 * Theory" (2nd ed. 1981), chapter 3.
 */
export function erlangC(servers: number, offered: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (offered * blocked) / (n + offered * blocked);
  return blocked / (1 - (offered / servers) * (1 - blocked));
}
