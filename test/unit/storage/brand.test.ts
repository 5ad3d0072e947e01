import { beforeEach, expect, test } from 'vitest';
import { aBrand } from '../../builders/a-brand.ts';
import { aBrowser } from '../../builders/a-browser.ts';
import { eventually } from '../../builders/eventually.ts';

const openBrand = async (browser: ReturnType<typeof aBrowser>) => {
  await browser.openWindow();
  return import('#storage/brand.ts');
};

let first: Awaited<ReturnType<typeof openBrand>>;
let second: typeof first;

beforeEach(async () => {
  const browser = aBrowser();
  first = await openBrand(browser);
  second = await openBrand(browser);
});

test('an identity goes on papers until it is switched off or taken out', async () => {
  expect(await first.brandInUse()).toBeUndefined();
  await first.putBrand({ brand: aBrand(), isOff: false });
  expect(await second.brandInUse()).toMatchObject(aBrand());
  await second.changeBrand({ isOff: true });
  expect(await first.brandInUse()).toBeUndefined();
  expect(await first.readBrand()).toMatchObject({ value: { brand: aBrand(), isOff: true } });
  await first.putBrand(undefined);
  expect(await second.readBrand()).toEqual({ ok: true, value: undefined });
});

test('two windows that change different fields both keep theirs, and hear of each other', async () => {
  let heard = 0;
  first.watchBrand(() => {
    heard += 1;
  });
  await Promise.all([first.changeBrand({ name: 'One' }), second.changeBrand({ footer: 'Other' })]);

  expect(await first.brandInUse()).toMatchObject({ name: 'One', footer: 'Other' });
  await eventually(async () => expect(heard).toBe(2));
});
