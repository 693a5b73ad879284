import { runOccupation } from "#model/scenario";
import type { FromWorker, ToWorker } from "./messages.ts";
import { Session } from "./session.ts";

const channel = new MessageChannel();

/** Resolves after the messages that wait now have been taken. A message channel is not slowed down as timers are. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });

const session = new Session({
  run: (dataset, { scenario, occupation, units, to, seed, draws, futures, noise }, onProgress) =>
    runOccupation(dataset, scenario, occupation, { units, to, seed, draws, futures, onProgress, ...(noise && { noise }) }),
  post: (message: FromWorker) => self.postMessage(message),
  pause,
  now: () => performance.now(),
});

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  void session.take(event.data);
});
