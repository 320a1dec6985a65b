import { overlap, type Area } from '../../workbook/address';
import type { CellStyle } from '../../workbook/new-sheet';
import { engineReads } from '../../xlsx/calculation/engine';
import { AddedConditionalFormat, type AddedLayout, type OpenSheet, type Side } from '../model/open-sheet';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import {
  HostCollection,
  HostObject,
  wireCollection,
  wireType,
  type WireType,
  type WireValue,
  type WritableScalar,
} from '../protocol/host-object';
import { booleanArgument, choiceArgument, integerArgument, textArgument } from '../protocol/wire-arguments';
import { readableLayout, writableLayout } from './added-sheet';
import { colorArgument } from './color-argument';

const MEMBER = 'Range.conditionalFormats';

/** The conditional formats of a range: `Excel.ConditionalFormatCollection`. Only formats by formula can be added. */
export class ConditionalFormatsObject extends HostCollection<ConditionalFormatObject> {
  override readonly wire: WireType = CONDITIONAL_FORMATS;

  constructor(
    readonly sheet: OpenSheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  override items(): readonly ConditionalFormatObject[] {
    return readableLayout(this.sheet, MEMBER)
      .conditionalFormats.filter((format) =>
        format.areas.some((one) => this.areas.some((area) => overlap(one, area))),
      )
      .map((format) => new ConditionalFormatObject(this.sheet, format));
  }

  override keysOf({ format }: ConditionalFormatObject): readonly string[] {
    return [format.id];
  }
}

/** Everything of one conditional format: the library asks for its parts one inside the other. */
abstract class FormatPart extends HostObject {
  constructor(
    readonly sheet: OpenSheet,
    readonly format: AddedConditionalFormat,
  ) {
    super();
  }

  get layout(): AddedLayout {
    return writableLayout(this.sheet, MEMBER);
  }
}

class ConditionalFormatObject extends FormatPart {
  override readonly wire: WireType = CONDITIONAL_FORMAT;
}

class CustomFormatObject extends FormatPart {
  override readonly wire: WireType = CUSTOM_FORMAT;
}

class RuleObject extends FormatPart {
  override readonly wire: WireType = RULE;
}

class LooksObject extends FormatPart {
  override readonly wire: WireType = LOOKS;
}

class FillObject extends FormatPart {
  override readonly wire: WireType = FILL;
}

class FontObject extends FormatPart {
  override readonly wire: WireType = FONT;
}

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type Edge = keyof typeof SIDES;

class BordersObject extends HostCollection<BorderObject> {
  override readonly wire: WireType = BORDERS;

  constructor(readonly owner: FormatPart) {
    super();
  }

  override items(): readonly BorderObject[] {
    const { sheet, format } = this.owner;
    return (Object.keys(SIDES) as Edge[]).map((edge) => new BorderObject(sheet, format, edge));
  }

  override keysOf({ edge }: BorderObject): readonly string[] {
    return [edge];
  }
}

class BorderObject extends FormatPart {
  override readonly wire: WireType = BORDER;

  constructor(
    sheet: OpenSheet,
    format: AddedConditionalFormat,
    readonly edge: Edge,
  ) {
    super(sheet, format);
  }

