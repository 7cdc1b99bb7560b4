import type { BatchItemError } from '@aws-sdk/client-comprehend';
import { DocumentRefused, usable } from './failures.ts';

/** The result for the document at `index`. Throws DocumentRefused where the service refused that one only. */
export function batchItem<Item extends { Index?: number | undefined }>(
  output: { ResultList?: Item[] | undefined; ErrorList?: BatchItemError[] | undefined },
  index: number,
): Item {
  const refused = output.ErrorList?.find((one) => one.Index === index);
  if (refused) throw new DocumentRefused(refused.ErrorCode);
  return usable(output.ResultList?.find((one) => one.Index === index));
}
