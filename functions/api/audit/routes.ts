import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { valid } from '#functions/api/valid.ts';
import {
  auditExport,
  auditPage,
  exportAuditRequest,
  readAuditQuery,
} from '#shared/contracts/audit.ts';
import { exportAudit } from './export-audit.ts';
import { readAudit } from './read-audit.ts';

export const auditRoutes = new Hono<ApiEnv>()
  .get(
    '/audit',
    documented({
      tag: 'Audit',
      summary: 'What was done at the clinic, by whom and why, the newest first; for administrators',
      callers: 'signed-in',
      answers: { 200: auditPage },
      refusals: ['cursor-not-valid', 'invalid-input', 'not-allowed'],
    }),
    valid('query', readAuditQuery),
    async (c) => c.json(await readAudit(c.get('deps'), callerOf(c), c.req.valid('query')), 200),
  )
  .post(
    '/audit/exports',
    documented({
      tag: 'Audit',
      summary: 'The same as JSON lines or CSV; that it was exported is an event as well',
      sends: 'json',
      callers: 'signed-in',
      answers: { 201: auditExport },
      refusals: ['not-allowed'],
    }),
    valid('json', exportAuditRequest),
    async (c) => c.json(await exportAudit(c.get('deps'), callerOf(c), c.req.valid('json')), 201),
  );
