import { isDark } from '../../../src/taskpane/shell/host-theme';

test.each([
  ['#FFFFFF', false],
  ['#F0F0F0', false],
  ['ffffff', false],
  ['#B0B0B0', false],
  ['#262626', true],
  ['#0A0A0A', true],
  ['#666666', true],
  ['#217346', true],
  ['not a colour', false],
])('%s is dark: %s', (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
