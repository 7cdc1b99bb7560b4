import { ChainCheck } from '#functions/data/audit-chain.ts';
import type { Item } from '#functions/data/table.ts';
import { clinicId } from '#shared/contracts/primitives.ts';

/** The first thing that is wrong with a clinic's chain of events, or null. Items may come in any order. */
export function auditChainProblem(items: readonly Item[]): string | null {
  const inOrder = [...items].sort((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1));
  const check = new ChainCheck(clinicId.parse(String(inOrder[0]?.pk).replace('CLINIC#', '')));
  for (const item of inOrder) check.next(item);
  const [problem] = check.report().problems;
  return problem ? `${problem.kind} ${problem.sequence}` : null;
}
