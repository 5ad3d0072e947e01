import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SAMPLE = resolve('content/examples/riverside-water.redress.json');
const PACKING = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'redress-packed-'));
const home = join(folder, 'home');

function run(program: string, args: readonly string[], cwd = home): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

// Packed, carried away and installed as people do it, without a connection.
beforeAll(() => {
  mkdirSync(home);
  run(process.execPath, ['src/build/pack/pack-cli.ts'], '.');
  run('npm', ['pack', './dist-cli', '--pack-destination', folder], '.');
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed)]);
}, PACKING);
afterAll(() => rmSync(folder, { recursive: true }));

test('the packed command line brings everything along', () => {
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'redress',
  ]);
});

test('it scores the sample as the repository does', { timeout: PACKING }, () => {
  const packed = run('npx', ['--offline', 'redress', 'score', SAMPLE, '--json']);

  expect(packed).toBe(
    run(process.execPath, ['src/cli/redress.ts', 'score', SAMPLE, '--json'], '.'),
  );
});

test('it has the fonts, the words and the calendars', { timeout: PACKING }, () => {
  writeFileSync(join(home, 'log.csv'), 'Complaint ID,Date received\nA1,2026-01-05\n');
  run('npx', ['--offline', 'redress', 'report', SAMPLE, '--out', 'a.pdf', '--language', 'zh']);
  const args = ['--calendar', 'cn', '--policy', 'fca', '--day', '2026-03-01'];
  run('npx', ['--offline', 'redress', 'monitor', 'log.csv', '--out', 'a.docx', ...args]);

  expect(readdirSync(home)).toEqual(expect.arrayContaining(['a.pdf', 'a.docx']));
});
