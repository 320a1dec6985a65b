import { z } from 'zod';

/** The functions of an add-in as its manifest announces them to Excel. */
export interface AddInFunctions {
  /** What stands before the dot in a formula: `ESG`. */
  readonly namespace: string;
  /** The JSON that the manifest names. */
  readonly metadata: unknown;
}

/** What Excel knows of a function before it has called it. */
export type DescribedFunction = z.infer<typeof describedFunction>;

const describedFunction = z.object({
  id: z.string(),
  name: z.string(),
  parameters: z.array(
    z.object({
      dimensionality: z.enum(['scalar', 'matrix']).default('scalar'),
      optional: z.boolean().default(false),
    }),
  ),
  options: z.object({ allowErrorForDataTypeAny: z.boolean().default(false) }).prefault({}),
});
const functionsMetadata = z.object({ functions: z.array(describedFunction) });

/** @throws {ZodError} for a JSON that Excel would not take either. */
export function describedFunctions(metadata: unknown): readonly DescribedFunction[] {
  return functionsMetadata.parse(metadata).functions;
}
