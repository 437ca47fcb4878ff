/** Loaded before a program: its clock stands eleven years and a bit ahead. */
const AHEAD = 11 * 365 * 86_400_000 + 12_345_678;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + AHEAD);
    else super(...parts);
  }
  static now() {
    return Real.now() + AHEAD;
  }
};
