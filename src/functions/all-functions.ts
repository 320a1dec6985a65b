import { ULYKKESFREKVENS } from './accident-functions';
import type { EsgFunction } from './esg-function';

/** Every custom function of the add-in: the one list behind registration, metadata and calculation. */
export const ALL_FUNCTIONS: readonly EsgFunction[] = [ULYKKESFREKVENS];
