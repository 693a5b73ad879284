import type { Figure } from "#model/vocabulary";
import { drawThrough } from "./draw-through.ts";
import type { Normals } from "./randomness.ts";

/** Draws figures by their streams. Arrays have one number per draw; they are shared and not to be changed. */
export interface Figures {
  /** Gives a known value in every draw. */
  known(value: number): Float64Array;
  /**
   * Draws a figure.
   *
   * One for the whole country has the process's common numbers, so that the country is exactly as uncertain as the figure says. One with an
   * origin shares its numbers with all of that origin, and `commonShare` of their variance with those of others. One without a stream is its
   * holder's (unit or programme) own, in the same way.
   */
  draw(figure: Figure, holder: string, process: string): Float64Array;
  /** Draws a figure that is one for the whole country whatever it comes from. `sharedBy`: its stream's occupation, else the occupation itself. */
  national(figure: Figure, process: string, sharedBy?: string): Float64Array;
}

/** Holders of numbers are units and programmes, whose ids have no colon. */
const originKey = (origin: string): string => `source:${origin}`;

/** Opens the figures of an occupation. `commonShare` (0..1) is the share of variance common to figures of different origin. */
export function openFigures(normals: Normals, occupation: string, commonShare: number): Figures {
  const exact = new Map<number, Float64Array>();
  const known = (value: number): Float64Array => {
    let values = exact.get(value);
    if (!values) {
      values = new Float64Array(normals.draws).fill(value);
      exact.set(value, values);
    }
    return values;
  };
  const kept = new Map<string, Float64Array>();
  const draw: Figures["draw"] = (figure, holder, process) => {
    const { value, low, high, distribution, stream } = figure;
    if (distribution === "point") return known(value);
    const shared = stream?.occupation ?? occupation;
    const whole = stream !== undefined && stream.origin === null;
    const held = stream === undefined || stream.origin === null ? holder : originKey(stream.origin);
    const key = `${shared} ${whole ? "*" : held} ${process} ${distribution} ${value} ${low} ${high}`;
    let values = kept.get(key);
    if (!values) {
      values = new Float64Array(normals.draws);
      drawThrough(figure, whole ? normals.national(shared, process) : normals.local(shared, held, process, commonShare), values);
      kept.set(key, values);
    }
    return values;
  };
  return {
    known,
    draw,
    national: (figure, process, sharedBy = figure.stream?.occupation ?? occupation) =>
      draw({ ...figure, stream: { occupation: sharedBy, origin: null } }, "*", process),
  };
}
