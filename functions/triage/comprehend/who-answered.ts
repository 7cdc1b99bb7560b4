import type { Provenance } from '#functions/triage/classifier.ts';

/** One attempt to reach the service: where it went, and what a stand-in said of itself in its answer. */
export interface Exchange {
  protocol: string;
  hostname: string;
  standIn?: string;
}

// Public, FIPS, dual-stack and private (VPC) endpoints, in the partitions that a clinic can get an account in.
const comprehendHost =
  /(?:^|\.)comprehend(?:-fips)?\.[a-z0-9-]+\.(?:vpce\.)?(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu))$/;

/**
 * `amazon-comprehend` only when requests were sent, all over TLS to the service's own hosts, and no answer called itself a stand-in.
 * Read from the wire and not from options, because environment and profile can redirect the SDK too.
 */
export function whoAnswered(exchanges: readonly Exchange[]): {
  provenance: Provenance;
  model: string;
} {
  const isAmazon =
    exchanges.length > 0 &&
    exchanges.every(
      ({ protocol, hostname, standIn }) =>
        protocol === 'https:' && comprehendHost.test(hostname) && standIn === undefined,
    );
  if (isAmazon) return { provenance: 'amazon-comprehend', model: 'comprehend/2017-11-27' };
  const version = exchanges.find(({ standIn }) => standIn !== undefined)?.standIn ?? 'unknown';
  return { provenance: 'stand-in', model: `stand-in/${version}` };
}
