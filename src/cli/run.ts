import { LANGUAGES, type Language } from '../workbook/text';
import { UserError } from '../workbook/user-error';
import { readInvocation, wrongUsage } from './command-line';
import { COMMANDS, type Command } from './commands';
import { failureText } from './failure';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/**
 * Runs the command line. Whatever goes wrong is one line on stderr and exit code 2.
 *
 * @param args without the program: `['validate', 'fil.xlsx']`
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = LANGUAGES[0];
  let command: Command | undefined;
  try {
    const invocation = readInvocation(args);
    language = invocation.language;
    if (invocation.help) {
      terminal.out(helpText(language));
      return EXIT.ok;
    }
    command = commandNamed(invocation.command);
    const { run: runCommand } = await command.load();
    return await runCommand(invocation.args, { terminal, language });
  } catch (thrown) {
    const text = failureText(thrown)[language];
    const isWrongUsage = thrown instanceof UserError && thrown.code === 'wrong-usage';
    terminal.err(isWrongUsage ? `${text} ${usageLine(command, language)}` : text);
    return EXIT.failed;
  }
}

function commandNamed(name: string | undefined): Command {
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (command) return command;
  throw name === undefined
    ? wrongUsage({ da: 'Angiv en kommando.', en: 'Name a command.' })
    : wrongUsage({ da: `Der er ingen kommando »${name}«.`, en: `There is no command “${name}”.` });
}

function usageLine(command: Command | undefined, language: Language): string {
  const usage = `kompasark ${command?.usage ?? [...COMMANDS.keys()].join('|')}`;
  return language === 'da'
    ? `Brug: ${usage} (kompasark --help viser resten).`
    : `Usage: ${usage} (kompasark --help shows the rest).`;
}

function helpText(language: Language): string {
  const commands = [...COMMANDS.values()].flatMap(({ usage, summary }) => [
    `kompasark ${usage}`,
    `    ${summary[language]}`,
  ]);
  const closing =
    language === 'da'
      ? [
          'Alle kommandoer: --language da|en. Svar begynder efter =, tal skrives som 1.234,5, og et tomt svar tømmer cellen.',
          'Afslutningskode 0: intet fundet, 1: fund, 2: en fil kunne ikke behandles, eller kommandoen var forkert.',
        ]
      : [
          'Every command: --language da|en. An answer follows the =, numbers are written 1.234,5 or 1234.5, and a blank answer clears the cell.',
          'Exit code 0: nothing found, 1: findings, 2: a file could not be processed, or wrong usage.',
        ];
  return [...commands, '', ...closing].join('\n');
}
