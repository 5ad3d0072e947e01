import { existsSync } from 'node:fs';

const INSTALLED = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** What to do where there is none: the packages bring no Firefox along. */
export const NO_FIREFOX =
  'No Firefox on this machine: install one (apt-get install firefox-esr), or name it in FIREFOX_PATH.';

/** The Firefox of this machine, if it has one. */
export function findFirefox(): string | undefined {
  return INSTALLED.find((path) => path !== undefined && existsSync(path));
}
