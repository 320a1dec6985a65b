import type { RuleCases } from './rule-case';

export const META_CASES: RuleCases = {
  X01: { fails: { x_entityName: '[Indsæt navn]' }, at: ['x_entityName'], says: /blank.*a name/ },
  X02: { fails: { x_identifier: null }, at: ['x_identifier'], says: /blank/ },
  X03: {
    fails: { x_idScheme: 'LEI', x_identifier: '529900T8BM49AURSDO54' },
    at: ['x_identifier'],
    says: /“529900T8BM49AURSDO54” is no LEI/,
    passes: { x_idScheme: 'LEI', x_identifier: '529900T8BM49AURSDO55' },
  },
  X04: { fails: { x_identifier: '13585628' }, at: ['x_identifier'], says: /DKCVR/ },
  X05: {
    fails: { x_idScheme: 'DUNS', x_identifier: '12-345' },
    at: ['x_identifier'],
    says: /“12-345” does not have nine digits/,
    passes: { x_idScheme: 'DUNS', x_identifier: 123456789 },
  },
  X06: { fails: { x_currency: null }, at: ['x_currency'], says: /\(blank\).*DKK/ },
  X07: { fails: { x_startDay: null }, at: ['x_startDay'], says: /not complete/ },
  X08: { fails: { x_endMonth: 4 }, at: ['x_endDay'], says: /day 31 of month 4, year 2026/ },
  X09: { fails: { x_endYear: 2025 }, at: ['x_endYear'], says: /2026-01-01 and ends on 2025-12-31/ },
  X10: { fails: { x_endMonth: 6, x_endDay: 30 }, at: ['x_endYear'], says: /181 days/ },
  X11: { fails: { x_periodEnd: '2026-12-30' }, at: ['x_periodEnd'], says: /“2026-12-30”.*2026-12-31/ },
  X12: { fails: { x_templateVersion: '1.2.0' }, at: ['x_templateVersion'], says: /2026-02-01.*2026-05-01/ },
  X13: { fails: { x_identifier: 'DKCVR.12345678' }, at: ['x_identifier'], says: /12345678/ },
};
