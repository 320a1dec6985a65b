import { ULYKKESFREKVENS } from './accident-functions';
import {
  AREALAENDRING,
  CO2INTENSITET,
  ENERGIMWH,
  GENANVENDELSESANDEL,
  VANDFORBRUG,
  VEANDEL,
} from './environment-functions';
import type { EsgFunction } from './esg-function';
import {
  KOENSRATIO,
  LOENFORSKEL,
  MEDARBEJDEROMSAETNING,
  OVERENSKOMSTDAEKNING,
  UDDANNELSESTIMER,
} from './workforce-functions';

/** Every custom function of the add-in: the one list behind registration, metadata and calculation. */
export const ALL_FUNCTIONS: readonly EsgFunction[] = [
  ENERGIMWH,
  VEANDEL,
  CO2INTENSITET,
  ULYKKESFREKVENS,
  MEDARBEJDEROMSAETNING,
  LOENFORSKEL,
  OVERENSKOMSTDAEKNING,
  UDDANNELSESTIMER,
  KOENSRATIO,
  GENANVENDELSESANDEL,
  VANDFORBRUG,
  AREALAENDRING,
];
