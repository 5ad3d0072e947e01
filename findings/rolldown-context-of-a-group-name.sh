#!/bin/sh
# rolldown 1.2.19: the context given to `codeSplitting.groups[].name` cannot be taken apart.
#
# Guessed: `getModuleInfo` of that context works by itself, as `getModuleInfo` of Rollup's
#   `manualChunks(id, { getModuleInfo })` does, whose documentation takes it out of its argument.
# Found: it is a method that needs its object. Called as `context.getModuleInfo(id)` it answers; taken
#   out by `{ getModuleInfo }` the build fails on an undefined cache inside rolldown.
# Hurts: whoever moves `manualChunks` from Rollup to rolldown as it stands.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit rolldown@1.2.19
echo 'console.log(1);' >entry.js
cat >look.mjs <<'JS'
import { rolldown } from 'rolldown';
async function build(name) {
  try {
    const bundle = await rolldown({ input: 'entry.js' });
    await bundle.generate({ codeSplitting: { groups: [{ name }] } });
    return 'builds';
  } catch {
    return 'fails';
  }
}
const asMethod = await build((id, context) => (context.getModuleInfo(id)?.isEntry ? 'entry' : null));
const takenOut = await build((id, { getModuleInfo }) => (getModuleInfo(id)?.isEntry ? 'entry' : null));
console.log(`as a method: ${asMethod}; taken out: ${takenOut}`);
JS
seen=$(node look.mjs 2>/dev/null)
echo "$seen"
[ "$seen" = 'as a method: builds; taken out: fails' ] || { echo 'This has changed.'; exit 1; }
