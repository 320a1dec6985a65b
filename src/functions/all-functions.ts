import { CURRENCY_FUNCTIONS } from './definitions/currency-functions';
import { EMISSION_FUNCTIONS } from './definitions/emission-functions';
import { ENERGY_FUNCTIONS } from './definitions/energy-functions';
import { ENERGY_LABEL_FUNCTIONS } from './definitions/energy-label-functions';
import { ENVIRONMENT_FUNCTIONS } from './definitions/environment-functions';
import { HOUSING_FUNCTIONS } from './definitions/housing-functions';
import { NUMBER_CHECK_FUNCTIONS } from './definitions/number-check-functions';
import { PLAN_FUNCTIONS } from './definitions/plan-functions';
import { POOL_FUNCTIONS } from './definitions/pool-functions';
import { REPORTING_YEAR_FUNCTIONS } from './definitions/reporting-year-functions';
import { REQUIREMENT_FUNCTIONS } from './definitions/requirement-functions';
import { SURVEY_FUNCTIONS } from './definitions/survey-functions';
import { TARGET_FUNCTIONS } from './definitions/target-functions';
import { WORKFORCE_FUNCTIONS } from './definitions/workforce-functions';
import { WORKPLACE_FUNCTIONS } from './definitions/workplace-functions';
import type { EsgFunction } from './esg-function';

/** Every custom function of the add-in: the one list behind calculation, metadata, catalogue and reference. */
export const ALL_FUNCTIONS: readonly EsgFunction[] = [
  ...EMISSION_FUNCTIONS,
  ...ENVIRONMENT_FUNCTIONS,
  ...ENERGY_FUNCTIONS,
  ...ENERGY_LABEL_FUNCTIONS,
  ...WORKFORCE_FUNCTIONS,
  ...WORKPLACE_FUNCTIONS,
  ...REQUIREMENT_FUNCTIONS,
  ...TARGET_FUNCTIONS,
  ...SURVEY_FUNCTIONS,
  ...HOUSING_FUNCTIONS,
  ...CURRENCY_FUNCTIONS,
  ...POOL_FUNCTIONS,
  ...PLAN_FUNCTIONS,
  ...NUMBER_CHECK_FUNCTIONS,
  ...REPORTING_YEAR_FUNCTIONS,
];
