import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../../builders/policy-rules.ts';

describe('一类说法，不论用哪个词', () => {
  test.each([
    ['purpose-and-commitment', '以让泳客满意为宗旨。'],
    ['purpose-and-commitment', '为规范泳池投诉管理，制定本办法。'],
    ['complaint-definition', '泳客对本馆有任何不满，即形成投诉。'],
    ['scope', '对更衣室管理有意见的，可以告诉我们。'],
    ['scope', '本馆处理因提供之服务所生之争议。'],
    ['exclusions', '未署名来信我们不便处理。'],
    ['who-may-complain', '申请人的诉求由本馆受理。'],
    ['representatives', '患者及其家属可以提出投诉。'],
    ['channels', '泳客可以通过各种方式反映问题。'],
    ['accessibility', '设置入口，方便泳客提出投诉。'],
    ['no-charge-no-detriment', '提出申诉不应造成任何歧视。'],
    ['complaint-deadline', '自办卡之日起三十天内，可以电话投诉。'],
    ['complaint-deadline', '应在接到通知后30个工作日内提出申诉。'],
    ['responsible-role', '水质监管科负责受理投诉。'],
    ['staff-roles', '泳客服务部接到投诉后转救生组，客服人员负责登记。'],
    ['registration', '申诉内容应予以纪录并留存。'],
    ['acknowledgement-time', '24小时内给予回复，说明由谁办理。'],
    ['initial-assessment', '能当场解决的当场解决。'],
    ['investigation', '应检视引发争议的原因。'],
    ['impartiality', '应听取双方意见。'],
    ['response-time', '按时限要求将办理结果反馈给泳客。'],
    ['delay-and-progress', '在规定时间内无法处理完毕的，应向投诉人说明情况。'],
    ['response-content', '做到有诉必复，件件有回音。'],
    ['internal-review', '对结果不满意的，可以向本馆投诉管理委员会反映。'],
    ['external-route', '若无法达成协议，可申请金融消费评议中心调处。'],
    ['analysis-and-reporting', '汇整争议处理概况，定期向董事会报告。'],
    ['learning', '制定防止再发生的各项措施。'],
    ['training', '同仁皆须接受争议处理训练。'],
    ['publication', '应于营业处所及网站上公布处理程序。'],
    ['review-and-version', '修订日期：见封面，批准人：馆长。'],
    ['anonymous-complaints', '没有留下联系方式的来信，恕不回复。'],
    ['acknowledgement-time', '我们会于三个工作日内联络阁下。'],
    ['delay-and-progress', '未能在规定时限内办结的，与泳客协商。'],
    ['response-time', '告知泳客大致的等待时间。'],
    ['purpose-and-commitment', '目的：为使泳客的意见得到及时处理。'],
    ['who-may-complain', '凡在本馆办理会员的人员，均为投诉主体。'],
    ['who-may-complain', '对公民、法人或者其他组织（简称“投诉人”）一视同仁。'],
    ['initial-assessment', '一般性投诉由前台处理，非一般性投诉报馆长。'],
    ['impartiality', '涉及馆长的投诉，向总部提出。'],
    ['delay-and-progress', '问题复杂，需要延长办理时间的，另行说明。'],
    ['internal-review', '前台处理不了的投诉，报馆长处理。'],
    ['responsible-role', '收件人：泳客服务部秘书。'],
    ['unreasonable-conduct', '对长期纠缠的，停止与投诉人通信。'],
  ])('%s：%s', (element, text) => {
    expect(verdictOn(element, text)).not.toBe('missing');
  });
});

describe('同样的字，说的是别的事', () => {
  test.each([
    ['responsible-role', '法定代表人或者主要负责人的姓名、联系方式。'],
    ['impartiality', '来信内容须真实客观。'],
    ['delay-and-progress', '对处理过程进行评估。'],
    ['initial-assessment', '情况复杂的可以延长至三十日。'],
    ['acknowledgement-time', '15日内作出处理决定并告知投诉人。'],
    ['publication', '对非公开情况负有保密责任。'],
    ['learning', '规范处理程序，提升服务质量。'],
    ['complainant-satisfaction', '电话回访泳客，核对投诉事由。'],
    ['accessibility', '统一编号，便于便捷沟通。'],
    ['analysis-and-reporting', '仔细分析投诉材料。'],
    ['external-route', '已经进入诉讼程序的，不予受理。'],
    ['remedies', '维修服务中的一般性投诉由经理处理。'],
    ['exclusions', '将来信转交给相关责任部门。'],
    ['complaint-deadline', '离店后投诉的处理时限为72小时。'],
    ['delay-and-progress', '专人跟踪投诉的进展。'],
    ['registration', '书面意见可在前台填写表格。'],
    ['impartiality', '处理时不能回避事实。'],
    ['publication', '本馆推行馆务公开，对校务公开有意见的另行反映。'],
    ['complaint-definition', '电话投诉，是指拨打本馆电话。'],
    ['acknowledgement-time', '三日内与有关部门联系，分析原因。'],
    ['external-route', '所称投诉，是指向监管机构提出的不满。'],
    ['remedies', '不涉及赔偿的，三日内办完。'],
    ['response-time', '前台不能解决的，交当日值班经理。'],
  ])('%s：%s', (element, text) => {
    expect(verdictOn(element, text)).toBe('missing');
  });
});
