import { EMPTY_BRAND } from '#core/brand/empty-brand.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Brand } from '#schema/record/brand.ts';
import { BRAND_FORMAT, BRAND_FORMAT_VERSION } from '#schema/record/brand-format.ts';
import { openDatabase } from './database.ts';
import { attempt, type StorageFailure } from './failure.ts';
import { isAbout, tellRecords, watchRecords } from './record-channel.ts';
import { hasMarks } from './stored-kind.ts';

/** Names the kind to other windows. */
const KIND = 'brand';
/** There is one at most. */
const ID = 'own';

/** The identity that this browser keeps. */
export interface KeptBrand {
  readonly brand: Brand;
  /** It stays here but goes on no paper. */
  readonly isOff: boolean;
}

/** What is stored, as it was written by this version of the site or by an older one. */
async function asKept(stored: unknown): Promise<KeptBrand | undefined> {
  const { id: _id, isOff, ...fields } = stored as Record<string, unknown>;
  const marks = { format: BRAND_FORMAT, version: BRAND_FORMAT_VERSION, groups: [], lists: [] };
  if (hasMarks(fields, marks)) return { brand: fields as unknown as Brand, isOff: isOff === true };
  const { readBrandFile } = await import('#core/brand/parse-brand.ts');
  const read = readBrandFile(JSON.stringify(fields));
  return read.ok ? { brand: read.value.item, isOff: isOff === true } : undefined;
}

/** The identity that this browser keeps; undefined where there is none. */
export function readBrand(): Promise<Result<KeptBrand | undefined, StorageFailure>> {
  return attempt(async () => {
    const stored = await (await openDatabase()).get('brands', ID);
    if (stored === undefined) return succeed(undefined);
    const kept = await asKept(stored);
    return kept ? succeed(kept) : fail({ code: 'storage-unreadable' });
  });
}

/** Keeps an identity as a whole, or takes it out. Every window is told. */
export function putBrand(kept: KeptBrand | undefined): Promise<Result<true, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const stored = kept && { ...kept.brand, id: ID, isOff: kept.isOff };
    if (stored) await database.put('brands', stored);
    else await database.delete('brands', ID);
    tellRecords({ what: stored ? 'changed' : 'removed', kind: KIND, id: ID });
    return succeed(true);
  });
}

/** Fields of an identity; one that is undefined is taken out. */
export type BrandChange = {
  readonly [Name in
    | 'name'
    | 'logo'
    | 'accent'
    | 'coverLine'
    | 'disclaimer'
    | 'footer'
    | 'finding'
    | 'template']?: Brand[Name] | undefined;
} & { readonly isOff?: boolean };

/** What is stored with some of its fields set, and those that say nothing left out. */
export function withFields<Stored extends object>(stored: Stored, fields: BrandChange): Stored {
  const entries = Object.entries({ ...stored, ...fields });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Stored;
}

/** Sets some of its fields over what is stored now: two windows that change different ones both keep theirs. */
export function changeBrand(fields: BrandChange): Promise<Result<true, StorageFailure>> {
  return attempt(async () => {
    const transaction = (await openDatabase()).transaction('brands', 'readwrite');
    const stored = (await transaction.store.get(ID)) ?? { ...EMPTY_BRAND, id: ID };
    await Promise.all([transaction.store.put(withFields(stored, fields)), transaction.done]);
    tellRecords({ what: 'changed', kind: KIND, id: ID });
    return succeed(true);
  });
}

/** The identity that goes on papers now; undefined where there is none, it is switched off, or it cannot be read. */
export async function brandInUse(): Promise<Brand | undefined> {
  const read = await readBrand();
  return read.ok && read.value?.isOff === false ? read.value.brand : undefined;
}

/** Calls when it was changed or taken out, here or in another window. Gives back what ends it. */
export function watchBrand(listener: () => void): () => void {
  return watchRecords((news) => isAbout(news, KIND) && listener());
}
