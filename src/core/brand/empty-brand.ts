import type { Brand } from '#schema/record/brand.ts';
import { BRAND_FORMAT, BRAND_FORMAT_VERSION } from '#schema/record/brand-format.ts';

/** An identity of which nothing was said yet. */
export const EMPTY_BRAND: Brand = {
  format: BRAND_FORMAT,
  version: BRAND_FORMAT_VERSION,
  name: '',
};
