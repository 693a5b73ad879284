import type { Translator } from "../translator.ts";

const MILLION = 1_000_000;

/** Says an amount of money as people do: "41 millioner kroner", "1,5 millioner kroner", "850 000 kroner". NOK. */
export function money(amount: number, { t, number }: Translator): string {
  const size = Math.abs(amount);
  if (size < MILLION * 0.995) return t("remedy-sentences:money.whole", { amount: number(roundTo(amount, size < 100_000 ? 100 : 1000)) });
  const decimals = size < MILLION * 9.95 ? 1 : 0;
  const millions = Number((amount / MILLION).toFixed(decimals));
  return t(millions === 1 ? "remedy-sentences:money.million" : "remedy-sentences:money.millions", {
    amount: number(millions, Number.isInteger(millions) ? 0 : decimals),
  });
}

const roundTo = (value: number, step: number): number => Math.round(value / step) * step || 0;
