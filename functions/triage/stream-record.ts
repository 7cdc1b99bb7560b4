import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type * as z from 'zod';
import { postRecord } from '#functions/data/records.ts';
import { threadId } from '#shared/contracts/primitives.ts';

const postImage = postRecord.extend({ threadId });
/** A post as the stream carries it. */
export type PostImage = z.infer<typeof postImage>;

const image = (of: Record<string, unknown>) => unmarshall(of as Record<string, AttributeValue>);

/**
 * The post whose words this record says are new, or null for everything else: other items, deletions, and changes that leave
 * the words alone (responses, notices, decisions). Throws on a post of an unknown shape.
 */
export function newWordsIn(record: DynamoDBRecord): PostImage | null {
  const after = record.dynamodb?.NewImage;
  if (record.eventName === 'REMOVE' || !after) return null;
  const item = image(after);
  if (item.type !== 'post') return null;
  const post = postImage.parse(item);
  if (post.body === '' || post.state === 'withdrawn') return null;
  const before = record.dynamodb?.OldImage;
  if (before && image(before).textVersion === post.textVersion) return null;
  return post;
}
