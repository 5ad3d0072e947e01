import { formatRecordFile } from '#core/record/format-record-file.ts';
import { openRecordFile } from '#core/record/open-record.ts';
import type { RecordFailure, RecordFormat } from '#core/record/parse-record.ts';
import type { ReadPart } from '#core/record/set-aside.ts';
import { type Result, succeed } from '#core/result.ts';
import { BRAND_STEPS } from '#schema/migration/brand-steps.ts';
import { type Brand, BrandSchema } from '#schema/record/brand.ts';
import { BRAND_FORMAT, BRAND_FORMAT_VERSION } from '#schema/record/brand-format.ts';
import { EMPTY_BRAND } from './empty-brand.ts';

/** Why the file of an identity is refused. */
export type BrandFailure = RecordFailure<'not-a-brand'>;

const brandFormat: RecordFormat<Brand, 'not-a-brand'> = {
  format: BRAND_FORMAT,
  version: BRAND_FORMAT_VERSION,
  steps: BRAND_STEPS,
  schema: BrandSchema,
  notOurs: 'not-a-brand',
  defaults: EMPTY_BRAND,
};

/** Reads the file of an identity as far as it can be read: a field that is wrong is named, and the rest is taken. */
export function readBrandFile(text: string): Result<ReadPart<Brand>, BrandFailure> {
  const opened = openRecordFile(text, brandFormat);
  if (!opened.ok) return opened;
  const { setAside: _wrong, ...item } = opened.value.item;
  return succeed({ ...opened.value, item: item as Brand });
}

/** The text of the file of an identity, `*.redress-brand.json`. */
export function writeBrandFile(brand: Brand): string {
  return formatRecordFile(brand);
}
