/**
 * Share of a parameter's variance that is common to all units of an occupation.
 *
 * Nothing is published on it. One half says that half of what we do not know about, say, retirement is the same everywhere
 * and half differs from unit to unit; national intervals are then wider than if units erred independently, and narrower than if
 * they erred alike. An assumption, stated in docs/model.md.
 */
export const NATIONAL_SHARE = 0.5;

/**
 * The same share for how many people there are in the base year.
 *
 * Lower, because how many people an occupation has in the country is counted more often, and better, than how they divide over
 * units: most of what is not known about one unit's staff is known of all units together. An assumption, stated in docs/model.md.
 */
export const STOCK_NATIONAL_SHARE = 0.2;
