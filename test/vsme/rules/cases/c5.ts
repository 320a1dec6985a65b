import { COMPREHENSIVE } from './comprehensive';
import type { RuleCases } from './rule-case';

const MANAGERS = { ...COMPREHENSIVE, c5_mgmtMale: 5, c5_mgmtFemale: 4, c5_ratio: 0.8 };

export const C5_CASES: RuleCases = {
  'C5-01': {
    fails: { ...COMPREHENSIVE, b1_employees: 49, c5_temps: 2 },
    at: ['c5_temps'],
    says: /says 2, but B1 has only 49 employees/,
    passes: COMPREHENSIVE,
  },
  'C5-02': {
    fails: { ...MANAGERS, c5_ratio: 1.25 },
    at: ['c5_ratio'],
    says: /says 1.25, but 4 \/ 5 is 0.8/,
    passes: MANAGERS,
  },
  'C5-03': {
    fails: { ...MANAGERS, c5_mgmtMale: 0, c5_ratio: { error: '#DIV/0!' } },
    at: ['c5_mgmtMale'],
    says: /4 women and 0 men/,
    passes: MANAGERS,
  },
};
