import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(input: string) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'screen'], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line): unknown => JSON.parse(line)), stderr, status };
}

describe('the screening command', () => {
  it('answers each line in order with lane, signals and time', () => {
    const { lines, status } = run(
      '{"id":"a","text":"I want to die"}\n\n{"id":2,"text":"I made soup"}\n',
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        id: 'a',
        lane: 'urgent',
        signals: expect.arrayContaining([
          {
            category: 'wish-to-be-dead',
            rule: 'wish-to-be-dead/want-to-die',
            start: 2,
            end: 13,
            strength: 0.8,
            why: 'Says that they want to die or be dead.',
          },
        ]),
        ms: expect.any(Number),
      },
      { id: 2, lane: 'none', signals: [], ms: expect.any(Number) },
    ]);
  });

  it('says in its place that a bad line was not analysed, names it by its number without repeating it, and exits with 1', () => {
    const { lines, stderr, status } = run(
      'my private words\n{"id":"b","text":"hello"}\n{"id":"c"}\n{"id":["my private id"],"text":"a"}\n7\n',
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      { id: null, error: 'not analysed' },
      { id: 'b', lane: 'none', signals: [], ms: expect.any(Number) },
      { id: 'c', error: 'not analysed' },
      { id: null, error: 'not analysed' },
      { id: null, error: 'not analysed' },
    ]);
    expect(stderr).toContain('Line 1: not valid JSON.');
    expect(stderr).toContain('Line 3: "text" must be a string.');
    expect(stderr).not.toContain('private');
  });

  it('reads the first line behind a byte order mark', () => {
    const { lines, stderr, status } = run('\uFEFF{"id":"a","text":"I made soup"}\r\n');
    expect([status, stderr]).toEqual([0, '']);
    expect(lines).toEqual([{ id: 'a', lane: 'none', signals: [], ms: expect.any(Number) }]);
  });
});
