/** Laboratories: what they need of people, instruments, reagents, consumables and area, how long an answer takes, and what stock is to hold. */
export * from "./stock/index.ts";
