import { describe, expect, test } from 'vitest';
import { check } from '../../../../builders/policy-rules.ts';

function harms(text: string): readonly string[] {
  return check(text).harms.map(({ harm }) => harm);
}

test.each([
  ['target-on-number', 'Each team must reduce the number of complaints by ten per cent.'],
  ['target-on-number', '各部门投诉率不得超过百分之一，力争零投诉。'],
  ['target-on-number', '为最大程度减少泳客投诉，制定本办法。'],
  [
    'penalty-for-complaints',
    'Staff lose part of their bonus for each complaint received about them.',
  ],
  ['penalty-for-complaints', '每被投诉一次，扣罚当月奖金二百元。'],
  ['blame', 'Failure to follow this procedure is gross misconduct.'],
  ['blame', '要求赔偿的一律视为恶意投诉。'],
  ['fees', 'We ask an administration fee for each complaint that is reviewed.'],
  ['fees', '申请复核须缴纳手续费五十元。'],
  ['writing-only', 'All complaints must be made in writing.'],
  ['writing-only', 'We need complaints to be set out on our complaints form.'],
  ['writing-only', 'You will be asked to reduce the complaint to writing.'],
  ['writing-only', 'Only those complaints which are written and signed are heard.'],
  ['writing-only', 'All matters that reach the board shall be in writing.'],
  ['writing-only', 'A written complaint is required before the pool acts.'],
  ['writing-only', 'We do not take verbal complaints at the desk.'],
  ['writing-only', 'Write to the lifeguard: verbal reports cannot be accepted.'],
  ['writing-only', 'Spoken or oral complaints will not be registered at the pool.'],
  ['writing-only', 'We process only complaints that come through the form or by email.'],
  ['fees', 'A complaint must be accompanied by a deposit of ten pounds.'],
  ['fees', 'Swimmers who appeal enclose a cheque for five pounds with the complaint.'],
  ['target-on-number', 'The lifeguards have a goal of zero complaints this summer.'],
  ['target-on-number', 'The lanes are ranked: the fewer complaints, the better.'],
  ['penalty-for-complaints', 'A lifeguard employee forfeits the bonus if a complaint is upheld.'],
  ['penalty-for-complaints', 'Three complaints in a season mean dismissal of the worker.'],
  ['blame', 'The manager will find out who is to blame.'],
  ['blame', 'A complaint found to be baseless leads to action against the swimmer.'],
  ['legalese', 'Nothing here shall be construed as a promise of a dry towel.'],
  ['writing-only', '只接受书面投诉。'],
  ['writing-only', '口头意见可告诉救生员。如需答复，请作出书面意见。'],
  ['legalese', 'The Company shall forthwith consider the complaint pursuant to clause 4.'],
  ['legalese', '本公司对本规定享有最终解释权。'],
  ['no-time-promised', 'We will reply as soon as possible.'],
  ['blame', '凡被投诉的救生员工，一律先停岗。'],
  ['penalty-for-complaints', '因态度被投诉的，取消年度评优。'],
  ['target-on-number', '客诉件数每年下降两成。'],
  ['legalese', '由此产生的后果由投诉人自行承担。'],
  ['writing-only', '电话投诉不予受理，请来信。'],
  ['no-owner', '客服人员应耐心倾听投诉。'],
  ['no-owner', 'We will look into it.'],
  ['no-external-route', 'Our decision is final.'],
  ['target-on-number', '救生组全年客诉次数目标为两次。'],
  ['target-on-number', '把泳客投诉控制在每万人次一件以内。'],
  ['target-on-number', '力争全年零有责投诉。'],
  ['penalty-for-complaints', '被泳客投诉且属实的教练，当季不得评优。'],
  ['blame', '投诉一经受理，当事救生员立即停班。'],
  ['blame', '对造成投诉的责任人从重处理。'],
  ['fees', '提出申诉须缴纳申诉费，申诉成立的退还。'],
  ['fees', '要求复检水质的，由投诉人预交费用。'],
  ['legalese', '逾期未提出的，视为放弃一切权利。'],
  ['writing-only', '请把事情写成书面材料交前台，否则不予受理。'],
  ['target-on-number', '全年泳客投诉同比减少三成以上。'],
  ['penalty-for-complaints', '由投诉造成的退票，责任班组承担退款。'],
  ['penalty-for-complaints', '因教学引发的投诉，纳入教练绩效考核。'],
  ['penalty-for-complaints', '对被投诉的教练一票否决。'],
  ['legalese', '泳馆保留最终决定权。'],
  ['writing-only', '来电投诉恕不受理。'],
  ['fees', '投诉人调阅录音，每次交工本费。'],
  ['target-on-number', '年度客诉总量压到去年的八成。'],
  ['penalty-for-complaints', '被投诉属实的教练，下浮一档工资。'],
  ['blame', '一旦被投诉，教练先待岗。'],
  ['writing-only', '申诉须以传真提出。'],
  ['legalese', '泳馆的裁定，来信人不得异议。'],
])('%s: %s', (harm, text) => {
  expect(harms(text)).toContain(harm);
});

