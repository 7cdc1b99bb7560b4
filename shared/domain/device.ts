/** What somebody signed in on, as coarsely as it still helps them to know it again. */
export const devices = ['phone', 'tablet', 'computer', 'unknown'] as const;
export type Device = (typeof devices)[number];

/** From what a browser says of itself; nothing else of that is kept. */
export function deviceOf(userAgent: string | undefined): Device {
  if (!userAgent) return 'unknown';
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet';
  if (/iPhone|Mobi/i.test(userAgent)) return 'phone';
  return /Windows|Macintosh|X11|CrOS|Linux/i.test(userAgent) ? 'computer' : 'unknown';
}
