import { StoreUnavailable } from '#functions/data/table.ts';
import { type Log, loggedError } from '#functions/log.ts';
import { Refusal } from '#shared/errors.ts';
import { type VaultAnswer, type VaultRequest, vaultRequest } from './ask.ts';
import { destroySeal } from './destroy.ts';
import type { VaultDeps } from './enter.ts';
import { lookAtSeal } from './look.ts';
import { agreeToOpen, askToOpen, openAgreed } from './open.ts';
import { whoseEntry } from './whose.ts';

/**
 * The vault's one door. Whatever goes wrong comes back as a refusal without words of ours or theirs: an error's message may hold
 * what was sealed.
 */
export function createVaultHandler(deps: VaultDeps & { readonly log: Log }) {
  return async (event: unknown): Promise<VaultAnswer> => {
    const request = vaultRequest.safeParse(event);
    if (!request.success) return refused(new Refusal('invalid-input'));
    try {
      return await answer(deps, request.data);
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      const entry = { event: 'failure', where: 'vault', requestId: null } as const;
      deps.log({ ...entry, error: loggedError(error) });
      return refused(new Refusal(error instanceof StoreUnavailable ? 'unavailable' : 'unexpected'));
    }
  };
}

async function answer(deps: VaultDeps, request: VaultRequest): Promise<VaultAnswer> {
  switch (request.what) {
    case 'ask':
      return { came: 'done', number: await askToOpen(deps, request) };
    case 'agree':
      return { came: 'done', number: await agreeToOpen(deps, request) };
    case 'open':
      return { came: 'done', number: await openAgreed(deps, request) };
    case 'look':
      return { came: 'shown', shown: await lookAtSeal(deps, request) };
    case 'destroy':
      await destroySeal(deps, request);
      return { came: 'destroyed' };
    case 'whose':
      return { came: 'belongs', to: await whoseEntry(deps, request) };
  }
}

const refused = ({ kind, more: { detail, errors, holder } }: Refusal): VaultAnswer => ({
  came: 'refused',
  refusal: {
    kind,
    more: {
      ...(detail === undefined ? {} : { detail }),
      ...(errors === undefined ? {} : { errors }),
      ...(holder === undefined ? {} : { holder }),
    },
  },
});
