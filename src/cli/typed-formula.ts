import { NAMESPACE } from '../functions/esg-function';
import { esgCalls, withInner, type EsgCall } from '../functions/explain/esg-calls';
import { esgFunctions } from '../functions/function-registry';
import { signatureOf } from '../functions/signature';
import { formulaFromLocal, SPELLINGS } from '../workbook/formula-language/formula-language';
import { tokenize } from '../workbook/formula-tokens';
import { LANGUAGES, type Language, type Text } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { isReadable } from '../xlsx/calculation/formula';

/** A formula from the command line. */
export interface TypedFormula {
  /** In English spelling, without the equals sign. */
  readonly formula: string;
  /** The language it was understood in. */
  readonly language: Language;
}

/**
 * Understands a formula as an Excel in the language does, and where that is not possible, as one in the other language
 * does: `ESG.ULYKKESFREKVENS(3,80000)` has too few arguments in Danish, where it is 3.8.
 *
 * @throws {UserError} `formula-not-read`, `unknown-function`, `wrong-number-of-arguments`
 */
export function readTypedFormula(typed: string, language: Language): TypedFormula {
  const text = typed.trim().replace(/^=/, '').trim();
  const readings = [language, ...LANGUAGES.filter((other) => other !== language)].map((one) => ({
    formula: formulaFromLocal(text, SPELLINGS[one]),
    language: one,
  }));
  const [first] = readings as [TypedFormula];
  const problem = problemIn(first.formula);
  if (!problem) return first;
  const understood = readings.find(({ formula }) => !problemIn(formula));
  if (understood) return understood;
  throw problem;
}

/** Why Excel would not take the formula, the home of its references aside. */
function problemIn(formula: string): UserError | undefined {
  if (formula === '' || !isReadable(formula)) return notRead();
  const unknown = tokenize(formula).find(({ kind, text }) => kind === 'function' && isUnknown(text));
  if (unknown) return unknownFunction(unknown.text);
  const call = esgCalls(formula, '')
    .flatMap(withInner)
    .find(({ fn, args }) => {
      const required = fn.parameters.filter(({ optional }) => !optional).length;
      return args.length < required || args.length > fn.parameters.length;
    });
  return call && wrongNumber(call);
}

const KNOWN: ReadonlySet<string> = new Set(esgFunctions('en').map(({ name }) => name));

function isUnknown(functionName: string): boolean {
  const name = functionName.toUpperCase();
  return name.startsWith(`${NAMESPACE}.`) && !KNOWN.has(name);
}

function notRead(): UserError {
  return new UserError('formula-not-read', {
    da: "Formlen kan ikke læses. Se efter parenteser og anførselstegn, og skriv den i enkelte anførselstegn: '=ESG.ULYKKESFREKVENS(3;80000)'.",
    en: "The formula cannot be read. Look at parentheses and quotation marks, and write it in single quotes: '=ESG.ULYKKESFREKVENS(3,80000)'.",
  });
}

function unknownFunction(name: string): UserError {
  return new UserError('unknown-function', {
    da: `Der er ingen funktion ${name}. Funktionerne står i docs/funktioner.md.`,
    en: `There is no function ${name}. The functions are listed in docs/functions.md.`,
  });
}

function wrongNumber({ fn, args }: EsgCall): UserError {
  const text = (language: Language): string => signatureOf(fn, language);
  const message: Text = {
    da: `Antallet af argumenter passer ikke: der er ${args.length}, og funktionen er ${text('da')}. Det i kantede parenteser kan udelades.`,
    en: `The number of arguments is not right: there are ${args.length}, and the function is ${text('en')}. What is in brackets can be left out.`,
  };
  return new UserError('wrong-number-of-arguments', message);
}
