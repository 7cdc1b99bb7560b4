/** `npm run faults` is the long form; the test command runs the short one. */
export const isLong = process.env.FAULTS === 'long';

export const inShort = (short: number, long: number): number => (isLong ? long : short);
