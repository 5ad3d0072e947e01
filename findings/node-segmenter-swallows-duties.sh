#!/bin/sh
# Node 24.21.0 (ICU 78.3; so has ICU 73) with minisearch 7.2.0: the words for "shall" are not words in sentences that bind most.
#
# Guessed: a phrase cut out of a Chinese sentence finds that sentence where both are cut by `Intl.Segmenter`: its words
#   are the same words there, and 应当 (shall) is one of the commonest of any rule.
# Found: 应当在收到 is cut into 应当在 and 收到; 应对投诉人 (shall, towards the complainant) into 应对 (to cope) and so on;
#   管理 is no word within 管理者. What is searched for stands in the text and is not found.
# Hurts: whoever counts or searches the duties of a rule by its words: just the time limits, "shall, upon receipt …",
#   are missed, while 应当 before any other verb is found, so that the search seems to work.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit minisearch@7.2.0
cat >look.mjs <<'JS'
import MiniSearch from 'minisearch';
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const tokenize = (text) => [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
const SENTENCES = [
  '应当在收到投诉之日起五个工作日内答复',
  '应当将结果告知投诉人',
  '应对投诉人保密',
  '应向投诉人说明理由',
];
const index = new MiniSearch({ fields: ['text'], tokenize });
index.addAll(SENTENCES.map((text, id) => ({ id, text })));
for (const word of ['应当', '应']) {
  const found = new Set(index.search(word).map(({ id }) => id));
  const standsIn = SENTENCES.filter((text) => text.startsWith(word) && (word === '应当' || !text.startsWith('应当')));
  const missed = standsIn.filter((text) => !found.has(SENTENCES.indexOf(text)));
  console.log(`${word} begins ${standsIn.length}, missed: ${missed.map((text) => tokenize(text).slice(0, 2).join('/'))}`);
}
JS
seen=$(node look.mjs)
echo "Node $(node -p 'process.versions.node + ", ICU " + process.versions.icu')"
echo "$seen"
expected='应当 begins 2, missed: 应当在/收到
应 begins 2, missed: 应对/投诉'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
