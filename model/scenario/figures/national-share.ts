/**
 * Share of a parameter's variance that figures of different origin have in common.
 *
 * A figure for the whole country states what is not known of the country, and is one in every unit; figures of one source err alike. Between
 * sources nothing is published: one half says that half of what is not known about, say, retirement is the same wherever it was counted. An
 * assumption, stated in docs/model.md.
 */
export const NATIONAL_SHARE = 0.5;
