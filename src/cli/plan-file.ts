import { openPlan, planAreas } from '../handlingsplan/open-plan';
import { confirmLayout } from '../handlingsplan/edit/confirm-layout';
import { meaningOf } from '../handlingsplan/layout/heading-words';
import { explainCells } from '../handlingsplan/explain-cells';
import type { PlanBook } from '../handlingsplan/plan-book';
import type { CellContent, CellValue } from '../workbook/cell-value';
import type { Change, ChangeSet } from '../workbook/change-set';
import { quoteSheet } from '../workbook/address';
import type { WantedArea, WorkbookIndex } from '../workbook/snapshot';
import type { Language } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { wrongUsage } from './command-line';
import { contentOnOneLine } from './one-line';

/**
 * The workbook as a handlingsplan; `null` when it is none.
 *
 * @param also what is to be read of the workbook besides.
 */
export async function openPlanFile(
  file: XlsxFile,
  also: (index: WorkbookIndex) => readonly WantedArea[] = () => [],
): Promise<PlanBook | null> {
  const want = (index: WorkbookIndex) => [...planAreas(index), ...also(index)];
  return openPlan(await file.read({ depth: 'full', want }));
}

/** What is made of the plan as it is when the changes before it have been made. */
export type PlanStep = (book: PlanBook) => ChangeSet;

/**
 * Makes the steps one after another in memory, each on the plan that the one before left.
 *
 * @param confirm that what is guessed about the columns is right, which is then remembered in the workbook.
 * @throws {UserError} `layout-not-confirmed`, and what the steps throw; nothing has then been written to any file.
 */
export async function changePlan(
  file: XlsxFile,
  first: PlanBook,
  steps: readonly PlanStep[],
  confirm: boolean,
): Promise<readonly Change[]> {
  if (first.layout.certainty === 'uncertain' && !confirm) throw notConfirmed(first);
  const made: Change[] = [];
  const confirming: PlanStep = (book) => confirmLayout(book, book.layout);
  let book = first;
  for (const step of confirm && first.layout.certainty !== 'confirmed' ? [confirming, ...steps] : steps) {
    const changeSet = step(book);
    if (changeSet.changes.length === 0) continue;
    await file.apply(changeSet);
    made.push(...changeSet.changes);
    book = (await openPlanFile(file)) ?? book;
  }
  return made;
}

function notConfirmed({ layout }: PlanBook): UserError {
  const guesses = layout.blocks.flatMap(({ sheet, columns, cells }) =>
    [...columns, ...cells]
      .filter(({ evidence }) => evidence === 'guess')
      .map(({ heading }) => `${quoteSheet(sheet)}: »${heading}«`),
  );
  const listed = guesses.join(', ');
  return new UserError('layout-not-confirmed', {
    da: `Planens kolonner er ikke bekræftet, og nogle er gættet (${listed}). Se dem med inspect, og kør igen med --confirm, hvis de er rigtige; ellers ret dem i Kompasarks rude i Excel.`,
    en: `The columns of the plan are not confirmed, and some are guesses (${listed}). Look at them with inspect, and run again with --confirm if they are right; otherwise correct them in the Kompasark pane in Excel.`,
  });
}

/** Old and new content of every cell that changes, and the rows and sheets that come. */
export function changeLines(
  { layout }: PlanBook,
  changes: readonly Change[],
  language: Language,
): readonly string[] {
  const explain = explainCells(layout);
  return changes.flatMap((change): string[] => {
    switch (change.kind) {
      case 'cell': {
        const { sheet, cell, before, after } = change;
        const meaning = explain(change);
        const label = meaning ? ` ${meaning.heading[language]}` : '';
        const said = (content: CellContent): string => contentOnOneLine(content, language, meaning?.shown);
        return [`${quoteSheet(sheet)}!${cell}${label}  ${said(before)} → ${said(after)}`];
      }
      case 'insert-rows':
      case 'remove-rows':
        return [
          language === 'da'
            ? `${quoteSheet(change.sheet)}  ${change.count} ${change.count === 1 ? 'ny række' : 'nye rækker'} fra række ${change.row}`
            : `${quoteSheet(change.sheet)}  ${change.count} new ${change.count === 1 ? 'row' : 'rows'} from row ${change.row}`,
        ];
      case 'add-sheet':
      case 'remove-sheet':
        return [
          language === 'da'
            ? `nyt ark ${quoteSheet(change.sheet.name)}`
            : `new sheet ${quoteSheet(change.sheet.name)}`,
        ];
      default:
        return [];
    }
  });
}

/** `E1.2.3.status=Gennemført`, and for add `status=Gennemført`: what is said of what. */
export interface PlanAssignment {
  readonly id: string;
  readonly field: string;
  readonly value: CellValue;
}

const TARGET = /^\s*([ESG][1-9](?:\.\d+){0,2})\.([^.=]+?)\s*$/i;

/** @throws {UserError} `wrong-usage` */
export function readPlanAssignment(text: string): PlanAssignment {
  const equals = text.indexOf('=');
  const match = equals < 0 ? null : TARGET.exec(text.slice(0, equals));
  if (match) return { id: match[1]!.toUpperCase(), field: match[2]!, value: valueAfter(text, equals) };
  throw wrongUsage({
    da: `»${text}« kan ikke bruges i en handlingsplan. Skriv E1.level=Mellem, E1.2.target=85 eller E1.2.3.status=Gennemført: målepunkt, mål, initiativ og felt.`,
    en: `“${text}” cannot be used in a handlingsplan. Write E1.level=Mellem, E1.2.target=85 or E1.2.3.status=Gennemført: målepunkt, goal, initiative and field.`,
  });
}

/** @throws {UserError} `wrong-usage` */
export function readFieldValue(text: string): Omit<PlanAssignment, 'id'> {
  const equals = text.indexOf('=');
  if (equals > 0) return { field: text.slice(0, equals).trim(), value: valueAfter(text, equals) };
  throw wrongUsage({
    da: `»${text}« er ikke et felt. Skriv <felt>=<værdi>, for eksempel text=… eller deadline=31-12-2027.`,
    en: `“${text}” is no field. Write <field>=<value>, for instance text=… or deadline=31-12-2027.`,
  });
}

const valueAfter = (text: string, equals: number): CellValue =>
  text.slice(equals + 1).trim() === '' ? null : text.slice(equals + 1);

/**
 * The field that is meant: by its name, or by a heading it can have; `text` is the goal's or the initiative's own.
 *
 * @throws {UserError} `no-such-field`
 */
export function planField<Key extends string>(
  written: string,
  fields: readonly Key[],
  role: 'plan' | 'log',
  text: Key | null,
): Key {
  const plain = written.trim().toLowerCase();
  if (plain === 'text' && text !== null) return text;
  const exact = fields.find((field) => field.toLowerCase() === plain);
  const meant = exact ?? fields.find((field) => meaningOf(written, role)?.keys.some((key) => key === field));
  if (meant !== undefined) return meant;
  const listed = fields.join(', ');
  throw new UserError('no-such-field', {
    da: `Der er intet felt »${written}« her. Vælg ${text === null ? '' : 'text, '}${listed}.`,
    en: `There is no field “${written}” here. Choose ${text === null ? '' : 'text, '}${listed}.`,
  });
}
