import { describe, expect, it, vi } from 'vitest';
import { callsForPanel } from '#shared/domain/lanes.ts';
import { callsForPanelOnDevice } from '#shared/screening/on-device.ts';
import { suiteCases } from './read-suite.ts';

// As in the build for a browser (web/vite/device-edition.ts).
vi.mock(
  '#shared/screening/lexicon/index.ts',
  () => import('#shared/screening/on-device/lexicon.ts'),
);
vi.mock('#shared/screening/rules/index.ts', () => import('#shared/screening/on-device/rules.ts'));

const cases = [...suiteCases.values()].flat();
const opened = (those: typeof cases) => those.filter(({ text }) => callsForPanelOnDevice(text));

describe('the screening on the device', () => {
  it('opens the panel for no fewer of the cases that must be flagged than it did: 398 of 592', () => {
    const must = cases.filter(({ lanes }) => lanes.every(callsForPanel));
    expect(opened(must).length).toBeGreaterThanOrEqual(398);
  });

  it('opens it for no more of those that must not be than it did: none of 730', () => {
    const mustNot = cases.filter(({ lanes }) => !lanes.some(callsForPanel));
    expect(opened(mustNot).length).toBe(0);
  });

  it.each([
    'I want to die and I do not know who to tell',
    'I want to die and I do not know who to tell. I want to die.',
    'I want to die',
    'I am going to kill myself tonight',
  ])('opens it for "%s"', (text) => {
    expect(callsForPanelOnDevice(text)).toBe(true);
  });

  it.each(['The bus was late and the tea was good.', 'I could kill for a coffee'])(
    'leaves it closed for "%s"',
    (text) => {
      expect(callsForPanelOnDevice(text)).toBe(false);
    },
  );
});
