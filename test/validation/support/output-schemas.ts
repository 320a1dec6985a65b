import { z } from 'zod';
import { SEVERITIES } from '../../../src/validation/rule';

const content = z.union([
  z.strictObject({ formula: z.string() }),
  z.strictObject({
    value: z.union([z.null(), z.number(), z.string(), z.boolean(), z.looseObject({ error: z.string() })]),
  }),
]);

const finding = {
  rule: z.string().min(1),
  severity: z.enum(SEVERITIES),
  disclosure: z.string().min(1),
  paragraph: z.string().min(1),
  datapoint: z.string().min(1),
  sheet: z.string().nullable(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable(),
  message: z.string().min(1),
  help: z.string().min(1),
  fix: z
    .strictObject({
      title: z.string().min(1),
      changes: z.array(
        z.strictObject({
          kind: z.literal('cell'),
          sheet: z.string(),
          cell: z.string(),
          before: content,
          after: content,
        }),
      ),
    })
    .optional(),
};

const count = z.int().nonnegative();

const validatedFile = z.strictObject({
  file: z.string(),
  template: z.strictObject({
    kind: z.enum(['vsme-efrag', 'vsme-dk', 'handlingsplan', 'unknown']),
    version: z.string().nullable(),
  }),
  summary: z.strictObject({
    errors: count,
    warnings: count,
    infos: count,
    passed: count,
    notRelevant: count,
  }),
  findings: z.array(z.strictObject(finding)),
  accepted: z
    .array(z.strictObject({ ...finding, reason: z.string(), name: z.string(), date: z.iso.date() }))
    .min(1)
    .optional(),
  notChecked: z
    .array(z.strictObject({ rule: z.string(), reason: z.string() }))
    .min(1)
    .optional(),
  recordDefects: z.array(z.string().min(1)).min(1).optional(),
});

const unreadableFile = z.strictObject({ file: z.string(), error: z.string() });
const checkedFile = z.union([validatedFile, unreadableFile]);

/** The contract of `kompasark validate --format json`. */
export const validateOutput = z.union([checkedFile, z.array(checkedFile).min(2)]);

const message = z.strictObject({ text: z.string().min(1) });
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\\ ]+$/) }),
});
const level = z.enum(['error', 'warning', 'note', 'none']);

/** The part of SARIF 2.1.0 that is used, as the OASIS schema has it. */
export const sarifOutput = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          language: z.string().regex(/^[a-z]{2}$/),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              help: message,
              defaultConfiguration: z.strictObject({ level }),
              properties: z.looseObject({}),
            }),
          ),
        }),
      }),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({
              level,
              message,
              associatedRule: z.strictObject({ id: z.string() }).optional(),
              locations: z.array(z.strictObject({ physicalLocation })),
            }),
          ),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          level,
          message,
          locations: z.array(
            z.strictObject({
              physicalLocation,
              logicalLocations: z.array(
                z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }),
              ),
            }),
          ),
          suppressions: z
            .array(z.strictObject({ kind: z.enum(['inSource', 'external']), justification: z.string() }))
            .optional(),
          properties: z.looseObject({}),
        }),
      ),
    }),
  ),
});
