import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { surveyBytes } from '../../../../builders/complaint-log.ts';

/** Public registers; they are not part of the project. */
const FOLDER = '../shared/data';

const REGISTERS = [
  {
    file: 'logs-2/boston311_2022-01_100_iso.csv',
    roles: {
      id: 'case_enquiry_id',
      received: 'open_dt',
      due: 'target_dt',
      closed: 'closed_dt',
      category: 'reason',
      channel: 'source',
      site: 'neighborhood',
    },
    forms: ['yearFirst'],
  },
  {
    file: 'logs-2/boston311_2022-01_100_dmy.csv',
    roles: { id: 'case_enquiry_id', received: 'open_dt', due: 'target_dt', closed: 'closed_dt' },
    forms: ['dayFirst'],
  },
  {
    file: 'logs-2/zuerich_meldungen_2016-2025.csv',
    roles: { received: 'Datum', category: 'Kategorie' },
    forms: ['dayFirst'],
  },
  {
    file: 'logs-2/california_insurers_justified_complaints_2020-2025.csv',
    roles: {
      received: 'year',
      product: 'line',
      site: 'company_name',
      count: 'justified_count',
      exposure: 'exposure',
    },
    forms: ['yearFirst'],
  },
  {
    file: 'logs/la311_2017_10k_usdatetime.csv',
    roles: {
      id: 'SRNumber',
      received: 'CreatedDate',
      closed: 'ClosedDate',
      category: 'RequestType',
      channel: 'RequestSource',
    },
    forms: ['monthFirst'],
  },
  {
    file: 'logs/nyc311_animal_abuse_2025_5k.csv',
    roles: {
      id: 'Unique Key',
      received: 'Created Date',
      closed: 'Closed Date',
      category: 'Complaint Type',
      subcategory: 'Descriptor',
      site: 'Borough',
    },
    forms: ['monthFirst'],
  },
  {
    file: 'logs/tsa_complaint_counts_by_airport_month.csv',
    roles: { received: 'year_month', site: 'airport', count: 'count' },
    forms: ['yearFirst'],
  },
];

test.for(REGISTERS)('the columns of $file are recognised', ({ file, roles, forms }, { skip }) => {
  skip(!existsSync(FOLDER), `The public registers are not here: ${FOLDER}`);

  const survey = surveyBytes(readFileSync(join(FOLDER, file)));

  const found = survey.mapping.columns.map(({ role, heading }) => [role, heading]);
  expect(Object.fromEntries(found)).toMatchObject(roles);
  expect(survey.questions).toEqual([]);
  const used = survey.mapping.columns
    .filter(({ role }) => role === 'received' || role === 'closed')
    .map(({ dateForm }) => dateForm);
  expect([...new Set(used)]).toEqual(forms);
});
