import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fill } from '#core/message.ts';
import type { Surroundings } from './command.ts';
import { InputError, UsageError } from './command-error.ts';
import type { Input, Inputs } from './find-inputs.ts';
import { demandPlace, type Place } from './write-out.ts';

/**
 * Where what is made of each assessment goes; `part` is said in the name that a folder gives it.
 * Throws an `InputError` for one that has no place of its own.
 */
export type PlaceFor = (input: Input, part?: string) => Promise<Place>;

interface Output {
  /** As it was named. */
  readonly out: string;
  /** Of the files in a folder, with its dot. */
  readonly ending: string;
  readonly force: boolean;
}

const OWN_ENDING = /\.redress(\.json)?$/i;

/**
 * A folder takes a file for each assessment, under its name and in the folders that it was found in;
 * one assessment may also have its file named. Throws a `UsageError` where many files would be one.
 */
export async function placesFor(
  { out, ending, force }: Output,
  { inputs, isOne }: Inputs,
  surroundings: Surroundings,
): Promise<PlaceFor> {
  const { folder, words } = surroundings;
  const target = resolve(folder, out);
  const isFolder = await isFolderName(out, target);
  if (isOne && !isFolder) {
    const place = { path: target, out, force };
    return async () => {
      await demandPlace(place, inputs, words);
      return place;
    };
  }
  if (!isFolder && extname(out) !== '')
    throw new UsageError(fill(words.wrongUsage.notFolder, { out }));
  const owners = new Map<string, Input>();
  return async (input, part) => {
    const name = nameOf(input, part === undefined ? ending : `-${part}${ending}`);
    const place = { path: join(target, name), out: join(out, name), force };
    const owner = owners.get(keyOf(name)) ?? input;
    owners.set(keyOf(name), owner);
    if (owner.path !== input.path)
      throw new InputError(fill(words.batch.sameName, { out: place.out, other: owner.file }));
    await makeFolder(dirname(place.path), place.out, surroundings);
    await demandPlace(place, inputs, words);
    return place;
  };
}

async function isFolderName(out: string, target: string): Promise<boolean> {
  if (/[\\/]$/.test(out)) return true;
  const there = await stat(target).catch(() => undefined);
  return there?.isDirectory() ?? false;
}

function nameOf({ file, path, base }: Input, ending: string): string {
  if (file === '-') return `redress${ending}`;
  const name = basename(path);
  const bare = OWN_ENDING.test(name) ? name.replace(OWN_ENDING, '') : basename(name, extname(name));
  return join(relative(base, dirname(path)), `${bare}${ending}`);
}

/** Two names that some system takes for one. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

async function makeFolder(path: string, out: string, { words }: Surroundings): Promise<void> {
  await mkdir(path, { recursive: true }).catch(() => {
    throw new InputError(fill(words.output.cannotMake, { out, folder: path }));
  });
}
