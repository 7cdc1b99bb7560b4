import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { exportAuditRequest } from '#shared/contracts/audit.ts';
import { attempt, check, openSending } from '../sending.server.ts';

const types = { jsonl: 'application/jsonl', csv: 'text/csv' } as const;

/** The record as a file to keep. */
export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, exportAuditRequest);
  if (submission.status !== 'success') throw data(null, { status: 422 });
  const exported = await attempt(
    sending,
    sending.api.audit.exports.$post({ json: submission.value }),
  );
  if (!exported.ok) throw data(exported.problem, { status: exported.problem.status });
  const { format, text, isCut } = exported.value;
  const name = isCut ? `record-newest-part.${format}` : `record.${format}`;
  return new Response(text, {
    headers: {
      'Content-Type': `${types[format]}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}

export const loader = () => redirect('/audit');
