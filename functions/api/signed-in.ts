// What only somebody with a sign-in needs, on whatever they ask: loaded with the first of them, by `import()`. Whoever only looks for help
// waits for none of it.
export { findCallers } from '#functions/api/sign-ins/find-caller.ts';
export { turnOffFor } from '#functions/api/telling/turn-off.ts';
export { getClinic } from '#functions/data/clinics.ts';
export { listPlans } from '#functions/data/safety-plans.ts';
