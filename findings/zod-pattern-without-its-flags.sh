#!/bin/sh
# zod 4.6.7 with ajv 8.20.0: a pattern loses its flags on the way into JSON Schema and on the way back.
#
# Guessed: `z.toJSONSchema` gives a schema that allows the same texts, or refuses a pattern that it cannot say;
#   `z.fromJSONSchema` of it allows them again, and reads a pattern as JSON Schema 2020-12 means it, in Unicode.
# Found: i is dropped without a word: ajv refuses AB, which zod allows. On the way back u is dropped: the pattern of
#   OSCAL's tokens, which begin with any letter, allows none, not even in the schema that zod has just written.
# Hurts: whoever publishes the schema of a record from its zod types: records that the product itself saves are
#   refused by others; whoever checks OSCAL by `fromJSONSchema`: every valid document is refused by its names.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit zod@4.6.7 ajv@8.20.0
cat >look.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
const look = (name, schema, text) => {
  const published = z.toJSONSchema(schema);
  const says = {
    zod: schema.safeParse(text).success,
    ajv: new Ajv2020().validate(published, text),
    back: z.fromJSONSchema(published).safeParse(text).success,
  };
  console.log(`${name} ${text}: ${Object.entries(says).map(([who, is]) => `${who} ${is ? 'allows' : 'refuses'}`).join(', ')}`);
};
look('/^ab$/i', z.string().regex(/^ab$/i), 'AB');
look('token of OSCAL', z.string().regex(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u), 'finding-1');
JS
seen=$(node look.mjs)
echo "$seen"
expected='/^ab$/i AB: zod allows, ajv refuses, back refuses
token of OSCAL finding-1: zod allows, ajv allows, back refuses'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
