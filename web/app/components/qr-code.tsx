import type { QrShape } from '../qr.server.ts';

/** Drawn by us, from no picture: dark on light in every colour scheme, because cameras want it so. */
export function QrCode({ shape, label }: { shape: QrShape; label: string }) {
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${shape.size} ${shape.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-light" width={shape.size} height={shape.size} />
      <path className="qr-dark" d={shape.path} />
    </svg>
  );
}
