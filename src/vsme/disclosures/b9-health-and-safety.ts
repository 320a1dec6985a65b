import type { Disclosure } from '../datapoint';

export const B9: Disclosure = {
  code: 'B9',
  title: { da: 'Arbejdsstyrke: arbejdsmiljø', en: 'Workforce: health and safety' },
  module: 'basic',
  datapoints: [
    {
      id: 'b9_accidents',
      paragraph: '41(a)',
      label: { da: 'Arbejdsulykker, antal', en: 'Recordable accidents' },
      type: 'decimal',
      unit: 'count',
      requirement: 'skal',
      name: 'NumberOfRecordableWorkRelatedAccidentsInTheReportingPeriod',
    },
    {
      id: 'b9_hoursFte',
      paragraph: '41(a)',
      label: { da: 'Timer pr. fuldtidsansat', en: 'Hours per full-time employee' },
      type: 'decimal',
      unit: 'hours',
      requirement: 'kan',
      anchor: { name: 'NumberOfRecordableWorkRelatedAccidentsInTheReportingPeriod', rows: 1, columns: 0 },
    },
    // Default 2000 x number of employees; overwrite when headcount includes part-time staff.
    {
      id: 'b9_hours',
      paragraph: '41(a)',
      label: { da: 'Arbejdstimer i alt', en: 'Total hours worked' },
      type: 'decimal',
      unit: 'hours',
      requirement: 'skal',
      anchor: { name: 'RateOfRecordableWorkRelatedAccidentsInTheReportingPeriod', rows: -1, columns: 0 },
      computed: { locked: false },
    },
    // Cell is unlocked, so a typed constant goes unnoticed. The Danish ESG-skabelon labels the formula 42a
    // (should be 41a).
    {
      id: 'b9_rate',
      paragraph: '41(a)',
      label: { da: 'Arbejdsulykker, frekvens', en: 'Accident rate' },
      type: 'decimal',
      unit: 'per 200000 h',
      requirement: 'skal',
      name: 'RateOfRecordableWorkRelatedAccidentsInTheReportingPeriod',
      computed: { locked: false },
    },
    // The Danish ESG-skabelon has two rows (injury, ill health); EFRAG one number.
    {
      id: 'b9_fatalities',
      paragraph: '41(b)',
      label: { da: 'Arbejdsrelaterede dødsfald', en: 'Work-related fatalities' },
      type: 'decimal',
      unit: 'count',
      requirement: 'skal',
      name: 'NumberOfFatalitiesAsAResultOfWorkRelatedInjuriesAndWorkRelatedIllHealth',
    },
    {
      id: 'b9_fatalInjury',
      paragraph: '41(b)',
      label: { da: 'Dødsfald, arbejdsulykke', en: 'Fatalities, injury' },
      type: 'decimal',
      unit: 'count',
      requirement: 'skal',
    },
    {
      id: 'b9_fatalIll',
      paragraph: '41(b)',
      label: { da: 'Dødsfald, arbejdsrelateret dårligt helbred', en: 'Fatalities, ill health' },
      type: 'decimal',
      unit: 'count',
      requirement: 'skal',
    },
  ],
};
