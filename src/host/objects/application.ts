import { HostObject, wireType, type WireType } from '../protocol/host-object';
import { choiceArgument, optionalArgument } from '../protocol/wire-arguments';
import type { ExcelSession } from './excel-session';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Excel itself: `Excel.Application`. */
export class ApplicationObject extends HostObject {
  override readonly wire: WireType = APPLICATION;

  constructor(readonly session: ExcelSession) {
    super();
  }
}

class CultureInfoObject extends HostObject {
  override readonly wire: WireType = CULTURE_INFO;

  constructor(readonly session: ExcelSession) {
    super();
  }
}

class NumberFormatInfoObject extends HostObject {
  override readonly wire: WireType = NUMBER_FORMAT_INFO;

  constructor(readonly session: ExcelSession) {
    super();
  }
}

const APPLICATION = wireType<ApplicationObject>('Application', {
  readable: {
    CalculationState: () => 'Done',
    DecimalSeparator: ({ session }) => session.options.decimalSeparator,
    ThousandsSeparator: ({ session }) => session.options.thousandsSeparator,
    UseSystemSeparators: () => true,
  },
  writable: {
    CalculationMode: {
      get: ({ session }) => session.workbook.calculation.mode,
      set: ({ session }, value) => {
        session.workbook.calculation.mode = choiceArgument(value, CALCULATION_MODES);
      },
    },
  },
  navigation: { CultureInfo: ({ session }) => new CultureInfoObject(session) },
  methods: {
    Calculate: ({ session }, type) => {
      const full =
        (optionalArgument(type, (value) => choiceArgument(value, CALCULATION_TYPES)) ?? 'Recalculate') !==
        'Recalculate';
      session.workbook.calculate(full ? 'everything' : 'changed');
    },
    SuspendApiCalculationUntilNextSync: ({ session }) => {
      session.workbook.calculation.suspended = true;
    },
    // Nothing is drawn before the batch is over.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const CULTURE_INFO = wireType<CultureInfoObject>('CultureInfo', {
  readable: { Name: ({ session }) => session.options.contentLanguage },
  navigation: { NumberFormat: ({ session }) => new NumberFormatInfoObject(session) },
});

const NUMBER_FORMAT_INFO = wireType<NumberFormatInfoObject>('NumberFormatInfo', {
  readable: {
    NumberDecimalSeparator: ({ session }) => session.options.decimalSeparator,
    NumberGroupSeparator: ({ session }) => session.options.thousandsSeparator,
  },
});
