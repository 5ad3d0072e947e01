// Runs on the Node that the machine has, before anything is installed: built-in modules only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs a command in the project's folder with its own tools first in the path. True when it succeeds. */
export function run(command, args, environment = {}) {
  return spawnSync(command, args, { ...withOwnTools(environment), stdio: 'inherit' }).status === 0;
}

/** The same beside other things, with what the command printed: shown once it has ended. */
export async function runAndRead(command, args, environment = {}) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  const running = spawn(command, args, { ...withOwnTools(environment), stdio });
  const pieces = [];
  for (const output of [running.stdout, running.stderr])
    output.on('data', (piece) => pieces.push(piece));
  const isFine = await new Promise((resolve) => {
    running.on('error', () => resolve(false));
    running.on('close', (status) => resolve(status === 0));
  });
  return { isFine, printed: Buffer.concat(pieces).toString('utf8') };
}

function withOwnTools(environment = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(separator);
  return {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  };
}

function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

/** Installs the packages of the lock file when they are not there or older than it. Ends the process when it fails. */
export function install() {
  if (isInstalled() || run('npm', ['ci', '--loglevel=error'])) return;
  console.error(
    'The packages could not be installed. Check the network and the Node version (20.11 or newer).',
  );
  process.exit(1);
}
