import type { Behaviour } from './behaviour';
import { NEW_SHEETS } from './new-sheets';
import { READING } from './reading';
import { ROWS } from './rows';
import { TYPED_TEXTS } from './typed-texts';
import { TYPING } from './typing';
import { WRITING } from './writing';

export const ALL_BEHAVIOURS: readonly Behaviour[] = [
  ...WRITING,
  ...NEW_SHEETS,
  ...ROWS,
  ...TYPED_TEXTS,
  ...TYPING,
  ...READING,
];
