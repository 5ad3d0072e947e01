import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftFiles, leftOver } from '#build/draft/draft-files.ts';

const ROOT = process.cwd();
const DRAFTED = readdirSync('content/drafting').map((name) => name.replace('.yaml', ''));

describe.each(DRAFTED)('the files in %s', (language) => {
  const drafts = draftFiles(language, ROOT);

  test('are what its term base makes of those that they are drafted from: npm run draft-language', () => {
    const stale = drafts
      .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
      .map(({ path }) => path);

    expect([...stale, ...leftOver(language, drafts, ROOT)]).toEqual([]);
  });
});

describe('traditional Chinese', () => {
  const texts = draftFiles('zh-hant', ROOT).filter(({ path }) => path.includes('zh-hant'));
  const found = (wrong: RegExp) =>
    texts.flatMap(({ path, text }) => {
      const ownWords = text.replaceAll(/《[^》]*》/gu, '《》');
      return (ownWords.match(wrong) ?? []).map((words) => `${path}: ${words}`);
    });

  test('has no word of the mainland that the term base replaces, and none of a converter for programmers', () => {
    expect(found(/程式檔案|默認|軟件|信息|網絡|短信|屏幕|鏈接|服務器|台賬|臺|賬|裏/gu)).toEqual([]);
  });

  test('has no character that stands for another in the simplified writing alone', () => {
    expect(
      found(/.(?:隻能|瞭[^解望然如]|[^標抽書]籤|采[納用購]|[^公鄰英華]里[面邊頭])./gu),
    ).toEqual([]);
    expect(found(/[这们发处诉录务业认设证标评级条报际]/gu)).toEqual([]);
  });

  test('keeps the words of laws and standards', () => {
    const said = texts.map(({ text }) => text).join('\n');

    expect(said.match(/品質管理 ?顧客滿意|《[^》]*(?:品質|資訊|網路)[^》]*法》/gu)).toBeNull();
    expect(said).toContain('質量管理 顧客滿意');
    expect(said).toContain('《中華人民共和國個人信息保護法》');
  });
});
