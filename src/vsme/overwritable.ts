/** Calculated as a help only: the template says that a better figure may be written instead. */
export const MAY_BE_OVERWRITTEN: ReadonlySet<string> = new Set([
  'b1_site_gps',
  'b3_fuelRen',
  'b3_fuelNon',
  'b9_hours',
]);
