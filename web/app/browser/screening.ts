export interface Asked {
  id: number;
  texts: readonly string[];
}
export interface Told {
  id: number;
  open: boolean;
}

export interface DeviceScreening {
  /** Has the newest words read; `onTold` hears of them, and of none that were overtaken. */
  read(texts: readonly string[]): void;
  stop(): void;
}

/**
 * Starts the screening on this device; nothing is sent anywhere. Null where the browser cannot: then what is sent is screened on
 * the server all the same.
 */
export function startDeviceScreening(onTold: (open: boolean) => void): DeviceScreening | null {
  try {
    const worker = new Worker(new URL('./screening-worker.ts', import.meta.url), {
      type: 'module',
    });
    let newest = 0;
    worker.addEventListener('message', ({ data: { id, open } }: MessageEvent<Told>) => {
      if (id === newest) onTold(open);
    });
    return {
      read(texts) {
        newest += 1;
        worker.postMessage({ id: newest, texts } satisfies Asked);
      },
      stop: () => worker.terminate(),
    };
  } catch {
    return null;
  }
}
