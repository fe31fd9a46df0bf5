/** How many streams there may be at once. */
export interface SeatLimits {
  readonly inAll: number;
  readonly perAddress: number;
}

/** Why there is no seat. */
export type NoSeat = 'address' | 'all';

/** Who holds a stream, by address: nothing is kept of an address that holds none. */
export class LiveSeats {
  readonly #byAddress = new Map<string, number>();
  #taken = 0;
  #refused = 0;

  get taken(): number {
    return this.#taken;
  }

  /** How many came in vain since the start. */
  get refused(): number {
    return this.#refused;
  }

  /** Takes a seat and returns what gives it back, once; or why there is none. */
  take(address: string, limits: SeatLimits): (() => void) | NoSeat {
    const own = this.#byAddress.get(address) ?? 0;
    const lacking =
      this.#taken >= limits.inAll ? 'all' : own >= limits.perAddress ? 'address' : null;
    if (lacking !== null) {
      this.#refused += 1;
      return lacking;
    }
    this.#count(address, 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.#count(address, -1);
      isTaken = false;
    };
  }

  #count(address: string, by: 1 | -1): void {
    this.#taken += by;
    const own = (this.#byAddress.get(address) ?? 0) + by;
    if (own === 0) this.#byAddress.delete(address);
    else this.#byAddress.set(address, own);
  }
}
