import { readFileSync } from 'node:fs';

// For the server of the browser tests, loaded before it and in each process that it starts: what it takes for the time is the
// machine's, moved on by as many milliseconds as the file says. The product knows nothing of it.

const file = process.env.CLOCK_MOVED_BY ?? '';
/** So that the file is not read for each look at the clock; ms. */
const readAgainAfter = 20;
const MachineDate = Date;

let movedBy = 0;
let readAt = -readAgainAfter;
function now() {
  if (performance.now() - readAt >= readAgainAfter) {
    readAt = performance.now();
    movedBy = readMovedBy();
  }
  return MachineDate.now() + movedBy;
}

function readMovedBy() {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

globalThis.Date = new Proxy(MachineDate, {
  construct: (of, values, as) => Reflect.construct(of, values.length === 0 ? [now()] : values, as),
  apply: () => new MachineDate(now()).toString(),
  get: (of, what, self) => (what === 'now' ? now : Reflect.get(of, what, self)),
});
