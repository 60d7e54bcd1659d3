import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salesInTurn, secondPriceAuction } from "./second-price-auction";

const bids = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 });
const reserve = fc.integer({ min: 0, max: 100 });

describe("a second-price auction", () => {
  it("sells to the highest bid at the second highest, as in the example", () => {
    expect(secondPriceAuction([30, 80, 50], 5)).toEqual({ winner: 1, price: 50 });
  });

  it("sells at the reserve to one alone, at the tied bid to the earlier, and to nobody below the reserve", () => {
    expect(secondPriceAuction([80], 5)).toEqual({ winner: 0, price: 5 });
    expect(secondPriceAuction([40, 60, 60], 5)).toEqual({ winner: 1, price: 60 });
    expect(secondPriceAuction([4, 3], 5)).toBeNull();
    expect(secondPriceAuction([], 0)).toBeNull();
  });

  it("never pays a bidder for bidding anything but the worth of the good", () => {
    fc.assert(
      fc.property(
        bids,
        reserve,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (others, least, worth, lie) => {
          const gain = (bid: number) => {
            const sale = secondPriceAuction([...others, bid], least);
            return sale?.winner === others.length ? worth - sale.price : 0;
          };
          expect(gain(worth)).toBeGreaterThanOrEqual(gain(lie));
        },
      ),
    );
  });

  it("charges no more than the bid and no less than the reserve, to everyone at most once", () => {
    expect(salesInTurn([30, 80, 50], 5)).toEqual([
      { winner: 1, price: 50 },
      { winner: 2, price: 30 },
      { winner: 0, price: 5 },
    ]);
    fc.assert(
      fc.property(bids, reserve, (all, least) => {
        const sales = salesInTurn(all, least);
        expect(new Set(sales.map(({ winner }) => winner)).size).toBe(all.filter((bid) => bid >= least).length);
        for (const { winner, price } of sales) {
          expect(price).toBeGreaterThanOrEqual(least);
          expect(price).toBeLessThanOrEqual(all[winner] as number);
        }
      }),
    );
  });
});
