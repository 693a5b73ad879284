import { threadProgram } from "#io/threads";
import { drawsJoiner, runOccupation, type Series, simulateBatch } from "#model/scenario";
import { type BatchPiece, decodePieces, encodeBatch } from "../content/draws-content.ts";
import type { Result, Task } from "./task.ts";

/** Does a part of a run on a thread. A join asks for one piece of all batches after the other. */
export default threadProgram<Task, Result, number, readonly BatchPiece[]>(async (task, { onProgress, ask }) => {
  const { dataset, scenario, occupation } = task;
  if (task.kind === "whole") return { series: runOccupation(dataset, scenario, occupation, { ...task.options, onProgress }) };
  if (task.kind === "join") return { series: await join(task, onProgress, ask) };
  const { to, seed, firstDraw, draws, unitsPerPiece } = task;
  const simulated = simulateBatch(dataset, scenario, occupation, { to, seed, firstDraw, draws, onProgress });
  return { pieces: encodeBatch(simulated, unitsPerPiece) };
});

async function join(
  { dataset, scenario, occupation, options, unitsPerPiece }: Extract<Task, { kind: "join" }>,
  onProgress: (done: number) => void,
  ask: (piece: number) => Promise<readonly BatchPiece[]>,
): Promise<Series[]> {
  const joiner = drawsJoiner(dataset, scenario, occupation, options);
  const total = joiner.units.length;
  const years = options.to - dataset.description.baseYear + 1;
  for (let first = 0; first < total; first += unitsPerPiece) {
    const pieces = await ask(first / unitsPerPiece);
    const units = Math.min(unitsPerPiece, total - first);
    for (const unit of decodePieces(pieces, { units, years, draws: options.draws })) joiner.add(unit);
    onProgress(Math.min(1, (first + unitsPerPiece) / total));
  }
  return joiner.finish();
}
