/**
 * The number of a meeting's first minute when it runs on from the committee's last one: after 138 comes
 * 139.
 * @param numberedFrom the number that was last set by hand, for the first minute of an earlier meeting;
 * null where none ever was, and the committee began with 1
 * @param minutedSince how many items were minuted from that meeting on; each took a number, whether its
 * minute has words or not
 */
export function nextMinuteNumber(numberedFrom: number | null, minutedSince: number): number {
  return (numberedFrom ?? 1) + minutedSince
}
