import { constants, platform, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { drawsJoiner, MissingFigures, runOccupation, simulateBatch } from "#model/scenario";
import { type BatchPiece, decodePieces, encodeBatch } from "../content/draws-content.ts";
import type { FromThread, Task, ToThread } from "./messages.ts";

if (parentPort === null) throw new Error("this file is started as a worker thread by the job queue");
const port = parentPort;
const send = (message: FromThread): void => port.postMessage(message);
const onProgress = (done: number): void => send({ kind: "progress", done });

/** Takes the next piece of the join that is going on. */
let takePiece: ((pieces: readonly BatchPiece[]) => void) | undefined;

/** Lets other threads go first. Only on Linux is a priority one thread's own; elsewhere it would be that of the whole program. */
function stepBack(): void {
  if (platform() === "linux") setPriority(constants.priority.PRIORITY_LOW);
}

/** Joins batches, asking for one piece after the other. */
function join({ dataset, scenario, occupation, options, unitsPerPiece }: Extract<Task, { kind: "join" }>): void {
  const joiner = drawsJoiner(dataset, scenario, occupation, options);
  const total = joiner.units.length;
  const years = options.to - dataset.description.baseYear + 1;
  let piece = 0;
  takePiece = (pieces) => {
    const units = Math.min(unitsPerPiece, total - piece * unitsPerPiece);
    for (const unit of decodePieces(pieces, { units, years, draws: options.draws })) joiner.add(unit);
    piece++;
    onProgress(Math.min(1, (piece * unitsPerPiece) / total));
    if (piece * unitsPerPiece < total) send({ kind: "wanted", piece });
    else send({ kind: "series", series: joiner.finish() });
  };
  send({ kind: "wanted", piece });
}

function begin(task: Task): void {
  if (task.background) stepBack();
  const { dataset, scenario, occupation } = task;
  if (task.kind === "whole")
    send({ kind: "series", series: runOccupation(dataset, scenario, occupation, { ...task.options, onProgress }) });
  else if (task.kind === "batch") {
    const { to, seed, firstDraw, draws, unitsPerPiece } = task;
    send({
      kind: "batch",
      pieces: encodeBatch(simulateBatch(dataset, scenario, occupation, { to, seed, firstDraw, draws, onProgress }), unitsPerPiece),
    });
  } else join(task);
}

port.on("message", (message: ToThread) => {
  try {
    if (message.kind === "piece") takePiece?.(message.pieces);
    else begin(message);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    send({ kind: "failed", message: text, findings: error instanceof MissingFigures ? error.findings : [] });
  }
});
