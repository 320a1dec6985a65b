import { B1_CASES } from './b1';
import { B10_CASES } from './b10';
import { B11_CASES } from './b11';
import { B2_CASES } from './b2';
import { B3_CASES } from './b3';
import { B4_CASES } from './b4';
import { B5_CASES } from './b5';
import { B6_CASES } from './b6';
import { B7_CASES } from './b7';
import { B8_CASES } from './b8';
import { B9_CASES } from './b9';
import { C1_CASES } from './c1';
import { C2_CASES } from './c2';
import { C3_CASES } from './c3';
import { C4_CASES } from './c4';
import { C5_CASES } from './c5';
import { C6_CASES } from './c6';
import { C7_CASES } from './c7';
import { C8_CASES } from './c8';
import { C9_CASES } from './c9';
import { GENERIC_CASES } from './generic';
import { META_CASES } from './meta';
import { FREE_TEXT_CASES } from './free-text';
import type { RuleCases } from './rule-case';

/** One failing and one passing case for every rule. */
export const CASES: RuleCases = {
  ...META_CASES,
  ...B1_CASES,
  ...B2_CASES,
  ...B3_CASES,
  ...B4_CASES,
  ...B5_CASES,
  ...B6_CASES,
  ...B7_CASES,
  ...B8_CASES,
  ...B9_CASES,
  ...B10_CASES,
  ...B11_CASES,
  ...C1_CASES,
  ...C2_CASES,
  ...C3_CASES,
  ...C4_CASES,
  ...C5_CASES,
  ...C6_CASES,
  ...C7_CASES,
  ...C8_CASES,
  ...C9_CASES,
  ...FREE_TEXT_CASES,
  ...GENERIC_CASES,
};
