import { isFormulaError } from '../src/formulas/result';
import type { Source } from '../src/formulas/source';
import { NAMESPACE, type EsgFunction, type FunctionExample } from '../src/functions/esg-function';
import { shownValue } from '../src/functions/explain/shown-values';
import { EXPLANATION_TEXTS } from '../src/functions/explain/texts';
import { callFormula, OMITTED, type Argument } from '../src/functions/insert/call-formula';
import { needsGuard } from '../src/functions/insert/guards';
import { signatureOf } from '../src/functions/signature';
import { TOPICS, type Topic } from '../src/functions/topics';
import { formulaToLocal, SPELLINGS } from '../src/workbook/formula-language/formula-language';
import { isRange, type FunctionValue } from '../src/workbook/sheet-function';
import type { Language, Text } from '../src/workbook/text';
import { FUNCTIONS_INTRODUCTION } from './functions-introduction';

const TITLE: Text = { da: 'Funktioner', en: 'Functions' };
const ORIGIN: Text = {
  da: 'Skrevet ud fra funktionerne i `src/functions/`; ret teksten dér og ikke her.',
  en: 'Written from the functions in `src/functions/`; change the text there and not here.',
};
const ALL: Text = { da: 'Alle funktioner', en: 'All functions' };
const ARGUMENT: Text = { da: 'Argument', en: 'Argument' };
const MEANING: Text = { da: 'Betydning', en: 'Meaning' };
const OPTIONAL: Text = { da: 'kan udelades', en: 'can be left out' };
const RANGE: Text = { da: 'helt område', en: 'whole range' };
const CALCULATION = EXPLANATION_TEXTS.definition;
const UNIT: Text = { da: 'Enhed', en: 'Unit' };
const REFERENCE = EXPLANATION_TEXTS.reference;
const CAUTIONS = EXPLANATION_TEXTS.cautions;
const EXAMPLES: readonly Text[] = [
  { da: 'Eksempel', en: 'Example' },
  { da: 'Svar', en: 'Answer' },
  { da: 'Bemærkning', en: 'Note' },
];
const SOURCES: Text = { da: 'Kilder', en: 'Sources' };

/** docs/funktioner.md and docs/functions.md: what holds for all functions, and every function as the user meets it. */
export function functionsReference(functions: readonly EsgFunction[], language: Language): string {
  const topics = (Object.keys(TOPICS) as Topic[]).filter((topic) =>
    functions.some((fn) => fn.topic === topic),
  );
  const among = (topic: Topic): readonly EsgFunction[] => functions.filter((fn) => fn.topic === topic);
  return [
    `# ${TITLE[language]}`,
    '',
    ORIGIN[language],
    '',
    FUNCTIONS_INTRODUCTION[language],
    `## ${ALL[language]}`,
    '',
    ...topics.map((topic) => `- **${TOPICS[topic][language]}:** ${among(topic).map(link).join(', ')}`),
    '',
    ...topics.flatMap((topic) => [
      `## ${TOPICS[topic][language]}`,
      '',
      ...among(topic).flatMap((fn) => functionEntry(fn, language)),
    ]),
  ].join('\n');
}

function link({ id }: EsgFunction): string {
  return `[${id}](#${NAMESPACE.toLowerCase()}${id.toLowerCase()})`;
}

function functionEntry(fn: EsgFunction, language: Language): readonly string[] {
  const { id, title, description, definition, unit, reference } = fn;
  const facts = [
    [CALCULATION, definition],
    [UNIT, unit],
    [REFERENCE, reference],
  ] as const;
  return [
    `### ${NAMESPACE}.${id}`,
    '',
    `**${title[language]}.** ${description[language]}`,
    '',
    '```',
    `=${signatureOf(fn, language)}`,
    '```',
    '',
    ...table(
      [ARGUMENT[language], MEANING[language]],
      fn.parameters.map((parameter) => [
        `\`${parameter.name[language]}\``,
        `${parameter.description[language]}${parameterKind(parameter, language)}`,
      ]),
    ),
    ...facts
      .filter(([, text]) => text[language] !== '')
      .map(([label, text]) => `- **${label[language]}:** ${text[language]}`),
    '',
    ...bullets(
      CAUTIONS[language],
      cautionsOf(fn).map((caution) => caution[language]),
    ),
    ...table(
      EXAMPLES.map((heading) => heading[language]),
      fn.examples.map((example) => exampleRow(fn, example, language)),
    ),
    ...bullets(
      SOURCES[language],
      sourcesOf(fn).map(({ title: name, url }) => (url === '' ? name : `[${name}](${url})`)),
    ),
  ];
}

function parameterKind({ optional, takes }: EsgFunction['parameters'][number], language: Language): string {
  const kinds = [...(takes === 'range' ? [RANGE] : []), ...(optional ? [OPTIONAL] : [])];
  return kinds.length === 0 ? '' : ` _(${kinds.map((kind) => kind[language]).join(', ')})_`;
}

/** What the function says of itself, and where a blank cell may be taken for 0. */
function cautionsOf(fn: EsgFunction): readonly Text[] {
  const guarded = fn.parameters.filter((_parameter, index) => needsGuard(fn, index));
  if (guarded.length === 0) return fn.cautions ?? [];
  const names = (language: Language): string => guarded.map(({ name }) => `\`${name[language]}\``).join(', ');
  return [
    ...(fn.cautions ?? []),
    {
      da: `Tom celle: nogle udgaver af Excel sender den som 0 i ${names('da')}. Se [Tomme celler er ikke 0](#tomme-celler-er-ikke-0).`,
      en: `Blank cell: some versions of Excel hand it over as 0 in ${names('en')}. See [Blank cells are not 0](#blank-cells-are-not-0).`,
    },
  ];
}

function exampleRow(
  fn: EsgFunction,
  { args, answer, note }: FunctionExample,
  language: Language,
): readonly string[] {
  const formula = exampleFormula(fn, args);
  const shown = shownValue(answer, language);
  const result = fn.calculate(args);
  const message = isFormulaError(result) ? result.message[language] : '';
  return [
    `\`=${formulaToLocal(formula, SPELLINGS[language])}\``,
    isRange(answer) || typeof answer === 'string' ? shown : `\`${shown}\``,
    note?.[language] ?? message,
  ];
}

/** In English spelling without the equals sign; A1 stands for a blank cell, because a formula has no such constant. */
export function exampleFormula(fn: EsgFunction, args: readonly FunctionValue[]): string {
  const written = args.map((value, index): Argument => {
    if (value !== null) return { kind: 'value', value };
    return fn.parameters[index]?.optional ? OMITTED : BLANK_CELL;
  });
  return callFormula({ fn, args: written }, '');
}

const BLANK_CELL: Argument = { kind: 'cells', sheet: '', area: { top: 1, left: 1, bottom: 1, right: 1 } };

/** The sources that the examples rest on, each once. */
function sourcesOf(fn: EsgFunction): readonly Source[] {
  const used = fn.examples.flatMap(({ args }) => {
    const result = fn.calculate(args);
    return isFormulaError(result) ? [] : (result.sources ?? []);
  });
  return [...new Map(used.map(({ source }) => [`${source.title} ${source.url}`, source])).values()];
}

function bullets(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${heading}**`, '', ...items.map((item) => `- ${item}`), ''];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line), ''];
}
