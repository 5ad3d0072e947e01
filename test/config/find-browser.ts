import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const INSTALLED = [
  process.env['CHROME_PATH'],
  // Chromium without a window: the same pages for two thirds of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What the packaged browser would be started with and no user's browser is: it would take guards away that are tested. */
const LEFT_OUT: readonly string[] = [
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
];

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Whether it is the one of the packages, which has no Chinese font to print with. */
export function isPackaged(executablePath: string | undefined): boolean {
  return !INSTALLED.includes(executablePath);
}

/** A Chromium of this machine, or else the one that comes with the packages. */
export async function findBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (installed)
    return { executablePath: installed, args: ['--no-sandbox', '--disable-dev-shm-usage'] };
  // The variable makes the package unpack the system libraries it was built with, for a bare machine.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const executablePath = await chromium.executablePath();
  return {
    executablePath,
    args: chromium.args.filter((argument) => !LEFT_OUT.includes(argument)),
  };
}
