const MEGABYTE = 1024 * 1024

/** What a Word file may be (reliability 4), counted while it is inflated: what it says of itself is not believed. */
export const LARGEST_WORD = 25 * MEGABYTE
export const MOST_PARTS = 1000
export const LARGEST_PART = 30 * MEGABYTE
export const LARGEST_IN_ALL = 100 * MEGABYTE
/** Elements inside of elements: far more than nested tables have. */
export const DEEPEST = 400

/** No report has as many, and none could be laid out. */
export const MOST_PAGES = 2000
