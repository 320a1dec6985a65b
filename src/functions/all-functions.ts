import { ENVIRONMENT_FUNCTIONS } from './definitions/environment-functions';
import { WORKFORCE_FUNCTIONS } from './definitions/workforce-functions';
import type { EsgFunction } from './esg-function';

/** Every custom function of the add-in: the one list behind calculation, metadata, catalogue and reference. */
export const ALL_FUNCTIONS: readonly EsgFunction[] = [...ENVIRONMENT_FUNCTIONS, ...WORKFORCE_FUNCTIONS];
