import type { Text } from '../workbook/text';
import type { RunCommand } from './terminal';

export interface Command {
  /** After the name of the program. */
  readonly usage: string;
  readonly summary: Text;
  /** A command's code is loaded when it is run. */
  readonly load: () => Promise<{ readonly run: RunCommand }>;
}

export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'inspect',
    {
      usage: 'inspect <fil.xlsx>',
      summary: {
        da: 'hvilken projektmappe er det, er skabelonen hel, og hvor langt er den udfyldt',
        en: 'which workbook is it, is the template sound, and how far has it been filled in',
      },
      load: () => import('./inspect'),
    },
  ],
  [
    'validate',
    {
      usage:
        'validate <fil.xlsx…> [--module basis|udvidet|auto] [--phase workshop|plan] [--recalculate auto|always|never] [--fail-on error|warning] [--format text|json|sarif]',
      summary: {
        da: 'find fejl og mangler i en eller flere projektmapper',
        en: 'find what is wrong or missing in one or more workbooks',
      },
      load: () => import('./validate'),
    },
  ],
  [
    'read',
    {
      usage: 'read <fil.xlsx> [--recalculate auto|always|never] [--format text|json|csv]',
      summary: {
        da: 'vis alle datapunkter med værdi, enhed, ark, celle og kilde',
        en: 'show every datapoint with value, unit, sheet, cell and source',
      },
      load: () => import('./read'),
    },
  ],
  [
    'set',
    {
      usage:
        'set <fil.xlsx> <datapunkt>[<række>]=<værdi>… [--from svar.json|svar.csv] (--out ny.xlsx | --in-place) [--source <kilde>] [--voucher <bilag>] [--estimated] [--responsible <navn>] [--note <note>] [--dry-run] [--confirm] [--recalculate always|never]',
      summary: {
        da: 'udfyld datapunkter, givet ved id eller EFRAGs navn, eller felter i en handlingsplan (E1.2.3.status=I gang); alt andet i filen bliver, som det var',
        en: 'fill in datapoints, by id or by EFRAG’s name, or fields of a handlingsplan (E1.2.3.status=I gang); everything else in the file stays as it was',
      },
      load: () => import('./set'),
    },
  ],
  [
    'add',
    {
      usage:
        'add <plan.xlsx> goal|initiative|log <E1[.mål[.initiativ]]> <felt>=<værdi>… (--out ny.xlsx | --in-place) [--dry-run] [--confirm]',
      summary: {
        da: 'tilføj et mål, et initiativ eller en opfølgning i en handlingsplan',
        en: 'add a goal, an initiative or a follow-up to a handlingsplan',
      },
      load: () => import('./add'),
    },
  ],
  [
    'summary',
    {
      usage:
        'summary <fil.xlsx> (--out ny.xlsx | --in-place) [--views V1,V2,…] [--last-meeting <dato>] [--vsme <vsme.xlsx>] [--confirm] [--last-year <fil.xlsx> | --last-year-sheet <ark>] [--no-text] [--dry-run]',
      summary: {
        da: 'lav oversigtsark med tabeller og diagrammer til bestyrelsen (handlingsplan) eller om ESG-nøgletal (VSME) og et udkast til ledelsesberetningen, eller bring dem ajour, der er der',
        en: 'make summary sheets with tables and charts for the board (handlingsplan) or of ESG key figures (VSME) and a draft for the ledelsesberetning, or bring those up to date that are there',
      },
      load: () => import('./summary'),
    },
  ],
  [
    'new',
    {
      usage: 'new vsme|handlingsplan --out ny.xlsx [--example]',
      summary: {
        da: 'lav en ny dansk VSME-opgørelse efter ESG-skabelonen eller en ny handlingsplan, tom eller udfyldt som eksempel',
        en: 'make a new Danish VSME report after the ESG-skabelon or a new handlingsplan, blank or filled in as an example',
      },
      load: () => import('./new'),
    },
  ],
  [
    'eval',
    {
      usage: "eval '=ESG.…' [--file <fil.xlsx> [--sheet <ark>]] [--format text|json]",
      summary: {
        da: 'beregn én formel, som den skrives i dansk eller engelsk Excel; celler læses i filen',
        en: 'calculate one formula, as it is written in Danish or English Excel; cells are read in the file',
      },
      load: () => import('./eval'),
    },
  ],
]);
