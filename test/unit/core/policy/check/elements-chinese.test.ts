import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../../builders/policy-rules.ts';

test.each([
  ['purpose-and-commitment', '为规范投诉处理，保护泳客权益，制定本制度。'],
  ['complaint-definition', '本制度所称投诉，是指泳客以任何方式表示的不满。'],
  ['scope', '受理范围：泳池的服务、收费和救生员的态度均可投诉。'],
  ['exclusions', '已向法院起诉的事项不予受理。'],
  ['who-may-complain', '任何单位和个人均可投诉。'],
  ['representatives', '可以委托他人代为投诉，并提交授权证明。'],
  ['anonymous-complaints', '匿名投诉同样登记。'],
  ['channels', '投诉电话：0571-88880000，电子邮箱：pool@baths.test。'],
  ['accessibility', '对老年人、残疾人提供帮助，由工作人员代为填写。'],
  ['no-charge-no-detriment', '投诉免费，任何人不得打击报复投诉人。'],
  ['complaint-deadline', '应当自事件发生之日起一年内提出投诉。'],
  ['responsible-role', '投诉由客服部负责处理。'],
  ['staff-roles', '客服部负责受理，泳池部负责调查，总经理负责决定。'],
  ['registration', '每件投诉都要登记并编号。'],
  ['acknowledgement-time', '收到投诉后两个工作日内告知投诉人是否受理。'],
  ['initial-assessment', '按投诉的严重程度和紧急程度分级处理。'],
  ['investigation', '调查时听取当事人意见，核对证据。'],
  ['impartiality', '与投诉事项有利害关系的人员应当回避。'],
  ['response-time', '十个工作日内书面答复投诉人。'],
  ['delay-and-progress', '需要延期的，提前告知投诉人并说明理由。'],
  ['response-content', '书面答复应写明查明的事实、结论和理由。'],
  ['remedies', '确有过错的，道歉、退款或者赔偿。'],
  ['internal-review', '对处理结果不满意的，可以申请复核。'],
  ['external-route', '也可以拨打12315向市场监管部门投诉。'],
  ['confidentiality', '对投诉人的个人信息严格保密。'],
  ['unreasonable-conduct', '对恶意投诉、扰乱秩序的行为，可以限制联系。'],
  ['training', '每年组织全体员工进行投诉处理培训。'],
  ['analysis-and-reporting', '每季度对投诉进行统计分析并向管理层报告。'],
  ['learning', '查找根本原因，制定整改措施，防止类似问题再次发生。'],
  ['complainant-satisfaction', '结案后对投诉人进行回访，了解是否满意。'],
  ['review-and-version', '本制度每年修订一次，自发布之日起施行。'],
  ['publication', '投诉渠道在大厅显著位置公示。'],
  ['purpose-and-commitment', '确保投诉能及时、合理地得到解决。'],
  ['purpose-and-commitment', '一、目的\n规范投诉程序，保障泳客权益。'],
  ['complaint-deadline', '请在课程结束后七日内投诉。'],
])('%s：%s', (element, text) => {
  expect(verdictOn(element, text)).toBe('covered');
});

test.each([
  ['responsible-role', '相关部门应当及时处理。'],
  ['investigation', '接到投诉后进行核实。'],
  ['impartiality', '处理投诉应当客观。'],
  ['channels', '可以拨打电话或来访投诉。'],
  ['response-content', '及时反馈处理结果。'],
  ['acknowledgement-time', '收到投诉后告知投诉人受理情况。'],
  ['learning', '我们将不断完善服务。'],
  ['representatives', '患者或其家属可以投诉。'],
  ['responsible-role', '投诉由专人负责接待。'],
  ['response-time', '在规定时间内答复投诉人。'],
  ['learning', '发现问题及时整改。'],
  ['remedies', '首先向用户表示歉意。'],
])('%s 只是提到：%s', (element, text) => {
  expect(verdictOn(element, text)).toBe('weak');
});

describe('听起来像，其实不是', () => {
  test.each([
    ['complaint-deadline', '我们在十个工作日内答复投诉。'],
    ['representatives', '保障客户和代理商的利益。'],
    ['channels', '我们将以电话或邮件形式反馈处理结果。'],
    ['training', '欢迎报名参加培训课程。'],
    ['complainant-satisfaction', '提高客户满意度。'],
    ['internal-review', '行政复议不在此列。'],
    ['publication', '遵循公开、公平的原则。'],
    ['analysis-and-reporting', '及时向您通报处理结果。'],
    ['staff-roles', '实行首诉负责制。'],
    ['review-and-version', '重大投诉由经理审批处理。'],
    ['exclusions', '十个工作日内答复（特殊情况除外）。'],
    ['complaint-definition', '受理泳客（以下简称投诉人）的来信。'],
    ['delay-and-progress', '适用于处理投诉的全过程。'],
  ])('%s 没有：%s', (element, text) => {
    expect(verdictOn(element, text)).toBe('missing');
  });
});
