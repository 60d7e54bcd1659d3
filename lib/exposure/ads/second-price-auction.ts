/** Who gets the good and what they pay for it: an index into the bids, and a price in the unit of the bids. */
export interface Sale {
  readonly winner: number;
  readonly price: number;
}

/**
 * Sealed-bid second-price auction: the highest bid that reaches the reserve wins and pays the second highest such bid, or
 * the reserve where nobody else reaches it. So a bid decides whether one wins, never what one pays, and nobody
 * gains by bidding anything but what the good is worth to them. Ties go to the earlier bidder, who then pays the tied
 * bid. bids: any unit, ≥ 0; reserve: the same unit. Nobody reaches the reserve, or no bids: null. O(bids).
 * Source: Vickrey 1961, J. Finance 16(1):8. Example: bids 30, 80, 50, reserve 5 → the second wins and pays 50.
 */
export function secondPriceAuction(bids: readonly number[], reserve: number): Sale | null {
  let winner = -1;
  let price = reserve;
  for (let i = 0; i < bids.length; i++) {
    const bid = bids[i] as number;
    if (bid < reserve) continue;
    if (winner < 0) winner = i;
    else if (bid > (bids[winner] as number)) {
      price = bids[winner] as number;
      winner = i;
    } else if (bid > price) price = bid;
  }
  return winner < 0 ? null : { winner, price };
}

/**
 * The good is sold again and again and no bidder may have it twice: every sale by the rule above, among those left, until
 * nobody is. O(bids²). Example: bids 30, 80, 50, reserve 5 → 80 pays 50, 50 pays 30, 30 pays 5.
 */
export function salesInTurn(bids: readonly number[], reserve: number): Sale[] {
  const left = [...bids];
  const sales: Sale[] = [];
  for (let sale = secondPriceAuction(left, reserve); sale; sale = secondPriceAuction(left, reserve)) {
    sales.push(sale);
    left[sale.winner] = -1;
  }
  return sales;
}
