import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Records, for a construct and all below it, why each named finding is accepted. */
export function acknowledge(
  construct: IConstruct,
  reasons: Readonly<Record<string, string>>,
): void {
  for (const [id, reason] of Object.entries(reasons)) {
    Validations.of(construct).acknowledge({ id, reason });
  }
}
