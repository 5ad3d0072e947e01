// `npm test`: everything that is checked, from a fresh clone, with one sum at the end.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { install, root, run, runAndRead } from './run-steps.mjs';

const reports = join(root, 'node_modules', '.cache', 'redress');
const total = { passed: 0, failed: 0 };
/** What failed, said again at the end: a long log is read from there. */
const failures = [];

/** Lines of a check that failed which are said again. */
const LAST_LINES = 20;

function add(name, passed, failed, named = []) {
  if (failed > 0)
    failures.push(...(named.length > 0 ? named : ['see above']).map((one) => `${name}: ${one}`));
  console.log(`\n${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}

async function check(name, command, args) {
  console.log(`… ${name}`);
  const { isFine, printed } = await runAndRead(command, args);
  console.log(`\n— ${name} —\n${printed}`);
  const last = printed.split('\n').filter((line) => line.trim() !== '');
  add(name, isFine ? 1 : 0, isFine ? 0 : 1, isFine ? [] : last.slice(-LAST_LINES));
}

async function checkSite() {
  await check('build', 'npm', ['run', 'build']);
  await check('sizes', 'npm', ['run', '-s', 'sizes']);
  await vitest('firefox', 'test/config/firefox.config.ts');
}

async function checkSource() {
  await check('types', 'npm', ['run', '-s', 'types']);
  await check('lint', 'npm', ['run', '-s', 'lint']);
  await check('dead code', 'npm', ['run', '-s', 'dead-code']);
  // Needs nothing that is built: the end of the build and Firefox are beside it, of which each would leave half a machine idle.
  await vitest('unit', 'test/config/vitest.config.ts');
}

/** Runs a suite beside other things; what it printed is shown once it has ended. */
async function runBeside(name, command, args, environment) {
  console.log(`… ${name}`);
  const { isFine, printed } = await runAndRead(command, args, environment);
  console.log(`\n— ${name} —\n${printed}`);
  return isFine;
}

/** Runs a suite that has the machine to itself. */
function runAlone(name, command, args, environment) {
  console.log(`\n— ${name} —`);
  return run(command, args, environment);
}

/** A suite that writes how it went into a file; one that wrote nothing counts as failed. */
async function suite(name, command, args, environment, count, runIt = runAlone) {
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const isFine = await runIt(name, command, args(file), environment(file));
  try {
    const { passed, failed, named } = count(JSON.parse(readFileSync(file, 'utf8')));
    add(name, passed, isFine ? failed : Math.max(failed, 1), named);
  } catch {
    add(name, 0, 1);
  }
}

function vitest(name, config) {
  return suite(
    name,
    'vitest',
    (file) => [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    () => ({}),
    ({ numPassedTests, numFailedTests, testResults }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      named: testResults.flatMap(({ name, status, assertionResults }) => {
        const failed = assertionResults.filter((one) => one.status === 'failed');
        if (failed.length > 0)
          return failed.map(({ fullName }) => `${relative(root, name)} › ${fullName}`);
        return status === 'failed' ? [relative(root, name)] : [];
      }),
    }),
    runBeside,
  );
}

function specsOf(suites = []) {
  return suites.flatMap(({ specs, suites: inner }) => [...specs, ...specsOf(inner)]);
}

install();
mkdirSync(reports, { recursive: true });
// What the site is made of is written once; after that neither of the two waits for the other.
run('npm', ['run', '-s', 'prepare-assets']);
await Promise.all([checkSite(), checkSource()]);
await suite(
  'browser',
  'playwright',
  () => ['test', '--config', 'test/config/playwright.config.ts'],
  (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
  ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    named: specsOf(suites)
      .filter(({ ok }) => !ok)
      .map(({ file, title }) => `${file} › ${title}`),
  }),
);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
