/** Users of one piece of work: a sixty-fourth of the population in whole thousands, so that what pieces give back stays small. */
export function usersPerPiece(users: number): number {
  return Math.max(1_024, Math.ceil(users / 64 / 1_024) * 1_024);
}
