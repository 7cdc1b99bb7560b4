import { useMatches } from '@remix-run/react';
import { hasFrame } from './group-frame.ts';
import { says } from './route-handle.ts';

/** Whether somebody who works here looks at this page: by what the route says of itself, or by the page's own data. */
export const useIsStaff = () =>
  useMatches().some(({ handle, data }) => says(handle, 'staff') || isReadByStaff(data));

const isReadByStaff = (data: unknown) =>
  (hasFrame(data) && ['clinician', 'administrator'].includes(data.frame.you.role)) ||
  (hasSignOff(data) && data.signOffMinutes !== null);

const hasSignOff = (data: unknown): data is { signOffMinutes: number | null } =>
  typeof data === 'object' && data !== null && 'signOffMinutes' in data;
