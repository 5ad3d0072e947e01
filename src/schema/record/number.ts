import * as z from 'zod/mini';
import { NUMBER_LIMIT } from './format.ts';

/** The lasting number of an entry of a register, given when it is made: `7` in `E7`. */
export const EntryNumberSchema = z.number().check(z.int(), z.gte(1), z.lte(NUMBER_LIMIT));
