/** How long property tests look for what breaks. `PATUH_PROPERTY_SECONDS=600 npx vitest run test/fuzz` looks longer, at other values each time. */
const asked = process.env.PATUH_PROPERTY_SECONDS;

/** Seconds a property may take; how many values it sees in them depends on the machine. */
const SECONDS = Number(asked ?? 5);

/** Options of `fc.assert`. */
export const bounded = {
  numRuns: SECONDS * 100,
  interruptAfterTimeLimit: SECONDS * 1000,
  markInterruptAsFailure: false,
  // Everyone's machine tries the same values, so that a change is red for its own faults alone.
  ...(asked === undefined ? { seed: 20_261_124 } : {}),
};

/** Milliseconds after which a test of one property hangs. */
export const timeout = SECONDS * 1000 + 60_000;
