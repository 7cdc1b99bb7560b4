import { callsForPanel } from '#shared/domain/lanes.ts';
import { screen } from '#shared/screening/screen.ts';
import type { Asked, Told } from './screening.ts';

// The screening of the server, on this device, beside the page: its expressions take a moment to compile on an old phone, and
// typing must not wait for it. Words come in by a message of the page and go nowhere.

screen('a');

addEventListener('message', ({ data: { id, texts } }: MessageEvent<Asked>) => {
  const told: Told = { id, open: texts.some((text) => callsForPanel(screen(text).lane)) };
  postMessage(told);
});
