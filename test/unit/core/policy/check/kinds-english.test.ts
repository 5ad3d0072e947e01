import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../../builders/policy-rules.ts';

describe('a kind of sentence is known by who does what', () => {
  test.each([
    ['purpose-and-commitment', 'We do our best to put any problem with a lesson right.'],
    ['purpose-and-commitment', 'The pool recognises the right of swimmers to complain.'],
    ['complaint-definition', 'A complaint is usually about something that we did not do.'],
    ['scope', 'You may be unhappy with the way our pool is run.'],
    ['exclusions', 'Matters covered by another policy are left to that policy.'],
    ['exclusions', 'We will take it up unless it is trivial or already before a court.'],
    ['exclusions', 'If another company is responsible, we pass your letter on to it.'],
    ['who-may-complain', 'A concern raised by a member of the public is heard like any other.'],
    ['representatives', 'For someone else you need their written authority to complain.'],
    ['representatives', 'A friend or an adviser may complain for you.'],
    ['channels', 'Tell us of a problem: bring the matter to the lifeguard or the pool manager.'],
    ['channels', 'You can make a complaint in any of the following ways:'],
    ['accessibility', 'Swimmers who require support to make a complaint can ask for it.'],
    ['no-charge-no-detriment', 'A complaint has no consequence whatever for your membership.'],
    ['complaint-deadline', 'It should reach us:\n\n- within twelve months of the incident'],
    ['complaint-deadline', 'Please raise it as soon as the problem occurs.'],
    ['responsible-role', 'Your letter goes to our lane bookings manager, who replies.'],
    ['staff-roles', 'Each case is allocated to an adviser, and the manager will review it.'],
    ['registration', 'We log every one of them, whoever took it.'],
    ['acknowledgement-time', 'Within two days we write and say who is dealing with it.'],
    ['initial-assessment', 'We decide whether it can be settled straight away.'],
    ['investigation', 'The manager will find out what happened and consider the evidence.'],
    ['impartiality', 'If the complaint is about the manager, the director takes it.'],
    ['response-time', 'You will receive our response within fifteen days.'],
    ['response-time', 'To be completed within 30 University working days.'],
    ['delay-and-progress', 'We will inform you when you will receive a reply to a hard case.'],
    ['delay-and-progress', 'A holding letter gives the reasons for the delay.'],
    ['response-content', 'You will receive an explanation of what was decided.'],
    ['remedies', 'Where it is justified we take corrective action.'],
    ['internal-review', 'If it is not resolved at stage one you may proceed to the next stage.'],
    ['internal-review', 'We then arrange a separate review by the director.'],
    ['external-route', 'The Dental Complaints Service can be asked once we have answered.'],
    ['confidentiality', 'Letters are filed separately from your membership information.'],
    ['analysis-and-reporting', 'The clerk will report to the council on each complaint.'],
    ['learning', 'We use complaints to improve how we work.'],
    ['complainant-satisfaction', 'We check back to make sure that you are happy with the result.'],
    ['publication', 'You can find out more about all this in our complaints leaflet.'],
    ['exclusions', 'We do not regard the following as complaints: requests for a locker.'],
    ['exclusions', 'Complaints about noise are dealt with under our Nuisance Policy.'],
    ['accessibility', 'A lifeguard can assist you in completing the form.'],
    ['impartiality', 'If you are not happy, someone different will hear the review.'],
    ['review-and-version', 'The committee reviews its complaints process every year.'],
  ])('%s: %s', (element, text) => {
    expect(verdictOn(element, text)).not.toBe('missing');
  });
});

describe('the same words are not it where somebody else does it', () => {
  test.each([
    ['purpose-and-commitment', 'Our commitment to confidentiality covers each complaint.'],
    ['representatives', 'The president or their representative opens the pool.'],
    ['channels', 'This decision will be communicated in writing to the swimmer.'],
    ['no-charge-no-detriment', 'A free of charge interpreter can be booked.'],
    [
      'complaint-deadline',
      'You must go to the Legal Ombudsman:\n\n- within six months of our letter\n- no more than three years after the problem happened',
    ],
    ['delay-and-progress', 'The time limit can be extended if there is a good reason.'],
    ['response-content', 'Write to us and explain why you think so.'],
    ['response-content', 'You must:\n\n- send a detailed explanation of the problem'],
    ['internal-review', 'Unresolved complaints can be referred to the FOS after eight weeks.'],
    ['unreasonable-conduct', 'The outcome may be considered unreasonable.'],
    ['initial-assessment', 'It was too complicated and we are unable to complete it in time.'],
    ['confidentiality', 'We need to know:'],
    ['impartiality', 'Complaints about a coach are welcome.'],
    ['publication', 'Letters can be handed in at reception.'],
    ['who-may-complain', 'Complaints can be made by telephone.'],
    ['registration', 'You can register the complaint with the lifeguard.'],
    ['exclusions', 'A manager not involved in the matter will look into it.'],
    ['internal-review', 'You can ask the Financial Ombudsman Service to review it.'],
    ['internal-review', 'Stage 2 – Investigation: the manager asks the lifeguard.'],
    ['internal-review', 'If you are not satisfied with our service, please contact us.'],
    ['initial-assessment', 'We categorise a complaint as any sign of displeasure.'],
    ['response-content', 'A request for an explanation of policies goes to the clerk.'],
    ['channels', 'We will acknowledge it in writing or reply to you by email.'],
    ['publication', 'This route is available to swimmers where a coach has failed them.'],
  ])('%s: %s', (element, text) => {
    expect(verdictOn(element, text)).toBe('missing');
  });
});
