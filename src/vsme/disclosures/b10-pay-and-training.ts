import type { Disclosure } from '../datapoint';
import { EMPLOYS_OTHER_GENDERS, FROM_150_EMPLOYEES } from '../rules/conditions';

export const B10: Disclosure = {
  code: 'B10',
  title: {
    da: 'Arbejdsstyrke: løn, overenskomster og uddannelse',
    en: 'Workforce: pay, collective bargaining and training',
  },
  module: 'basic',
  datapoints: [
    // Blank 1.3.0 ships with YES pre-filled.
    {
      id: 'b10_minWage',
      paragraph: '42(a)',
      label: { da: 'Løn mindst minimumsløn', en: 'Pay at or above minimum wage' },
      type: 'boolean',
      answer: 'yes-no',
      requirement: 'skal',
      name: 'EmployeesReceivePayEqualOrAboveMinimumWageDeterminedByNationalLawOrCollectiveAgreement',
    },
    {
      id: 'b10_payMale',
      paragraph: '42(b)',
      label: { da: 'Gns. bruttotimeløn, mænd', en: 'Average hourly pay, male' },
      type: 'monetary',
      unit: '{x_currency}/h',
      requirement: 'skal, hvis relevant',
      condition: FROM_150_EMPLOYEES,
      anchor: {
        name: 'EmployeesReceivePayEqualOrAboveMinimumWageDeterminedByNationalLawOrCollectiveAgreement',
        rows: 1,
        columns: 0,
      },
    },
    {
      id: 'b10_payFemale',
      paragraph: '42(b)',
      label: { da: 'Gns. bruttotimeløn, kvinder', en: 'Average hourly pay, female' },
      type: 'monetary',
      unit: '{x_currency}/h',
      requirement: 'skal, hvis relevant',
      condition: FROM_150_EMPLOYEES,
      anchor: { name: 'PercentageGapInPayBetweenFemaleAndMaleEmployees', rows: -1, columns: 0 },
    },
    // Fraction in the cell; may be negative. The threshold of the Danish ESG-skabelon is over 150, that of
    // VSME and EFRAG 150 or more.
    {
      id: 'b10_payGap',
      paragraph: '42(b)',
      label: { da: 'Lønforskel mænd/kvinder', en: 'Gender pay gap' },
      type: 'percent',
      unit: 'fraction',
      requirement: 'skal, hvis relevant',
      condition: FROM_150_EMPLOYEES,
      name: 'PercentageGapInPayBetweenFemaleAndMaleEmployees',
      computed: { locked: true },
    },
    {
      id: 'b10_cbCount',
      paragraph: '42(c)',
      label: { da: 'Ansatte med overenskomst', en: 'Employees covered by agreements' },
      type: 'decimal',
      unit: 'persons',
      requirement: 'skal',
      anchor: { name: 'PercentageGapInPayBetweenFemaleAndMaleEmployees', rows: 1, columns: 0 },
    },
    // Fraction in the cell; unlocked.
    {
      id: 'b10_cbPct',
      paragraph: '42(c)',
      label: { da: 'Overenskomstdækning', en: 'Collective agreement coverage' },
      type: 'percent',
      unit: 'fraction',
      requirement: 'skal',
      name: 'PercentageOfEmployeesCoveredByCollectiveBargainingAgreements',
      computed: { locked: false },
    },
    {
      id: 'b10_trainMale',
      paragraph: '42(d)',
      label: { da: 'Uddannelsestimer pr. mand', en: 'Training hours per male' },
      type: 'decimal',
      unit: 'hours',
      requirement: 'skal',
      name: 'AverageNumberOfAnnualTrainingHoursPerMaleEmployee',
    },
    {
      id: 'b10_trainFemale',
      paragraph: '42(d)',
      label: { da: 'Uddannelsestimer pr. kvinde', en: 'Training hours per female' },
      type: 'decimal',
      unit: 'hours',
      requirement: 'skal',
      name: 'AverageNumberOfAnnualTrainingHoursPerFemaleEmployee',
    },
    // The Danish ESG-skabelon has three groups, EFRAG four.
    {
      id: 'b10_trainOther',
      paragraph: '42(d)',
      label: { da: 'Uddannelsestimer, andre', en: 'Training hours, other gender' },
      type: 'decimal',
      unit: 'hours',
      requirement: 'skal',
      condition: EMPLOYS_OTHER_GENDERS,
      name: 'AverageNumberOfAnnualTrainingHoursPerOtherGenderEmployee',
    },
    {
      id: 'b10_trainNotRep',
      paragraph: '42(d)',
      label: { da: 'Uddannelsestimer, ikke registreret', en: 'Training hours, gender not reported' },
      type: 'decimal',
      unit: 'hours',
      requirement: 'ikke i skabelonen',
      name: 'AverageNumberOfAnnualTrainingHoursPerNonReportedGenderEmployee',
    },
  ],
};
