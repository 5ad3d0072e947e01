import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findFreePort } from '../config/find-free-port.ts';
import { allShown, partAddress, type Shown, shownByTurns } from '../parts/part-states.ts';
import { violationsOn } from './axe.ts';

const ROOT = join(import.meta.dirname, '../..');
const ISLANDS = join(ROOT, 'src/islands');
const BUILT = join(ROOT, 'node_modules/.cache/redress/parts');

/**
 * Parts that only a file, an older record, something kept or chosen before, a team, or a printer brings up: how
 * they look is tried in the journeys with these.
 */
const NOT_SHOWN: readonly string[] = [
  'AnnexChoice',
  'AskTwice',
  'AssessmentApp',
  'BlockForm',
  'Change',
  'CheckList',
  'CheckNote',
  'CodeOrigin',
  'CodeSuggestion',
  'ConflictChoice',
  'ConflictList',
  'FileContents',
  'InTeam',
  'JoinTeam',
  'KeptPanel',
  'MergeFiles',
  'MergePanel',
  'PaperChecklist',
  'PassphraseField',
  'PastePanel',
  'PhraseField',
  'PreviousField',
  'ReadingPanel',
  'RedactedCopy',
  'RenewKey',
  'SaveCheckPanel',
  'SetAsideList',
  'StartTeam',
  'SuggestedAnswers',
  'TeamLine',
  'TeamPanel',
  'TemplateField',
  'VerifyPanel',
  'WordingsPanel',
];

/** What a part is only then drawn with when something was pressed. */
const PRESSED: Readonly<Record<string, string>> = {
  'drawer/guidance': '.drawer h2 ~ h2',
  'drawer/evidence': '.drawer form',
  'drawer/entries': '.drawer-entries',
  'drawer/note': '.drawer textarea',
  'drawer/findings': '.drawer form',
  'drawer/locked': '.drawer form',
  'drawer/offline': '.drawer [role="alert"]',
  'keys/open': 'dialog[open]',
  'assessments/other': '.ticks',
  'assessments/template': '.ticks',
  'register/survey': '.log-columns',
  'register/figures': '.log-figures',
  'register/refused': '[role="alert"]',
  'policyDraft/duties': '.policy-matrix',
  'selfTest/filled': '.self-test-into a',
  'selfTest/plan': '.self-test-plan select',
  'selfTest/survey': '.self-test-survey table',
  'evidenceList/pasted': '.paste-rows table',
};

/** Every component that islands give to others. */
const COMPONENTS = readdirSync(ISLANDS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .flatMap((name) => [
    ...readFileSync(join(ISLANDS, name), 'utf8').matchAll(
      /^export (?:function|const) ([A-Z]\w*[a-z]\w*)(?: = asPage\((\w+)\))?/gm,
    ),
  ])
  .map(([, name = '', part]) => part ?? name);

let server: ChildProcess;
let address = '';

/** Runs Astro with the settings of the page of parts until it says that it has come so far. */
async function astro(command: string, until: string, ...options: readonly string[]) {
  const running = spawn(
    'astro',
    [command, '--config', 'test/config/parts.config.mjs', ...options],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    running.stdout.on('data', (text) => String(text).includes(until) && resolve());
    running.on('exit', () => reject(new Error(`astro ${command} ended.`)));
  });
  return running;
}

/** Builds the pages of parts, and serves them with the data of the built site. */
async function serve(): Promise<void> {
  await astro('build', 'Complete!');
  cpSync(join(ROOT, 'dist/data'), join(BUILT, 'data'), { recursive: true });
  const port = await findFreePort();
  address = `http://127.0.0.1:${port}`;
  server = await astro(
    'preview',
    'ready in',
    '--ignore-lock',
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
  );
}

/** Notes the names of all components that React draws. */
async function noteDrawn(page: Page, names: Set<string>): Promise<void> {
  await page.exposeFunction('noteDrawn', (drawn: readonly string[]) => {
    // A name that two files give is told apart by a number.
    for (const name of drawn) names.add(name.replace(/\$\d+$/, ''));
  });
}

/** Has React tell what it draws, as it tells its developer tools. */
function listenToReact(): void {
  type Fiber = { type?: unknown; child?: Fiber; sibling?: Fiber };
  const nameOf = (type: unknown): string => {
    if (typeof type === 'function') return type.name;
    return typeof type === 'object' && type !== null && 'type' in type ? nameOf(type.type) : '';
  };
  const namesIn = (fiber: Fiber | undefined, names: Set<string>): Set<string> => {
    for (let one = fiber; one; one = one.sibling) {
      names.add(nameOf(one.type));
      namesIn(one.child, names);
    }
    return names;
  };
  const page = globalThis as { noteDrawn?: (names: readonly string[]) => void };
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      onCommitFiberRoot: (_id: number, root: { current: Fiber }) =>
        page.noteDrawn?.([...namesIn(root.current, new Set())]),
      onCommitFiberUnmount: () => {},
    },
  });
}

async function open(page: Page, shown: Shown): Promise<void> {
  await page.emulateMedia({ colorScheme: shown.scheme });
  await page.goto(address + partAddress(shown));
  // Looked for at each frame that is drawn: most parts are there between the first and the second look of an expectation.
  await page.waitForFunction(
    () =>
      document.querySelector('h1:not(.loading)')?.checkVisibility() === true &&
      document.querySelector('.loading') === null,
  );
  const pressed = PRESSED[`${shown.part}/${shown.state}`];
  if (pressed) await expect(page.locator(pressed).first()).toBeVisible();
}

/** axe takes whatever stands in a locked fieldset for nothing that takes the focus; what scrolls there has a stop of its own. */
function isFalseAlarm(rule: string, html: string): boolean {
  return rule === 'scrollable-region-focusable' && html.includes('tabindex="0"');
}

async function problemsOf(page: Page, shown: Shown): Promise<readonly string[]> {
  const violations = await violationsOn(page);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isFalseAlarm(id, html))
      .slice(0, 1)
      .map(({ html }) => `${partAddress(shown)} ${id}: ${html}`),
  );
}

test.describe('the page of all parts', () => {
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    await serve();
  });
  test.afterAll(() => server.kill());

  test('every part in every state is accessible by the rules of axe, and none is forgotten', async ({
    page,
  }) => {
    // Many pages, each looked at by axe: minutes on a busy machine.
    test.setTimeout(1_200_000);
    const drawn = new Set<string>();
    const problems: string[] = [];
    await noteDrawn(page, drawn);
    await page.addInitScript(listenToReact);

    for (const shown of shownByTurns()) {
      await open(page, shown);
      problems.push(...(await problemsOf(page, shown)));
    }

    expect(problems).toEqual([]);
    expect(COMPONENTS.filter((name) => !drawn.has(name) && !NOT_SHOWN.includes(name))).toEqual([]);
  });

  test('a page lists all of them', async ({ page }) => {
    await page.goto(`${address}/parts/`);

    await expect(page.locator('iframe')).toHaveCount(allShown('en', 'light').length);
  });
});

test('the built site has no page of parts', () => {
  expect(existsSync(join(ROOT, 'dist/index.html'))).toBe(true);
  expect(existsSync(join(ROOT, 'dist/parts'))).toBe(false);
});
