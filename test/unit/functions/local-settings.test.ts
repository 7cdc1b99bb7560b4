import { describe, expect, it } from 'vitest';
import { readLocalSettings } from '#infra/local/local-settings.ts';

const settingsOf = (set: Record<string, string>) =>
  readLocalSettings([], set as unknown as NodeJS.ProcessEnv);

describe('what stands in for the carriers of messages to browsers', () => {
  it('is nothing, unless it is said', () => {
    expect(settingsOf({}).carrierStandIn).toBeNull();
  });

  it('is on this machine', () => {
    const of = (PUSH_STAND_IN: string) => settingsOf({ PUSH_STAND_IN }).carrierStandIn;
    expect(of('http://127.0.0.1:4000')).toBe('http://127.0.0.1:4000');
    for (const elsewhere of [
      'http://10.0.0.1:4000',
      'https://example.org',
      'http://127.0.0.1.example.org:4000',
      'http://localhost',
    ]) {
      expect(() => of(elsewhere), elsewhere).toThrow('PUSH_STAND_IN must be of this machine');
    }
  });
});
