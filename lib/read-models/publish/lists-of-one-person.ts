/** How many lists one person can be on: the shares of their watching sum to 1. Example: a cut-off of .03 and 60 topics → 33 lists. */
export function listsOfOnePerson(cutOffShare: number, topicCount: number): number {
  return cutOffShare > 0 ? Math.min(topicCount, Math.floor(1 / cutOffShare + 1e-9)) : topicCount;
}
