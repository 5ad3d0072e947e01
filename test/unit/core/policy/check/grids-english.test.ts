import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../../builders/policy-rules.ts';

describe('what a sentence means is found, whichever words of a class it has', () => {
  test.each([
    ['purpose-and-commitment', 'The goal of the pool is to settle a concern in good faith.'],
    ['complaint-definition', 'A grievance is a written statement of what went wrong in the water.'],
    ['scope', 'Raise a concern regarding the attitude of lifeguards or the facilities.'],
    ['scope', 'It may allege discrimination by a coach.'],
    ['exclusions', 'It applies to the pool as a body, and not to individual lifeguards.'],
    ['exclusions', 'Volunteers should follow the internal procedure instead.'],
    ['accessibility', 'We will guide you through the complaints process.'],
    ['accessibility', 'Complaining should be as easy as possible.'],
    ['no-charge-no-detriment', 'Nobody is victimised for a complaint, nor treated differently.'],
    ['initial-assessment', 'We try to have it settled at the earliest stage.'],
    ['investigation', 'The manager will interview everyone involved.'],
    ['impartiality', 'If you are not comfortable to raise it with the coach, ask the director.'],
    ['delay-and-progress', 'A timescale for this will be communicated to you.'],
    ['response-content', 'Any actions to be taken will be communicated by letter.'],
    ['remedies', 'We may waive a payment or offer a replacement lesson.'],
    ['internal-review', 'If no agreement is reached, the matter is brought to the board.'],
    ['confidentiality', 'The identity of a swimmer is protected.'],
    ['training', 'All volunteers know how to deal with a complaint.'],
    ['publication', 'We publicise our complaints procedure.'],
    ['no-charge-no-detriment', 'Our support for a swimmer will never be affected by a complaint.'],
    ['initial-assessment', 'Most concerns can be settled by talking to the lifeguard.'],
    ['registration', 'The outcome is permanently recorded within our files.'],
    ['impartiality', 'Both are entitled to put their case.'],
    [
      'internal-review',
      'If you cannot settle it informally, use the following complaints procedure.',
    ],
    ['delay-and-progress', 'If this is not possible, an update will be sent.'],
    ['review-and-version', 'Review schedule: every three years'],
    ['channels', 'Feel free to contact the pool.'],
    ['channels', 'We ask you to speak with the lifeguard first.'],
  ])('%s: %s', (element, text) => {
    expect(verdictOn(element, text)).not.toBe('missing');
  });
});

describe('a sentence that is about something else does not say it in passing', () => {
  test.each([
    ['remedies', 'Requests for compensation are answered by the insurer.'],
    ['remedies', 'Please state the remedy sought.'],
    ['complaint-definition', 'A complaint is an important part of how we improve.'],
    ['registration', 'New evidence that could not be made available then is looked at.'],
    ['delay-and-progress', 'We cannot act as a judge, and an adviser may say so.'],
    ['internal-review', 'Separate rules exist for appeals relating to lane bookings.'],
    ['external-route', 'We are unable to act as an arbitration body between swimmers.'],
    ['accessibility', 'It covers our special needs assistants.'],
    ['scope', 'The manager may ask you to clarify any aspect of it.'],
    ['delay-and-progress', 'If this is not possible, an adviser may come with you.'],
    ['analysis-and-reporting', 'A complaint is reviewed by the team before the committee sees it.'],
    ['publication', 'The clerk will send a copy of the complaint to the lifeguard.'],
    ['complainant-satisfaction', 'Your feedback on our complaints process is important to us.'],
    ['response-content', 'If you are not satisfied with the decision and the reasons, swim on.'],
    ['exclusions', 'If we are unable to investigate it within ten days, you will hear.'],
  ])('%s: %s', (element, text) => {
    expect(verdictOn(element, text)).toBe('missing');
  });
});
