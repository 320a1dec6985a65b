import type { Disclosure } from '../datapoint';
import { FROM_50_EMPLOYEES } from '../rules/conditions';

export const C5: Disclosure = {
  code: 'C5',
  title: { da: 'Yderligere forhold i arbejdsstyrken', en: 'Further workforce characteristics' },
  module: 'comprehensive',
  datapoints: [
    {
      id: 'c5_mgmtMale',
      paragraph: '59',
      label: { da: 'Mænd på ledelsesniveau', en: 'Male managers' },
      type: 'decimal',
      unit: 'persons',
      requirement: 'kan',
      condition: FROM_50_EMPLOYEES,
      anchor: { name: 'FemaleToMaleRatioAtManagementLevelForTheReportingPeriod', rows: -2, columns: 0 },
    },
    {
      id: 'c5_mgmtFemale',
      paragraph: '59',
      label: { da: 'Kvinder på ledelsesniveau', en: 'Female managers' },
      type: 'decimal',
      unit: 'persons',
      requirement: 'kan',
      condition: FROM_50_EMPLOYEES,
      anchor: { name: 'FemaleToMaleRatioAtManagementLevelForTheReportingPeriod', rows: -1, columns: 0 },
    },
    // #DIV/0! when there are no male managers.
    {
      id: 'c5_ratio',
      paragraph: '59',
      label: { da: 'Kvinder/mænd på ledelsesniveau', en: 'Female-to-male management ratio' },
      type: 'decimal',
      unit: 'ratio',
      requirement: 'kan',
      condition: FROM_50_EMPLOYEES,
      name: 'FemaleToMaleRatioAtManagementLevelForTheReportingPeriod',
      computed: { locked: true },
    },
    {
      id: 'c5_selfEmployed',
      paragraph: '60',
      label: { da: 'Selvstændige uden ansatte', en: 'Self-employed without personnel' },
      type: 'decimal',
      unit: 'persons',
      requirement: 'kan',
      condition: FROM_50_EMPLOYEES,
      name: 'TotalNumberOfSelfEmployedWorkersWithoutPersonnelThatAreWorkingExclusivelyForTheUndertaking',
    },
    {
      id: 'c5_temps',
      paragraph: '60',
      label: { da: 'Vikarer via bureau', en: 'Agency temporary workers' },
      type: 'decimal',
      unit: 'persons',
      requirement: 'kan',
      condition: FROM_50_EMPLOYEES,
      name: 'TotalNumberOfTemporaryWorkersProvidedByUndertakingsPrimarilyEngagedInEmploymentActivities',
    },
  ],
};
