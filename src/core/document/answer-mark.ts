/** How an answer is drawn: by shape as well as by colour. `none` is an unanswered criterion. */
export type AnswerMark = 'met' | 'partly' | 'unmet' | 'notApplicable' | 'unknown' | 'none';
