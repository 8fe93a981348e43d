/** How often the long runs repeat their usual length: `QAGIDA_LONG=1`, or more for a night. Without it, the tests run in their short form. */
const LONG = Number(process.env.QAGIDA_LONG ?? 0);

/** Whether this is a long run: generated examples are others each time, and a failure names its seed. */
export const isLong = LONG > 0;

/** How often a test repeats what it does: in its short form, and in a long run of the usual length. */
export const repeated = (short: number, long: number): number => (isLong ? Math.ceil(long * LONG) : short);
