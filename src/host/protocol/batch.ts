import { z } from 'zod';

/** How a path leads to an object. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What an action does. 6, the recursive query, is refused: the product never sends it. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** For each argument the id of the path it stands for, 0 for plain values; nested as the argument is. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.enum(PATH),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.enum(ACTION),
  Name: z.string().nullish(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: queryInfo.nullish(),
  ObjectState: z.record(z.string(), z.unknown()).nullish(),
});

/** The body of one request: what a `context.sync()` sends. */
export const batchSchema = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type Batch = z.infer<typeof batchSchema>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;

/** The body of one answer. Results before an error stand: Excel does not roll back. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