describe('no harm is done by', () => {
  test.each([
    ['target-on-number', 'Our target is to answer nine in ten complaints within ten days.'],
    ['target-on-number', '采取措施减少同类投诉的重复发生。'],
    ['penalty-for-complaints', 'Complaints about discipline have a procedure of their own.'],
    ['fees', 'There is no fee for a complaint, and complaints about fees are welcome.'],
    ['fees', 'Bring your complaint to the person in charge of the pool.'],
    ['fees', 'You can complain if a fee was wrong, and we refund it.'],
    ['writing-only', 'Tell us by phone; you may be asked to put the complaint in writing.'],
    ['penalty-for-complaints', 'No employee loses a bonus because a complaint is upheld.'],
    ['blame', 'Complaints in good faith never lead to legal action, even where unfounded.'],
    ['target-on-number', 'Our goal is to answer complaints in less than a week.'],
    ['fees', '受理投诉不收取任何费用。'],
    ['writing-only', 'Your complaint need not be in writing: you may also ring.'],
    ['writing-only', 'For a hard matter you may be asked to write it down for us.'],
    ['writing-only', 'Just ring us. We may later ask you to put the complaint in writing.'],
    ['target-on-number', 'What is said below relates to complaints received by the pool.'],
    ['writing-only', 'You can get in touch by calling us or with a letter of complaint.'],
    ['blame', 'Complaints about the Crown Prosecution Service go there.'],
    ['writing-only', '可以口头或者书面提出投诉。'],
    ['writing-only', '人民陈情得以书面或言词为之。'],
    ['fees', '必要时将投诉升级至支付卡网络的运营方。'],
    ['penalty-for-complaints', '投诉管理部门有调查、判定和处罚的权利。'],
    ['contradictory-limits', '对应急类事项，当日答复。咨询类事项，三日内答复。'],
    ['no-time-promised', 'We reply within ten working days.'],
    ['no-time-promised', '十个工作日内答复。'],
    ['no-owner', 'The complaints manager answers for every complaint.'],
    ['no-external-route', 'You can write to the Swimming Ombudsman.'],
    ['blame', 'We ask what went wrong, not who is to blame.'],
    ['blame', '投诉处理：将来信转交给相关责任部门。'],
    ['blame', '先查明原因，不急于追究当事人责任。'],
    ['fees', '不得以投诉为由变相收取费用。'],
    ['writing-only', '不接纳结果的，可于十四日内以书面提出上诉。'],
    ['penalty-for-complaints', '瞒报投诉的，扣发当月绩效。'],
    ['penalty-for-complaints', '多扣的泳票费经投诉核实后退还。'],
    ['no-owner', '投诉由泳客服务部负责受理。'],
    ['penalty-for-complaints', '投诉属实的，酌情给予折扣。'],
    ['blame', '处理责任人应当熟悉泳馆的业务。'],
    ['fees', '赔付前由泳馆垫付医疗费用，投诉照常办理。'],
  ])('%s: %s', (harm, text) => {
    expect(harms(text)).not.toContain(harm);
  });
});

describe('two limits for one thing', () => {
  test('are named with both passages', () => {
    const text =
      'We acknowledge complaints within three working days.\n\nComplaints are acknowledged within a week.';
    const harm = check(text).harms.find((one) => one.harm === 'contradictory-limits');

    expect(harm?.quotes.map(({ start }) => start)).toEqual([0, text.indexOf('Complaints are')]);
  });

  test('are none where the stages differ', () => {
    const text =
      'Stage 1\nWe acknowledge within three working days.\n\nStage 2\nWe acknowledge within five working days.';

    expect(harms(text)).not.toContain('contradictory-limits');
    expect(
      harms('第一階段\n\n我們在10個工作日內答覆。\n\n第二階段\n\n我們在20個工作日內答覆。'),
    ).not.toContain('contradictory-limits');
  });

  test('are none where one clock starts at the acknowledgement', () => {
    const text =
      'We send a full response within 15 working days of receipt.\n\nA full response is sent within 10 working days of our having acknowledged it.';

    expect(harms(text)).not.toContain('contradictory-limits');
    expect(
      harms('收到投诉后5个工作日内答复。\n\n自受理之日起3个工作日内答复投诉人。'),
    ).not.toContain('contradictory-limits');
  });

  test('are none where the same is said twice', () => {
    const text = '我们在十个工作日内答复。\n\n投诉将在10个工作日内答复。';

    expect(harms(text)).not.toContain('contradictory-limits');
  });
});
