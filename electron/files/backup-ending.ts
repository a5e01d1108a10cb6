/** Of a file that holds everything. */
export const BACKUP_ENDING = '.minutebook-backup'
