import type { Terminal } from "../terminal/terminal.ts";

/** Shows the share done on one line of stderr, if that is a terminal; else stays silent. */
export function showProgress({ stderr, text }: Terminal): { update: (done: number) => void; clear: () => void } {
  if (stderr.isTTY !== true) return { update: () => {}, clear: () => {} };
  let shown = -1;
  return {
    update: (done) => {
      const percent = Math.floor(done * 100);
      if (percent === shown) return;
      shown = percent;
      stderr.write(`\r${text.t("cli:progress", { percent: text.percent(done) })}\u001b[K`);
    },
    clear: () => {
      if (shown >= 0) stderr.write("\r\u001b[K");
    },
  };
}
