// Runs on the Node that the machine has, before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Bytes that are read of what one command prints. */
const MOST_PRINTED = 64 * 1024 * 1024;

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs a command in the project's folder with its own tools first in the path. True when it succeeds. */
export function run(command, args, environment = {}) {
  return spawn(command, args, environment, 'inherit').status === 0;
}

/** The same, with what the command printed: shown once it has ended. */
export function runAndRead(command, args) {
  const { status, stdout, stderr } = spawn(command, args, {}, 'pipe');
  const printed = `${stdout}${stderr}`;
  process.stdout.write(printed);
  return { isFine: status === 0, printed };
}

function spawn(command, args, environment, stdio) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(separator);
  return spawnSync(command, args, {
    cwd: root,
    stdio,
    encoding: 'utf8',
    maxBuffer: MOST_PRINTED,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
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
