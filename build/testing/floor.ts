/** How many tests `npm test` must run at least. It only ever goes up. */
export const FEWEST_TESTS = 4700
