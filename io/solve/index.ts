/** Searches for portfolios of measures, with mixed-integer linear programmes solved by HiGHS. */
export { searchOnThread } from "./search-on-thread.ts";
