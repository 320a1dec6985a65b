import type { RuleCases } from './rule-case';

export const B9_CASES: RuleCases = {
  'B9-01': { fails: { b9_accidents: null }, at: ['b9_accidents'], says: /a number of accidents/ },
  'B9-02': { fails: { b9_fatalities: null }, at: ['b9_fatalities'], says: /a number of fatalities/ },
  'B9-03': { fails: { b9_accidents: 2.5 }, at: ['b9_accidents'], says: /says 2.5.*not a whole number/ },
  'B9-04': { fails: { b9_rate: 12.5 }, at: ['b9_rate'], says: /says 12.5, but 1 \/ 80,000 hours .* is 2.5/ },
  'B9-05': { fails: { b9_hours: 8000 }, at: ['b9_hours'], says: /190 hours per employee/ },
  'B9-06': { fails: { b9_fatalities: 2 }, at: ['b9_fatalities'], says: /says 2 fatalities.*only 1/ },
};
