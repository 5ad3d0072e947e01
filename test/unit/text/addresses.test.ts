import { expect, test } from 'vitest';
import { addressesFrom, PLACES } from '#text/addresses.ts';

test('a place is seen from the page it is linked on, in the page’s language', () => {
  expect(addressesFrom('../../', 'en').place('complaintFiles', 'a1')).toBe(
    '../../assessment/complaint-files/?id=a1',
  );
  expect(addressesFrom('../../../', 'zh').place('overview', 'a1')).toBe(
    '../../../zh/assessment/?id=a1',
  );
});

test('a spot names what is asked of a place and where on it', () => {
  const spot = { query: { show: 'open' }, hash: 'bs-8600-1999/T8' };

  expect(addressesFrom('./', 'en').place('checklist', 'a1', spot)).toBe(
    './assessment/checklist/?id=a1&show=open#bs-8600-1999/T8',
  );
});

test('an id from elsewhere cannot change the address', () => {
  const address = addressesFrom('./', 'en').place('evidence', 'a&show=open#x', { hash: '' });

  expect(new URL(address, 'http://site/').searchParams.get('id')).toBe('a&show=open#x');
});

test('no two places stand at one address', () => {
  const { place } = addressesFrom('./', 'en');

  expect(new Set(PLACES.map((one) => place(one, 'a1'))).size).toBe(PLACES.length);
});
