import { canBeName } from '../../src/workbook/defined-name';

test.each(['Antal', 'kompasark_v1', '_skjult', '\\sti', 'Sats.2026', 'Æbler', 'RC_1', 'XFE1', 'Kr', 'A1B'])(
  '%s can be a name',
  (name) => expect(canBeName(name)).toBe(true),
);

test.each([
  ...['A1', 'xfd1048576', '$B$2', 'R1C1', 'R', 'c', 'RC', 'R5', 'r12c'],
  ...['R1K1', 'K', 'RK', 'k7'],
  ...['', '1Antal', 'Antal år', 'Antal-år', 'A!', '.Antal', 'TRUE', 'Falsk', 'x'.repeat(256)],
])('%s cannot', (name) => expect(canBeName(name)).toBe(false));
