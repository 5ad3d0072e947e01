import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../../builders/policy-rules.ts';

test.each([
  ['purpose-and-commitment', 'We handle every complaint fairly and openly.'],
  [
    'complaint-definition',
    'By complaint we mean any expression of dissatisfaction, spoken or not.',
  ],
  ['scope', 'You can complain about our swimming lessons, our staff or this process itself.'],
  ['exclusions', 'We will not consider parking fines here: they have a separate statutory appeal.'],
  ['who-may-complain', 'Anyone who swims here, or is affected by the pool, may complain.'],
  ['representatives', 'A friend may complain on your behalf if you give us your written consent.'],
  ['anonymous-complaints', 'Anonymous complaints are recorded and looked at too.'],
  [
    'channels',
    'To complain, ring 01632 960123, email pool@baths.test or ask at the desk in person.',
  ],
  [
    'accessibility',
    'If you need help to make your complaint, we offer an interpreter or large print.',
  ],
  ['no-charge-no-detriment', 'Complaining is free of charge and will not affect your membership.'],
  ['complaint-deadline', 'Please raise a complaint within twelve months of the incident.'],
  [
    'responsible-role',
    'The complaints officer handles each complaint and is responsible for the answer.',
  ],
  [
    'staff-roles',
    'The pool manager is responsible for the investigation; the director is responsible for reviews.',
  ],
  [
    'registration',
    'Each complaint is recorded in the complaints register with a reference number.',
  ],
  ['acknowledgement-time', 'We acknowledge your complaint within three working days.'],
  [
    'initial-assessment',
    'On receipt we assess each complaint for severity, urgency and risk to anyone.',
  ],
  ['investigation', 'We investigate by speaking to those involved and looking at the records.'],
  ['impartiality', 'The investigator must not have been involved in the matter.'],
  ['response-time', 'You will have our full response within ten working days.'],
  ['delay-and-progress', 'If there is a delay we tell you the reason and the new date.'],
  ['response-content', 'Our reply gives the decision, the reasons for it and the findings.'],
  ['remedies', 'To put things right we may apologise, give an explanation or refund your money.'],
  ['internal-review', 'If you are still dissatisfied you can ask for a review by the director.'],
  ['external-route', 'You can go to the Swimming Ombudsman: telephone 01632 960999.'],
  [
    'confidentiality',
    'Your personal information is kept confidential and shared only with those who need it.',
  ],
  [
    'unreasonable-conduct',
    'Where a complainant is abusive we may restrict contact for three months.',
  ],
  ['training', 'All staff are trained to receive complaints, with a refresher every year.'],
  [
    'analysis-and-reporting',
    'Complaint trends are analysed and reported to the board each quarter.',
  ],
  [
    'learning',
    'We look for the root cause of each complaint and put in place changes to prevent it.',
  ],
  [
    'complainant-satisfaction',
    'A month later we survey complainants on how their complaint was handled.',
  ],
  ['review-and-version', 'This policy is reviewed annually by the board. Next review: May 2027.'],
  ['publication', 'This policy is published on our website and displayed at the desk.'],
  ['delay-and-progress', 'If we can’t reply by then, we tell you when you can expect an answer.'],
  ['no-charge-no-detriment', 'We never discriminate against people who have made a complaint.'],
  [
    'complaint-deadline',
    'Please contact us with a complaint within 28 days of encountering the problem.',
  ],
])('%s is covered by: %s', (element, text) => {
  expect(verdictOn(element, text)).toBe('covered');
});

test.each([
  ['acknowledgement-time', 'We acknowledge your complaint.'],
  ['channels', 'Complaints may be made by telephone, by email or in person.'],
  ['responsible-role', 'A member of staff will look at your complaint.'],
  ['investigation', 'Your complaint will be investigated.'],
  ['impartiality', 'We are impartial.'],
  ['external-route', 'You may complain to the ombudsman.'],
  ['confidentiality', 'Complaints are treated in confidence.'],
  ['delay-and-progress', 'We keep you informed of progress.'],
  ['remedies', 'We offer an apology.'],
  ['response-content', 'You will be notified of the outcome.'],
  ['learning', 'Complaints help us to improve our services.'],
  ['accessibility', 'Our complaints procedure is accessible.'],
  ['complaint-definition', '# Definition of a complaint\n\nWe take complaints seriously.'],
  ['acknowledgement-time', 'We let you know that we’ve received your complaint.'],
  ['complaint-deadline', 'Please complain as soon as possible after the event.'],
  ['analysis-and-reporting', 'We monitor the complaints that we receive.'],
])('%s is weak in: %s', (element, text) => {
  expect(verdictOn(element, text)).toBe('weak');
});

describe('what sounds alike and is something else', () => {
  test.each([
    [
      'acknowledgement-time',
      'You have ten working days from our acknowledgement to send more papers.',
    ],
    ['response-time', 'Ask for a review within twenty working days of receiving our response.'],
    ['complaint-deadline', 'We resolve your complaint within eight working days.'],
    ['representatives', 'Dissatisfaction with us or those acting on our behalf counts too.'],
    ['internal-review', 'If you are not satisfied you can go to the Financial Ombudsman.'],
    ['confidentiality', 'The garden is open to all.'],
    ['no-charge-no-detriment', 'The ombudsman is free of charge.'],
    ['registration', 'Harbour Baths is a registered charity.'],
    ['training', 'We offer training courses for lifeguards.'],
    ['complainant-satisfaction', 'If the matter is not resolved to your satisfaction, tell us.'],
    ['publication', 'Fill in the complaint form on our website.'],
    ['exclusions', 'We will not refuse to escalate a complaint without a reason.'],
    ['unreasonable-conduct', 'An extension must not unreasonably delay the answer.'],
    ['external-route', 'We adopt the Housing Ombudsman’s definition of a complaint.'],
    ['anonymous-complaints', 'Figures are published in anonymised form.'],
    ['representatives', 'The manager will investigate on your behalf.'],
    ['training', 'Write to Train Together Limited with your complaint.'],
    ['impartiality', 'The ombudsman will commission an independent investigator.'],
    ['analysis-and-reporting', 'The handler will analyse all the facts of the complaint.'],
    ['delay-and-progress', 'If for any reason this is not possible, an explanation is needed.'],
    ['no-charge-no-detriment', 'Complain of what has adversely affected your swimming.'],
  ])('%s is not found in: %s', (element, text) => {
    expect(verdictOn(element, text)).toBe('missing');
  });
});
