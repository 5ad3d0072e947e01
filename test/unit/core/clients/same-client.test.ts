import { expect, test } from 'vitest';
import { isOtherClient, isSameClient } from '#core/clients/same-client.ts';

const pair = (one: string, other: string) =>
  [{ organisation: one }, { organisation: other }] as const;

test('an organisation is the same however its name is cased, spaced and punctuated', () => {
  expect(isSameClient(...pair('Harbour  Council, Ltd', 'harbour council LTD.'))).toBe(true);
  expect(isSameClient(...pair('Harbour Council', 'Hill Council'))).toBe(false);
});

test('a record without a name is about nobody: neither the same nor another', () => {
  expect(isSameClient(...pair('', ''))).toBe(false);
  expect(isOtherClient(...pair('', 'Hill Council'))).toBe(false);
});
