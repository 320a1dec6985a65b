import type { Finding } from '../../../src/validation/finding';
import type { SignOff } from '../../../src/vsme/records/kinds';
import { readiness } from '../../../src/vsme/records/readiness';

const finding = (severity: Finding['severity']): Finding => ({
  rule: 'X01',
  severity,
  origin: 'rule',
  datapoint: 'b3_scope1',
  disclosure: 'B3',
  paragraph: '30',
  sheet: null,
  cell: null,
  question: null,
  message: { da: 'Mangler.', en: 'Missing.' },
  help: { da: 'Udfyld.', en: 'Fill in.' },
});

const signOff = (reviewer: string, fingerprint: string): SignOff => ({
  reviewer,
  date: '2026-11-21',
  fingerprint,
  ruleSet: 'VSME',
  errors: 0,
  warnings: 0,
  accepted: 0,
});

const OPEN = [finding('error'), finding('warning'), finding('info')];
const HARMLESS = [finding('info')];
const ida = signOff('Ida', 'now');
const bo = signOff('Bo', 'earlier');

test.each([
  ['open without a signature', OPEN, [], { state: 'open', open: 2 }],
  ['open although this content is signed', OPEN, [ida], { state: 'open', open: 2, signOff: ida }],
  ['ready when only notes are left', HARMLESS, [], { state: 'ready', open: 0 }],
  ['signed when nothing is open', HARMLESS, [bo, ida], { state: 'signed', open: 0, signOff: ida }],
  ['signed again when changed back', [], [ida, bo], { state: 'signed', open: 0, signOff: ida }],
  ['withdrawn when the content is another', [], [bo], { state: 'withdrawn', open: 0, signOff: bo }],
  ['withdrawn with findings open', OPEN, [bo], { state: 'withdrawn', open: 2, signOff: bo }],
])('%s', (_name, findings, signOffs, expected) => {
  expect(readiness({ findings }, { signOffs }, 'now')).toEqual(expected);
});
