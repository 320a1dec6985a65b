import type { Behaviour } from './behaviour';
import { CHARTS } from './charts';
import { CUSTOM_FUNCTIONS } from './custom-functions';
import { NAMES } from './names';
import { NEW_SHEETS } from './new-sheets';
import { READING } from './reading';
import { ROWS } from './rows';
import { SPILLING } from './spilling';
import { TYPED_TEXTS } from './typed-texts';
import { TYPING } from './typing';
import { WRITING } from './writing';

export const ALL_BEHAVIOURS: readonly Behaviour[] = [
  ...WRITING,
  ...NEW_SHEETS,
  ...CHARTS,
  ...NAMES,
  ...ROWS,
  ...TYPED_TEXTS,
  ...TYPING,
  ...READING,
  ...CUSTOM_FUNCTIONS,
  ...SPILLING,
];
