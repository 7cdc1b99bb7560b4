import type { CDPSession, Page } from '@playwright/test';

/** An authenticator in this window, whose person is verified unless told otherwise. */
export async function authenticator(page: Page): Promise<CDPSession & { id: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId: id } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return Object.assign(session, { id });
}
