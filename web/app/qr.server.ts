import encodeQR from 'qr';
import type { CreatedGroupInvitation } from '#shared/contracts/invitation.ts';
import type { InvitationCard } from './components/invitation-sheet.tsx';

/** A QR code as one path on a square of `size` modules, its quiet zone of four included. */
export interface QrShape {
  size: number;
  /** The dark modules, for the `d` of a path. */
  path: string;
}

const quietZone = 4;

/** A quarter of it may be covered by a fold or a stain and it can still be read. */
export function qrOf(text: string): QrShape {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: quietZone });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return { size: rows.length, path };
}

/** Where an invitation's words are filled in by themselves: after `#`, so that no server and no log ever sees them. */
export const invitationLink = (origin: string, code: string): string =>
  `${origin}/join#${code.replaceAll(' ', '-')}`;

/** A card to print, from what the API has just made. */
export function cardToShow(
  origin: string,
  created: CreatedGroupInvitation,
  name: string | null,
): InvitationCard {
  const link = invitationLink(origin, created.code);
  return { ...created, link, qr: qrOf(link), name };
}
