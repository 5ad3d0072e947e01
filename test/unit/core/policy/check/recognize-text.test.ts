import { describe, expect, test } from 'vitest';
import { check } from '../../../../builders/policy-rules.ts';

const POLICY = `# Complaints

Anyone may complain about our pool. Ring 01632 960123 or write to us.

The pool manager acknowledges each complaint within three working days, investigates it and answers
within ten. If you are still dissatisfied, the director reviews your complaint.`;

const CHINESE_POLICY = `投诉办法

任何人均可就泳池的服务投诉。投诉电话：0571-88880000。

客服部登记每件投诉，两个工作日内告知投诉人是否受理，十个工作日内答复。对结果不满意的，可以申请复核。`;

test('a complaints policy is one, in either language', () => {
  expect(check(POLICY)).toMatchObject({ isPolicy: 'yes', language: 'en' });
  expect(check(CHINESE_POLICY)).toMatchObject({ isPolicy: 'yes', language: 'zh' });
});

test('three sentences are enough', () => {
  const text =
    'The complaints officer deals with your complaint. She acknowledges it within three days and answers within twenty. If you are unhappy with her answer, the director reviews it.';

  expect(check(text).isPolicy).toBe('yes');
});

test('a policy in both languages is mixed, and both are read', () => {
  const result = check(`${POLICY}\n\n${CHINESE_POLICY}`);
  const quoted = result.elements.find(({ element }) => element === 'registration')?.quotes;

  expect(result).toMatchObject({ isPolicy: 'yes', language: 'mixed' });
  expect(quoted).toHaveLength(1);
});

test('another language is said to be one', () => {
  const text =
    'Toute réclamation est enregistrée et reçoit une réponse dans un délai de dix jours ouvrables.';

  expect(check(text).language).toBe('other');
});

test('an empty text is no policy', () => {
  expect(check('')).toMatchObject({ isPolicy: 'no', language: 'other' });
});

describe('no complaints policy, though it may mention complaints', () => {
  test.each([
    [
      'product-manual',
      'Kettle KX-2, user manual. Install the base on a dry table. Plug in the appliance and press the switch. The battery of the timer lasts two years. The warranty covers the appliance for two years. For a complaint about the appliance, contact the shop where you bought it. Troubleshooting: if the switch does not light, check the plug.',
    ],
    [
      'privacy-policy',
      'Privacy policy. We process your personal data to deliver our services. Cookies help us to run the site. As the data controller we keep personal data for two years and share it with nobody. Every data subject has a right of access. You may lodge a complaint with the information commissioner about how we use your personal information.',
    ],
    [
      'grievance-procedure',
      'Grievance procedure for staff. Raise a grievance with your line manager within a month. Your line manager hears the grievance and decides within ten working days. A colleague or a trade union may accompany you. Disciplinary matters and other questions of employment have their own procedure. A grievance about a complaint by a customer belongs here too.',
    ],
    [
      'code-of-conduct',
      'Code of conduct of the rowing community. Harassment has no place here. If you see an incident, tell the committee; the reporter of an incident is protected. The committee acknowledges each report within two days and decides within two weeks what follows from the incident. The community hears of the decision.',
    ],
    [
      'product-manual',
      '电水壶说明书。安装底座时请保持台面干燥，装入电池后按下开关。保修期两年，保修期内请凭发票联系销售商。更换电池时请断电。如需投诉，请联系销售商。安装完成后请阅读说明书其余部分。',
    ],
    [
      'decision',
      'The Swimming Ombudsman has considered what both sides sent. The complaint is about a cold pool. The complainant said that her complaint was answered after ten weeks. We find that nobody investigated it. There was maladministration in how the complaint was handled. The complaint was upheld, and the pool will apologise within two weeks.',
    ],
    [
      'self-assessment',
      'Self-assessment of the pool. Code provision 4. Code requirement: complaints are acknowledged within five working days. Comply: yes. Evidence: our complaints policy says that each complaint is acknowledged within three days. Code provision 5. Code requirement: a complaint is answered within ten working days. Comply: no.',
    ],
    [
      'complaint-figures',
      'We received 96 complaints about the pool, an increase of twelve complaints compared to the previous year. 41 complaints were upheld and 30 were not upheld. 83 per cent of complaints were answered within ten working days, up from 79. The manager investigated the rest.',
    ],
    [
      'complaint-figures',
      '上半年本市泳池共受理投诉三百一十二件，同比增长百分之五，环比持平。更衣室投诉占比最高。各馆在五个工作日内答复投诉人，投诉解决率为九成。',
    ],
    [
      'advice',
      'How to complain about your swimming coach. Gather the documents first: receipts and proof of purchase. Tell the seller what went wrong and keep copies of every complaint letter. If your supplier does not respond within eight weeks, you might want to complain to the ombudsman. An effective complaint is short.',
    ],
    [
      'article',
      '遇到泳池不退卡怎么投诉？第一步：收集证据，保存聊天记录。第二步：联系商家，平台通常会在三日内答复投诉。如果不满意，可以向消费者协会投诉。',
    ],
  ])('%s', (looksLike, text) => {
    expect(check(text)).toMatchObject({ isPolicy: 'no', looksLike });
  });
});

test('a grievance policy for families is a complaints policy, and one for staff is none', () => {
  const families =
    'Grievance policy (families). A family that is not satisfied with the care of its child may raise a grievance with the head of the nursery, in person, by telephone or in writing. The head acknowledges each grievance within three working days, looks into it and answers the family in writing within fifteen working days. A family that is not satisfied with the answer may ask the trustees to review it. Nobody is treated worse for having raised a grievance.';
  const staff = families
    .replace('(families)', '(staff)')
    .replaceAll(/\ba family\b/gi, 'An employee')
    .replace('the family', 'the employee')
    .replace('the care of its child', 'terms of employment')
    .replace('the head of the nursery', 'the line manager');

  expect(check(families)).toMatchObject({ isPolicy: 'yes' });
  expect(check(staff)).toMatchObject({ isPolicy: 'no', looksLike: 'grievance-procedure' });
});

describe('it may be a complaints policy, and may be not', () => {
  test.each([
    'Many swimmers never complain: they stay away. Those who complain do so by telephone or by email, about cold water or rude lifeguards. A complaint that is heard brings its writer back, and complaints are an opportunity to learn. Some take their complaint further.',
    'Your customers complain because they care. These tips help your staff: listen to the complaint, apologise, investigate within a day and reply to the customer in writing. Your business gains when a complaint is answered well.',
    '银行业金融机构应当登记每件投诉。金融机构应在十五个工作日内答复投诉人，并告知客户对结果不满意时可以申请复核。',
  ])('%s', (text) => {
    expect(check(text).isPolicy).toBe('unsure');
  });
});

describe('how complaints are to be dealt with in general is no policy of one organisation', () => {
  test.each([
    'Complaints at swimming pools. Companies should acknowledge complaints within three days, and they must investigate each complaint fairly. Providers often keep a record of all complaints and tell the complainant of the outcome with the reasons. Businesses can apologise, and organisations should learn from complaints to improve the service.',
    'The regulator has published what it found of pools. It says that complaints are to be acknowledged within five days and answered within twenty. According to the report, complaints are recorded and the complainant is told of the outcome in writing. It urged pools to apologise where a complaint is upheld.',
    'When a swimmer complains, your staff should acknowledge the complaint within three days. Your team investigates the complaint, records it in the complaints log and replies within ten days with the outcome and the reasons. Your practice can offer an apology or a refund.',
  ])('%s', (text) => {
    expect(check(text).isPolicy).not.toBe('yes');
  });
});
