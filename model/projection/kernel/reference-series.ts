// The readable form of wasm/series.ts; what each does, `Kernel` says.
import { balances, INFLOWS, OUTFLOWS } from "../balance/verify.ts";
import { STORED_MEASURES, type StoredMeasure } from "../draws/occupation-draws.ts";
import type { Kernel } from "./kernel.ts";
import { readRecord } from "./records.ts";

/** Position of a measure where measures stand `lanes` apart from `first` on. */
const measureOf = (name: StoredMeasure, lanes: number, first: number): number => first + STORED_MEASURES.indexOf(name) * lanes;

export const sum =
  (m: Float64Array): Kernel["sum"] =>
  (lanes, ages, field, total) => {
    for (let lane = 0; lane < lanes; lane++) {
      let sum = 0;
      for (let sex = 0; sex < 2; sex++) {
        for (let row = sex * (ages + 1); row < sex * (ages + 1) + ages; row++) sum += m[field + row * lanes + lane]!;
      }
      m[total + lane] = sum;
    }
  };

export const clear =
  (m: Float64Array): Kernel["clear"] =>
  (from, length) => {
    m.fill(0, from, from + length);
  };

export const blend =
  (m: Float64Array): Kernel["blend"] =>
  (block, sources, shares, from, step, to) => {
    const { lanes, years, stride, draws } = readRecord(m, block, "Block");
    for (let year = 0; year < years; year++) {
      for (let lane = 0; lane < lanes; lane++) {
        let sum = 0;
        for (let i = 0; i < sources; i++) sum += m[shares + i]! * m[from + i * years * draws + year * step + lane]!;
        m[to + year * stride + lane] = sum;
      }
    }
  };

export const start =
  (m: Float64Array): Kernel["start"] =>
  (lanes, ages, persons, scale, stock) => {
    for (let row = 0; row < 2 * ages; row++) {
      const cell = stock + (row < ages ? row : row + 1) * lanes;
      for (let lane = 0; lane < lanes; lane++) m[cell + lane] = m[persons + row]! * m[scale + lane]!;
    }
  };

export const finish =
  (m: Float64Array): Kernel["finish"] =>
  (unit, from, share, pool, sent) => {
    const { block, scale, scaleStep, absence, absenceStep, out } = readRecord(m, unit, "Unit");
    const { lanes, years, stride } = readRecord(m, block, "Block");
    for (let year = 0; year < years; year++) {
      for (let lane = 0; lane < lanes; lane++) {
        const at = (name: StoredMeasure): number => measureOf(name, lanes, out + year * stride + lane);
        const times = m[scale + from + year * scaleStep + lane]!;
        const fte = m[at("supply")]!;
        m[at("supply")] = fte * times;
        m[at("workedSupply")] = (fte - m[absence + from + year * absenceStep + lane]! * m[at("workedSupply")]!) * times;
        m[at("replacementDemand")]! *= times;
        m[at("newSupply")]! *= times;
        m[at("effectiveSupply")] = (fte - m[at("effectiveSupply")]!) * times;
        m[at("movesIn")] = share * m[pool + year * lanes + lane]!;
        m[sent + year * lanes + lane]! += m[at("movesOut")]!;
      }
    }
  };

export const firstImbalance =
  (m: Float64Array): Kernel["firstImbalance"] =>
  (lanes, years, out, stride, final) => {
    for (let year = 0; year < years; year++) {
      for (let lane = 0; lane < lanes; lane++) {
        const sum = (names: readonly StoredMeasure[]): number =>
          names.reduce((total, name) => total + m[measureOf(name, lanes, out + year * stride + lane)]!, 0);
        const next = year + 1 < years ? out + (year + 1) * stride : final;
        if (!balances(m[next + lane]!, sum(["headcount", ...INFLOWS]) - sum(OUTFLOWS))) return year * lanes + lane;
      }
    }
    return -1;
  };

export const scatter =
  (m: Float64Array): Kernel["scatter"] =>
  (block, measures, out, to) => {
    const { lanes, years, stride, draws } = readRecord(m, block, "Block");
    for (let year = 0; year < years; year++) {
      for (let measure = 0; measure < measures; measure++) {
        const from = out + year * stride + measure * lanes;
        m.copyWithin(to + (measure * years + year) * draws, from, from + lanes);
      }
    }
  };

export const sumInto =
  (m: Float64Array): Kernel["sumInto"] =>
  (length, from, to) => {
    for (let i = 0; i < length; i++) m[to + i]! += m[from + i]!;
  };
