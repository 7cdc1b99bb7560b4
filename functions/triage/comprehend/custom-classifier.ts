import {
  ClassifyDocumentCommand,
  type ClassifyDocumentCommandOutput,
} from '@aws-sdk/client-comprehend';
import type { CustomFinding } from '#functions/triage/classifier.ts';
import { customClasses } from './custom-classes.ts';
import { usable } from './failures.ts';
import type { Answered, Question } from './together.ts';
import { unitsOf } from './units.ts';

/** The endpoint's own name, and its version where it has one: the rest of its address names an account. */
export const endpointName = (arn: string): string => arn.split('/').slice(1).join('/');

/** A classifier that was trained with other classes gives no usable answer. */
export const whetherSomebodyIsNeeded = (
  endpointArn: string,
): Question<ClassifyDocumentCommandOutput, CustomFinding> => ({
  operation: 'ClassifyDocument',
  piecesInCall: 1,
  units: (pieces) => unitsOf(...pieces.map(({ text }) => text)),
  send: (client, pieces, options) =>
    client.send(
      new ClassifyDocumentCommand({
        Text: pieces.map(({ text }) => text).join(''),
        EndpointArn: endpointArn,
      }),
      options,
    ),
  read({ Classes }, _index, { start, end }) {
    const found = usable(Classes?.find(({ Name }) => Name === customClasses.needsSomebody));
    return { score: usable(found.Score), start, end, classifier: endpointName(endpointArn) };
  },
});

/** The piece that scores highest counts. */
export const needOf = (answers: readonly Answered<CustomFinding>[]): CustomFinding =>
  answers.map(({ answer }) => answer).reduce((a, b) => (b.score > a.score ? b : a));
