import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/cli/text-table.ts';
import { openPdf, pageTexts } from '../export/pdf/pdf-reader.ts';
import { aFolder, runProgram, runRedress } from './run-redress.ts';

const EXAMPLE = fileURLToPath(
  new URL('../../../content/examples/riverside-water.redress.json', import.meta.url),
);
const CHINESE = ['--language', 'zh'];

describe('in Chinese', () => {
  test('the score has Chinese words and titles, in lines of 80 columns', async () => {
    const { code, output, errors } = await runRedress(['score', EXAMPLE, ...CHINESE]);
    const lines = output.trimEnd().split('\n');

    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('等级2（共5级），指数2.66');
    expect(output).toContain('GB/T 19012-2019 / ISO 10002:2018，全面评价');
    expect(output).toContain('  7.2 投诉受理  ');
    expect(output).toContain('8.6 投诉处理过程的管理评审：输出');
    expect(lines.filter((line) => textWidth(line) > 80)).toEqual([]);
  });

  test('the score as JSON has the same keys and figures, with Chinese titles', async () => {
    const english = JSON.parse((await runRedress(['score', EXAMPLE, '--json'])).output)
      .standards[0];
    const chinese = JSON.parse((await runRedress(['score', EXAMPLE, '--json', ...CHINESE])).output)
      .standards[0];

    expect(chinese.overall).toEqual(english.overall);
    expect(chinese.areas[0]).toMatchObject({ id: 'iso-10002-2018/principles', title: '指导原则' });
  });

  test('a wrong value is named with its path', () => {
    const wrong = readFileSync(EXAMPLE, 'utf8').replace('"mode": "guidance"', '"mode": "rule"');
    const { code, errors } = runProgram(['validate', '-', ...CHINESE], wrong);

    expect(code).toBe(1);
    expect(errors).toMatch(/^标准输入：mode处的值不在允许范围内：应为guidance或criterion。/);
  });

  test('help and wrong usage are explained', async () => {
    const help = await runRedress(['help', ...CHINESE]);
    const wrong = await runRedress(['grade', ...CHINESE]);

    expect(help).toMatchObject({ code: 0, output: expect.stringContaining('用法：') });
    expect(wrong).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/^没有“grade”这个命令。/),
    });
  });

  test('the report has Chinese titles, and the notes as typed', async () => {
    const folder = aFolder();
    const { code, output, errors } = await runRedress(
      ['report', EXAMPLE, '--out', 'zh.pdf', ...CHINESE],
      { folder },
    );
    const bytes = new Uint8Array(readFileSync(join(folder, 'zh.pdf')));
    const { info, lang } = await languageOf(bytes);
    const text = (await pageTexts(bytes)).join('\n').replace(/\n/g, '');

    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^zh\.pdf已写入/);
    expect(lang).toBe('zh-CN');
    expect(info).toBe('投诉管理：Riverside Water (fictional example)');
    for (const title of ['摘要', '热力图', '差距（按分级和优先度排列）', '7.6 投诉调查'])
      expect(text).toContain(title);
    expect(text).toContain('Garden reinstatement');
  });
});

async function languageOf(bytes: Uint8Array) {
  const { info } = await (await openPdf(bytes)).getMetadata();
  const known = info as Readonly<Record<string, unknown>>;
  return { lang: known['Language'], info: known['Title'] };
}

test('an unknown language is refused in English, with the languages there are', async () => {
  expect(await runRedress(['score', EXAMPLE, '--language', 'tlh'])).toMatchObject({
    code: 2,
    output: '',
    errors: expect.stringMatching(/^There is no language “tlh”\. Use en, zh or zh-hant\./),
  });
});

test.each(['en', 'zh'])('the summary of the example stays on one page: %s', async (language) => {
  const folder = aFolder();
  await runRedress(['report', EXAMPLE, '--out', 'a.pdf', '--language', language], { folder });
  const pdf = await openPdf(new Uint8Array(readFileSync(join(folder, 'a.pdf'))));
  const pages = await Promise.all(
    (await pdf.getOutline()).slice(0, 2).map(async ({ dest }) => {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      return target ? pdf.getPageIndex(target[0]) : undefined;
    }),
  );

  // Cover and contents come first, so the method begins on the fourth page.
  expect(pages).toEqual([2, 3]);
});
