/**
 * Okabe and Ito's colours, which people with every kind of colour blindness tell apart, some of them darkened or
 * lightened so that each is clearly lighter than the one before: the order stays readable in black and white.
 * Source: M. Okabe and K. Ito, “Color Universal Design”, 2008.
 */
export const PALETTE = ['#003B5C', '#A63D00', '#0086C9', '#E69F00', '#A9D5EF', '#E9E9E9'] as const;

/** The darkest, for what was. */
export const ACTUAL = PALETTE[0];
/** A dashed line beside what was. */
export const TARGET_PATH = '#D55E00';
/** What ours is compared with. */
export const COMPARED = '#56B4E9';

/** For what has an order of its own, from the first step to the last: from dark to light in even steps. */
export const SEQUENCE = [
  '#08214A',
  '#083A75',
  '#0B559C',
  '#2470B3',
  '#468BC2',
  '#6AA5D0',
  '#8DBEDD',
  '#AED3E9',
  '#CDE3F2',
] as const;
