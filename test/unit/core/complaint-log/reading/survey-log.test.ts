import { expect, test } from 'vitest';
import { aMapping, surveyBytes } from '../../../../builders/complaint-log.ts';

function rolesOf({ mapping }: ReturnType<typeof surveyBytes>) {
  return Object.fromEntries(mapping.columns.map(({ heading, role }) => [heading, role]));
}

test('days and months that cannot be told apart are asked, with what each way makes of them', () => {
  const survey = surveyBytes('Reference,Date received\nA1,03/04/2026\nA2,05/06/2026\n');

  expect(survey.questions).toEqual([
    {
      position: 1,
      heading: 'Date received',
      forms: ['dayFirst', 'monthFirst'],
      examples: [
        { written: '03/04/2026', days: ['2026-04-03', '2026-03-04'] },
        { written: '05/06/2026', days: ['2026-06-05', '2026-05-06'] },
      ],
    },
  ]);
  expect(survey.mapping.columns[1]?.dateForm).toBeUndefined();
});

test('one date far down the file that can be read one way only decides for the column', () => {
  const rows = Array.from({ length: 6_000 }, (_, at) => `A${at},0${1 + (at % 9)}/04/2026`);
  const survey = surveyBytes(['Reference,Date received', ...rows, 'A9999,25/04/2026'].join('\n'));

  expect(survey.questions).toEqual([]);
  expect(survey.mapping.columns[1]?.dateForm).toBe('dayFirst');
});

test('serial numbers below a heading of dates are asked for the year that they start from', () => {
  const survey = surveyBytes('Reference,Date received\nA1,46083\nA2,46084.5\n');

  expect(survey.questions[0]?.forms).toEqual(['serial1900', 'serial1904']);
  expect(survey.questions[0]?.examples[0]?.days).toEqual(['2026-03-02', '2030-03-03']);
});

test('Chinese headings are recognised, and what tells of a person is left out', () => {
  const survey = surveyBytes(
    '工单编号,投诉人姓名,联系电话,受理时间,受理告知日期,办结时间,投诉类别,责任部门,满意度\nG1,张三,13800138000,2026-03-02 10:00,2026-03-03,2026-03-05,物流,客服部,5\n',
  );

  expect(rolesOf(survey)).toEqual({
    工单编号: 'id',
    受理时间: 'received',
    受理告知日期: 'acknowledged',
    办结时间: 'closed',
    投诉类别: 'category',
    责任部门: 'team',
    满意度: 'satisfaction',
  });
  expect(
    survey.columns.filter(({ isPersonal }) => isPersonal).map(({ heading }) => heading),
  ).toEqual(['投诉人姓名', '联系电话']);
});

test('a title above the headings is passed by', () => {
  const survey = surveyBytes(
    'Complaints register 2026,,\n,,\nReference,Date received,Category\nA1,2026-03-02,Delay\n',
  );

  expect(survey.mapping.headingRow).toBe(3);
  expect(rolesOf(survey)).toMatchObject({ Reference: 'id', 'Date received': 'received' });
});

test('the mapping of last month is used again, wherever its columns stand now', () => {
  const known = surveyBytes('Ref,When,Kind\nA1,2026-03-02,Delay\n').mapping;
  const columns = [
    { role: 'id', heading: 'Ref', position: 0 },
    { role: 'received', heading: 'When', position: 1, dateForm: 'dayFirst' },
  ] as const;

  const survey = surveyBytes('Kind,When,Ref\nDelay,03/04/2026,A7\n', {
    ...known,
    columns: [...columns],
  });

  expect(survey.questions).toEqual([]);
  expect(survey.mapping.columns).toEqual([
    { role: 'received', heading: 'When', position: 1, dateForm: 'dayFirst' },
    { role: 'id', heading: 'Ref', position: 2 },
  ]);
});

test.for([
  [
    'crid,officer_id,cat_id,incident_date,start_date,end_date',
    { crid: 'id', start_date: 'received', end_date: 'closed' },
  ],
  [
    'Date of incident,Incident No,Date reported,Date finalised,DOB',
    { 'Incident No': 'id', 'Date reported': 'received', 'Date finalised': 'closed' },
  ],
  [
    '用户编号,发生日期,客诉编号,客诉日期,闭环日期',
    { 用户编号: 'complainant', 客诉编号: 'id', 客诉日期: 'received', 闭环日期: 'closed' },
  ],
  [
    'Vorgangsnummer,Eingangsdatum,Erledigt am',
    { Vorgangsnummer: 'id', Eingangsdatum: 'received', 'Erledigt am': 'closed' },
  ],
] as const)(
  'of %s the complaint’s own id and days are taken, not those of others',
  ([headings, roles]) => {
    const row = headings
      .split(',')
      .map((heading) => (/date|日期|DOB|datum| am/i.test(heading) ? '2026-03-02' : '7'));

    expect(rolesOf(surveyBytes(`${headings}\n${row.join(',')}\n`))).toEqual(roles);
  },
);

test('the sex and the age of people are no categories of complaints', () => {
  const rows = Array.from(
    { length: 60 },
    (_, at) => `2026-03-02,${at % 2 ? 'F' : 'M'},${at % 3 ? 'Late' : 'Rude'}`,
  );
  const survey = surveyBytes(['Received,Sex,Was', ...rows].join('\n'));

  expect(rolesOf(survey)).toEqual({ Received: 'received', Was: 'category' });
});

test('years of the Republic of China are those of 1911 years later', () => {
  const survey = surveyBytes(
    '案件編號,受理日期,結案日期\nT1,113/05/06,民國113年5月9日\nT2,1130507,\n',
  );

  expect(survey.mapping.columns.map(({ dateForm }) => dateForm)).toEqual([
    undefined,
    'yearFirst',
    'written',
  ]);
});

test('a column that has another heading now is read by it, and what is missing is named', () => {
  const known = surveyBytes(
    'Ref,Received,Closed,Paid,Team\nA1,2026-03-02,2026-03-05,4,Ops\n',
  ).mapping;
  const columns = known.columns.filter(({ role }) => role !== 'team');

  const survey = surveyBytes('REF,Date received,Closed,Team\nA2,2026-04-02,2026-04-05,Ops\n', {
    ...known,
    columns,
  });

  expect(rolesOf(survey)).toEqual({ REF: 'id', 'Date received': 'received', Closed: 'closed' });
  expect(survey.missing).toEqual(['Received', 'Paid']);
});

test('two columns of one heading are told apart by where they stood', () => {
  const known = aMapping('Ref,Date,State,Date', { id: 'Ref', received: 'Date' });
  const closed = { role: 'closed', heading: 'Date', position: 3, dateForm: 'yearFirst' } as const;

  const { mapping } = surveyBytes('Ref,Date,State,Date\nA1,2026-03-02,Closed,2026-03-05\n', {
    ...known,
    columns: [...known.columns, closed],
  });

  expect(mapping.columns.map(({ role, position }) => [role, position])).toEqual([
    ['id', 0],
    ['received', 1],
    ['closed', 3],
  ]);
});
