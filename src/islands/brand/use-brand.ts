import { useCallback, useEffect, useRef, useState } from 'react';
import { EMPTY_BRAND } from '#core/brand/empty-brand.ts';
import type { Result } from '#core/result.ts';
import {
  type BrandChange,
  changeBrand,
  type KeptBrand,
  putBrand,
  readBrand,
  watchBrand,
  withFields,
} from '#storage/brand.ts';
import type { StorageFailure } from '#storage/failure.ts';

export interface BrandHere {
  /** Undefined until the browser has answered; null where there is none. */
  readonly kept: KeptBrand | null | undefined;
  readonly failure: StorageFailure | undefined;
  /** Shows at once what is typed, and keeps it. */
  readonly change: (fields: BrandChange) => void;
  /** Keeps an identity as a whole, or none. */
  readonly put: (kept: KeptBrand | undefined) => void;
}

const NOTHING: KeptBrand = { brand: EMPTY_BRAND, isOff: false };

/** The identity in this browser, as it is here or in another window. */
export function useBrand(): BrandHere {
  const [kept, setKept] = useState<KeptBrand | null>();
  const [failure, setFailure] = useState<StorageFailure>();
  const writing = useRef(0);
  const read = useCallback(async () => {
    const found = await readBrand();
    // What is being written here is newer than what was read.
    if (writing.current > 0) return;
    setFailure(found.ok ? undefined : found.failure);
    setKept(found.ok ? (found.value ?? null) : null);
  }, []);
  useEffect(() => {
    void read();
    return watchBrand(() => void read());
  }, [read]);
  const write = async (work: () => Promise<Result<true, StorageFailure>>) => {
    writing.current += 1;
    const written = await work();
    writing.current -= 1;
    if (!written.ok) setFailure(written.failure);
    else await read();
  };
  return {
    kept,
    failure,
    change(fields) {
      const { isOff, ...own } = fields;
      setKept((before) => {
        const { brand, isOff: wasOff } = before ?? NOTHING;
        return { brand: withFields(brand, own), isOff: isOff ?? wasOff };
      });
      void write(() => changeBrand(fields));
    },
    put(next) {
      setKept(next ?? null);
      void write(() => putBrand(next));
    },
  };
}
