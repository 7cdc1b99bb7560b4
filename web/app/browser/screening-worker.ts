import { callsForPanelOnDevice } from '#shared/screening/on-device.ts';
import type { Asked, Told } from './screening.ts';

// The screening on this device, by its edition of the rules and beside the page: reading takes a moment on an old phone, and
// typing must not wait for it. Words come in by a message of the page and go nowhere.

callsForPanelOnDevice('a');

addEventListener('message', ({ data: { id, texts } }: MessageEvent<Asked>) => {
  const told: Told = { id, open: texts.some(callsForPanelOnDevice) };
  postMessage(told);
});
