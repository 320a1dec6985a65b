import type { ToldPlan } from './story';

/** One way an organisation keeps its plan. */
export interface Variant {
  readonly name: string;
  readonly file: () => Uint8Array;
  /** What a person reads in it. */
  readonly tells: ToldPlan;
  /** `uncertain` when a stranger has to ask what some of its headings mean. */
  readonly certainty: 'certain' | 'uncertain';
  /** What its people say the headings in no list mean. */
  readonly meaning?: Readonly<Record<string, string>>;
  /** What the headings that can mean several things mean here, seen from what stands under them. */
  readonly ambiguous?: Readonly<Record<string, string>>;
  /** Why no row can be added, as the code of the error. */
  readonly closedToRows?: string;
  /** Why a status cannot be changed. */
  readonly closedToStatus?: string;
}
