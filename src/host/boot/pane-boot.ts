import type { HostOptions } from '../host-options';
import type { PaneBoot } from './pane-messages';

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** What a desktop Excel of the last years offers beside ExcelApi. GUESS: the highest versions. */
const REQUIREMENTS = {
  AddinCommands: 1.3,
  BindingEvents: 1.1,
  CompressedFile: 1.1,
  CustomFunctions: 1.7,
  CustomFunctionsRuntime: 1.4,
  // Without it the library never asks the host to wait for the user to leave a cell.
  DelayForCellEdit: 1.1,
  DialogApi: 1.2,
  DocumentEvents: 1.1,
  MatrixBindings: 1.1,
  RibbonApi: 1.1,
  RichApiRuntime: 1.2,
  Selection: 1.1,
  Settings: 1.1,
  SharedRuntime: 1.1,
  TableBindings: 1.1,
  TextBindings: 1.1,
} as const;

export function paneBoot(options: HostOptions, settings: Readonly<Record<string, string>>): PaneBoot {
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  return {
    hostInfo: `Excel$Win32$16.01$${options.displayLanguage}$$$disableLogging$${flags}`,
    displayLanguage: options.displayLanguage,
    contentLanguage: options.contentLanguage,
    documentUrl: options.documentUrl,
    requirements: { ...REQUIREMENTS, ExcelApi: Number(options.apiVersion) },
    theme: Object.fromEntries(
      Object.entries<string>({ ...options.theme }).map(([part, color]) => [
        part,
        Number.parseInt(color.slice(1), 16),
      ]),
    ),
    settings,
  };
}