  get side(): Side {
    return SIDES[this.edge];
  }
}

const CONDITIONAL_FORMATS = wireCollection<ConditionalFormatsObject>('ConditionalFormatCollection', {
  methods: {
    // "Adds a new conditional format to the collection at the first/top priority": reference of `add`. A sample beside
    // the reference says that the first one added has priority, so nothing may depend on it.
    Add: ({ sheet, areas }, type) => {
      const layout = writableLayout(sheet, MEMBER);
      if (textArgument(type) !== 'Custom')
        throw apiNotFound(`a conditional format of type ${textArgument(type)}`);
      const numbers = layout.conditionalFormats.map(({ id }) => Number(id));
      const format = new AddedConditionalFormat(String(Math.max(0, ...numbers) + 1), areas);
      layout.conditionalFormats = [format, ...layout.conditionalFormats];
      return new ConditionalFormatObject(sheet, format);
    },
  },
});

const CONDITIONAL_FORMAT = wireType<ConditionalFormatObject>('ConditionalFormat', {
  identity: 'Id',
  readable: { Id: ({ format }) => format.id, Type: () => 'Custom' },
  writable: {
    // GUESS: the place among all formats of the sheet, not only those of the range.
    Priority: {
      get: ({ layout, format }) => layout.conditionalFormats.indexOf(format),
      set: ({ layout, format }, value) => {
        const others = layout.conditionalFormats.filter((other) => other !== format);
        const place = integerArgument(value);
        if (place < 0 || place > others.length) throw invalidArgument();
        layout.conditionalFormats = [...others.slice(0, place), format, ...others.slice(place)];
      },
    },
    // GUESS: off until it is set.
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = booleanArgument(value);
      },
    },
  },
  navigation: { Custom: ({ sheet, format }) => new CustomFormatObject(sheet, format) },
  methods: {
    Delete: ({ layout, format }) => {
      layout.conditionalFormats = layout.conditionalFormats.filter((other) => other !== format);
    },
  },
});

const CUSTOM_FORMAT = wireType<CustomFormatObject>('CustomConditionalFormat', {
  navigation: {
    Rule: ({ sheet, format }) => new RuleObject(sheet, format),
    Format: ({ sheet, format }) => new LooksObject(sheet, format),
  },
});

const RULE = wireType<RuleObject>('ConditionalFormatRule', {
  writable: {
    Formula: {
      get: ({ format: { formula } }) => `=${formula}`,
      // Seen from the range that was asked: github.com/OfficeDev/office-js/issues/5194.
      set: ({ format }, value) => {
        const formula = textArgument(value).replace(/^=/, '');
        if (!engineReads(formula)) throw invalidArgument();
        format.formula = formula;
      },
    },
  },
});

const LOOKS = wireType<LooksObject>('ConditionalRangeFormat', {
  navigation: {
    Borders: (looks) => new BordersObject(looks),
    Fill: ({ sheet, format }) => new FillObject(sheet, format),
    Font: ({ sheet, format }) => new FontObject(sheet, format),
  },
});

const FILL = wireType<FillObject>('ConditionalRangeFill', {
  writable: {
    Color: look(
      ({ fill = '' }) => fill,
      (value) => ({ fill: colorArgument(value) }),
    ),
  },
});

const FONT = wireType<FontObject>('ConditionalRangeFont', {
  writable: {
    Bold: look(
      ({ bold = false }) => bold,
      (value) => ({ bold: booleanArgument(value) }),
    ),
    Italic: look(
      ({ italic = false }) => italic,
      (value) => ({ italic: booleanArgument(value) }),
    ),
    Color: look(
      ({ color = '' }) => color,
      (value) => ({ color: colorArgument(value) }),
    ),
  },
});

/** GUESS: a colour that the format leaves alone reads as a blank text. */
function look<T extends FormatPart>(
  read: (style: CellStyle) => WireValue,
  change: (value: unknown) => CellStyle,
): WritableScalar<T> {
  return {
    get: ({ format }) => read(format.style),
    set: ({ format }, value) => {
      format.style = { ...format.style, ...change(value) };
    },
  };
}

const BORDERS = wireCollection<BordersObject>('ConditionalRangeBorderCollection');

const BORDER = wireType<BorderObject>('ConditionalRangeBorder', {
  identity: 'SideIndex',
  readable: { SideIndex: ({ edge }) => edge },
  writable: {
    Style: {
      get: ({ format, side }) => (format.borders.has(side) ? 'Continuous' : 'None'),
      set: ({ format, side }, value) => {
        choiceArgument(value, ['Continuous'] as const);
        format.borders.set(side, format.borders.get(side));
      },
    },
    Color: {
      get: ({ format, side }) => format.borders.get(side) ?? '',
      set: ({ format, side }, value) => {
        format.borders.set(side, colorArgument(value));
      },
    },
  },
});
