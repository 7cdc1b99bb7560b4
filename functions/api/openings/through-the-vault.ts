import type { Deps } from '#functions/ports.ts';
import type { VaultAnswer, VaultRequest } from '#functions/vault/ask.ts';
import { Refusal } from '#shared/errors.ts';

/** What the vault answers to one request; its refusals are thrown as ours. */
export async function throughTheVault(
  { vault }: Deps,
  request: VaultRequest,
): Promise<Exclude<VaultAnswer, { came: 'refused' }>> {
  const answer = await vault.ask(request);
  if (answer.came === 'refused') throw new Refusal(answer.refusal.kind, answer.refusal.more);
  return answer;
}

/** The number of an opening that was asked for, agreed to or opened. */
export async function numberFrom(
  deps: Deps,
  request: Exclude<VaultRequest, { what: 'look' | 'destroy' | 'whose' }>,
): Promise<{ number: number }> {
  const answer = await throughTheVault(deps, request);
  if (answer.came !== 'done') throw new Refusal('unexpected');
  return { number: answer.number };
}
