import type { Plugin } from 'rolldown';
import { CALENDARS } from '#text/page-data.ts';
import { readCalendar } from '../calendars.ts';

/** Modules that work something out from packages, and what stands in their place once it is worked out. */
const PREPARED: Readonly<Record<string, () => string>> = {
  'src/build/fonts/prepare-fonts.ts': () => 'export async function prepareFonts() {}',
  'src/build/load-standards.ts': () => `import { readFileSync } from 'node:fs';
export function loadStandards(_readAll, language) {
  return JSON.parse(readFileSync(new URL('../standards/' + language + '.json', import.meta.url), 'utf8'));
}`,
  'src/build/calendars.ts': () => {
    const calendars = Object.fromEntries(CALENDARS.map((id) => [id, readCalendar(id)]));
    return `const calendars = ${JSON.stringify(calendars)};
export function readCalendar(id) { return calendars[id]; }`;
  },
};

/** Leaves out what prepares fonts, calendars and standards: a package brings them as they came out. */
export function asPrepared(): Plugin {
  return {
    name: 'as-prepared',
    load(id) {
      const path = id.replaceAll('\\', '/');
      const found = Object.entries(PREPARED).find(([module]) => path.endsWith(`/${module}`));
      return found && { code: found[1](), moduleType: 'js' };
    },
  };
}
