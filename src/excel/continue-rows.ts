import { formatArea, parseArea, type Area, type CellRef } from '../workbook/address';
import type { RowsChange } from '../workbook/change-set';
import { translateFormula } from '../workbook/shared-formulas';
import { UserError } from '../workbook/user-error';
import { sheetNotFound } from './excel-errors';
import { knowsMerges, readTables, withoutSheet } from './read-details';
import { validatedAreas, type ValidatedArea } from './read-validations';

/**
 * What must hold before rows are inserted that continue the row above.
 *
 * @throws {UserError} `excel-too-old` where Excel can neither tell merged cells nor lengthen a table (ExcelApi 1.13),
 *   `sheet-protected`, because formats and validations cannot be set there even where rows may be inserted,
 *   `sheet-not-found`.
 */
export async function checkContinued(
  context: Excel.RequestContext,
  { sheet, row }: RowsChange,
): Promise<void> {
  if (!knowsMerges()) throw tooOld(sheet, row);
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.protection.load('protected');
  await context.sync();
  if (worksheet.isNullObject) throw sheetNotFound(sheet);
  if (worksheet.protection.protected) throw protectedSheet(sheet, row);
}

/**
 * Lets rows that were just inserted continue the row above. Excel itself gives them its formats and heights; what it
 * does about conditional formats, validations and the bounds of a table that end there is not documented, so only
 * what is missing is added. Formulas that Excel fills in by itself, as in the calculated column of a table, are
 * cleared again: the contents of the new rows are the caller's. Takes a few syncs, more where validations are mixed.
 */
export async function continueRowAbove(
  context: Excel.RequestContext,
  { sheet, row, count }: RowsChange,
): Promise<void> {
  if (row === 1) return;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const columns = await usedColumns(context, worksheet);
  if (!columns) return;
  const above: Area = { ...columns, top: row - 1, bottom: row - 1 };
  const inNewRows = (area: Area): Area => ({ ...area, top: row, bottom: row + count - 1 });
  const unmerged = await withoutMerges(context, worksheet, above);
  const tables = await readTables(context, worksheet);
  const validated = await validatedAreas(
    context,
    worksheet,
    above,
    'type,rule,ignoreBlanks,errorAlert,prompt',
  );
  const targets = validated.map((from) => ({
    from,
    to: worksheet.getRange(formatArea(inNewRows(from.area))).dataValidation.load('type'),
  }));
  await context.sync();

  for (const area of unmerged) {
    const source = worksheet.getRange(formatArea(area));
    worksheet.getRange(formatArea(inNewRows(area))).copyFrom(source, 'Formats');
  }
  for (const { from, to } of targets) if (to.type !== from.validation.type) copyValidation(from, to);
  for (const { name, area, totalsRow } of tables) {
    const whole = parseArea(area);
    if (!whole || totalsRow || whole.bottom !== row - 1) continue;
    worksheet.tables.getItem(name).resize(formatArea({ ...whole, bottom: row + count - 1 }));
  }
  for (const area of unmerged) worksheet.getRange(formatArea(inNewRows(area))).clear('Contents');
  await context.sync();
}

async function usedColumns(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<Area | null> {
  const used = worksheet.getUsedRangeOrNullObject().load('address');
  await context.sync();
  return used.isNullObject ? null : parseArea(withoutSheet(used.address));
}

/**
 * The parts of a row beside its merged cells: what copying a part of merged cells does is not documented. Below them
 * the new rows have the formats that Excel gave them, without the conditional ones.
 */
async function withoutMerges(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  row: Area,
): Promise<readonly Area[]> {
  const merges = worksheet.getRange(formatArea(row)).getMergedAreasOrNullObject();
  merges.areas.load('address');
  await context.sync();
  const merged = merges.isNullObject
    ? []
    : merges.areas.items.flatMap(({ address }) => parseArea(withoutSheet(address)) ?? []);
  const parts: Area[] = [];
  let { left } = row;
  for (const merge of [...merged].sort((a, b) => a.left - b.left)) {
    if (merge.left > left) parts.push({ ...row, left, right: merge.left - 1 });
    left = Math.max(left, merge.right + 1);
  }
  return left > row.right ? parts : [...parts, { ...row, left }];
}

/** The rule goes first: Excel refuses a prompt or an alert where there is none. */
function copyValidation({ area, validation }: ValidatedArea, to: Excel.DataValidation): void {
  to.rule = ruleBelow(validation.rule, { row: area.top, column: area.left });
  to.ignoreBlanks = validation.ignoreBlanks;
  to.errorAlert = validation.errorAlert;
  to.prompt = validation.prompt;
}

/**
 * A rule as the row below spells it. GUESS: relative references are read and set as the first cell of the range sees
 * them; and Excel may answer with every kind of rule, all but one of them null.
 */
function ruleBelow(rule: Excel.DataValidationRule, at: CellRef): Excel.DataValidationRule {
  const below = { ...at, row: at.row + 1 };
  const spelled = ([name, value]: [string, unknown]): [string, unknown] =>
    typeof value === 'string' && value.startsWith('=')
      ? [name, `=${translateFormula(value.slice(1), at, below)}`]
      : [name, value];
  const kinds = Object.keys(rule) as (keyof Excel.DataValidationRule)[];
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const criteria = rule[kind];
      return criteria
        ? [[kind, Object.fromEntries(Object.entries<unknown>({ ...criteria }).map(spelled))]]
        : [];
    }),
  );
}

function tooOld(sheet: string, row: number): UserError {
  return new UserError('excel-too-old', {
    da: `Der kan ikke indsættes rækker ved række ${row} på arket »${sheet}«: denne udgave af Excel kan ikke udvide en tabel eller se flettede celler for Kompasark (ExcelApi 1.13). Opdater Excel, eller indsæt selv en tom række i tabellen, og prøv igen.`,
    en: `Rows cannot be inserted at row ${row} of the sheet “${sheet}”: this version of Excel cannot lengthen a table or tell merged cells for Kompasark (ExcelApi 1.13). Update Excel, or insert a blank row in the table yourself, and try again.`,
  });
}

function protectedSheet(sheet: string, row: number): UserError {
  return new UserError('sheet-protected', {
    da: `Der kan ikke indsættes rækker ved række ${row} på arket »${sheet}«, fordi det er beskyttet. Fjern beskyttelsen i Excel under Gennemse, og prøv igen.`,
    en: `Rows cannot be inserted at row ${row} of the sheet “${sheet}” because it is protected. Remove the protection in Excel under Review, and try again.`,
  });
}
