/** Of a file that goes to the chair, and comes back. */
export const REVIEW_FILE_ENDING = '.minutebook'
