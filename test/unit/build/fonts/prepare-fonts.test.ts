import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from '@cantoo/fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareFonts } from '#build/fonts/prepare-fonts.ts';
import { type Coverage, readCoverage } from '#export/pdf/fonts/coverage.ts';

const FOLDER = fileURLToPath(new URL('../../../../src/public/fonts/', import.meta.url));

let coverage: Coverage;

beforeAll(async () => {
  await prepareFonts();
  coverage = readCoverage(JSON.parse(readFileSync(`${FOLDER}coverage.json`, 'utf8')));
}, 90_000);

function charactersOf(file: string): Set<number> {
  const font = create(readFileSync(FOLDER + file));
  return new Set('characterSet' in font ? font.characterSet : []);
}

describe('the prepared fonts', () => {
  test('carry what the coverage says', () => {
    const carried = new Map(
      [
        ...new Set([...coverage.alphabet.values()].flatMap(({ regular, bold }) => [regular, bold])),
      ].map((file) => [file, charactersOf(file)]),
    );
    for (const [code, { regular, bold }] of coverage.alphabet)
      expect([regular, bold].every((file) => carried.get(file)?.has(code))).toBe(true);

    const sample = [...coverage.wide].filter((_, i) => i % 400 === 0);
    for (const [code, file] of sample) expect(charactersOf(file).has(code)).toBe(true);
  });

  test('put common Chinese text into few files', () => {
    const text =
      '投诉处理过程应当对投诉者可见易于获取并对所有人免费组织通过电话电子邮件和信函接收投诉';
    const files = new Set(
      [...text].map((character) => coverage.wide.get(character.codePointAt(0) ?? 0)),
    );

    expect(files.has(undefined)).toBe(false);
    expect(files.size).toBeLessThanOrEqual(12);
  });

  test('are small enough to fetch one by one', () => {
    const files = new Set(coverage.wide.values());
    const byNeed = [...files].filter((file) => !file.startsWith('noto-sans-sc-own'));

    expect(files.size).toBeGreaterThan(80);
    expect(Math.max(...byNeed.map((file) => statSync(FOLDER + file).size))).toBeLessThan(260_000);
  });

  test('draw all that the project itself says in Chinese from one file', () => {
    const words = readFileSync('content/locales/zh/report.json', 'utf8');
    const chinese = words.match(/[\p{Script=Han}。，、；：？！（）“”《》]/gu) ?? [];
    const files = new Set(chinese.map((sign) => coverage.wide.get(sign.codePointAt(0) ?? 0)));

    expect(chinese.length).toBeGreaterThan(1000);
    expect([...files]).toEqual([expect.stringMatching(/^noto-sans-sc-own-zh\./)]);
  });

  test('come with their licences', () => {
    for (const name of ['OFL-noto-sans.txt', 'OFL-noto-sans-sc.txt'])
      expect(readFileSync(FOLDER + name, 'utf8')).toContain('SIL Open Font License');
  });

  test('are left alone when nothing has changed', async () => {
    const before = statSync(FOLDER + coverage.basic.regular).mtimeMs;
    await prepareFonts();

    expect(statSync(FOLDER + coverage.basic.regular).mtimeMs).toBe(before);
  });
});
