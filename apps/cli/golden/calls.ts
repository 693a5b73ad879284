/** The scenario of every call that changes something. */
const SCENARIO = "apps/cli/golden/scenario.json";

/** Calls of the command whose output is held to its hash: every kind of run and question, as JSON or CSV. */
export const CALLS: Readonly<Record<string, string>> = {
  "projection of one trust": "projection --occupation bioingenior --unit helse-bergen --draws 200 --format json",
  "projection of all units": "projection --occupation bioingenior --unit all --draws 64 --format csv",
  "projection of every occupation": "projection --unit norge --draws 32 --format json",
  "projection with another seed": "projection --occupation radiograf,straaleterapeut --unit all --draws 48 --seed 7 --format csv",
  "projection under a scenario": `projection --occupation bioingenior,sykepleier --unit norge,helse-vest --draws 64 --scenario ${SCENARIO} --format json`,
  "projection of whole people": "projection --occupation bioingenior --unit all --draws 32 --noise demographic --format csv",
  "projection of whole people, few": "projection --occupation perfusjonist --unit norge --draws 100 --noise demographic --format json",
  decomposition: "decomposition --occupation bioingenior --unit helse-bergen --year 2035 --draws 100 --format json",
  "decomposition under a scenario": `decomposition --occupation radiograf --year 2033 --draws 100 --scenario ${SCENARIO} --format csv`,
  sensitivity: "sensitivity --occupation bioingenior --unit norge,helse-bergen --year 2035 --draws 64 --format json",
  "sensitivity of a small occupation": "sensitivity --occupation perfusjonist --year 2032 --draws 64 --format csv",
  "comparison of scenarios": `compare --other-scenario ${SCENARIO} --year 2035 --draws 32 --occupation bioingenior,radiograf --unit all --format json`,
  "comparison for the country": `compare --other-scenario ${SCENARIO} --year 2031 --draws 16 --format csv`,
  "intake of one occupation": "intake --occupation bioingenior --year 2035 --unit helse-vest --draws 64 --format json",
  "intake of all": "intake --year 2038 --draws 16 --format csv",
  portfolio: "portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6 --draws 64 --format json",
  "portfolio with two goals": "portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3 --draws 32 --format json",
  "back-test": "backtest --draws 100 --format json",
  programme: "programme --draws 16 --format json",
  "plan of a trust": "plan --unit helse-bergen --draws 100 --date 2026-11-29 --format json --out {out}",
  "plan of a region": "plan --unit helse-vest --draws 100 --date 2026-11-29 --format json --out {out}",
};
