/** Source of every row that the example makes up. */
export const SOURCE = "framsyn-assumption";
